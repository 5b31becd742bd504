import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly content: Buffer;
}

/** A file of the built page, or undefined. Names outside the folder and of other kinds are not found. */
export async function staticFile(folder: string, address: string): Promise<StaticFile | undefined> {
  const name = address === '/' ? 'index.html' : address.slice(1);
  const type = types[path.extname(name)];
  if (type === undefined || !/^(assets\/)?[\w.-]+$/.test(name)) return undefined;
  try {
    return { type, content: await readFile(path.join(folder, name)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
