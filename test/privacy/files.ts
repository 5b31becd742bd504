import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files below a folder that hold the text, plain or as programs like to write it. */
export async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const forms = disguises(text);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const place = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(place).catch(() => undefined); // A server may be done with its file meanwhile.
    if (bytes !== undefined && forms.some((form) => bytes.includes(form))) found.push(place);
  }
  return found;
}

/** Whether a text holds another one, plain or disguised. */
export const holds = (haystack: string, text: string): boolean =>
  disguises(text).some((form) => Buffer.from(haystack).includes(form));

/** UTF-8, UTF-16, hexadecimal and base64 at each of its three offsets. */
function disguises(text: string): readonly Buffer[] {
  const plain = Buffer.from(text);
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(offset), plain])
        .toString('base64')
        .slice(offset === 0 ? 0 : 4, -4),
    ),
  );
  return [plain, Buffer.from(text, 'utf16le'), Buffer.from(plain.toString('hex')), ...base64];
}
