import type { Rows } from '../../postgres/pool.ts';
import type { JournalEvidence } from './evidence.ts';

/**
 * Looks for keys in a server's write-ahead log, where whoever asks may read it: those in use, in any form, and rows of
 * keys as a vault in a database writes them, of whatever round, destroyed or not.
 */
export async function searchJournal(
  ask: Rows,
  keys: readonly Uint8Array[],
  rounds: readonly string[],
): Promise<JournalEvidence> {
  const [rights] = await ask(mayRead);
  if (String(rights?.['may']) !== 'true') return { segments: 0, found: 0 };
  const inUse = keys.flatMap((key) => formsOf(Buffer.from(key)));
  const rows = rounds.flatMap((round) => rowsOfKeys(Buffer.from(round.replaceAll('-', ''), 'hex')));
  const sought = new Map([...inUse, ...rows].map((form) => [form.toString('hex'), form]));
  const found = new Set<string>();
  const read = new Set<string>();
  // A server in use renames its oldest segments while they are read; what they held stands under the new name for a while.
  for (let isListed = true; isListed && read.size < most; ) {
    const listed = (await ask(newest)).filter(({ name }) => !read.has(String(name)));
    isListed = listed.length > 0;
    for (const segment of listed) {
      const [name, size] = [String(segment['name']), Number(segment['size'])];
      read.add(name);
      await readSegment(ask, name, size, (bytes) => {
        for (const [form, wanted] of sought) if (bytes.includes(wanted)) found.add(form);
      });
    }
  }
  for (const form of inUse) form.fill(0);
  return { segments: read.size, found: found.size };
}

/** Gives each part of a segment, the end of the part before in front of it; nothing more once the segment has gone. */
async function readSegment(ask: Rows, name: string, size: number, look: (bytes: Buffer) => void): Promise<void> {
  let before: Buffer = Buffer.alloc(0);
  for (let at = 0; at < size; at += part) {
    const [row] = await ask(`select pg_read_binary_file('pg_wal/${name}', ${at}, ${part}, true) as bytes`);
    const bytes = bytesOf(row?.['bytes']);
    if (bytes.length === 0) return;
    // A record goes on behind the header of the next page, and in the next part.
    const here = Buffer.concat([before, withoutPageHeaders(bytes, at === 0)]);
    look(here);
    before = here.subarray(-overlap);
  }
}

const mayRead = `
  select has_function_privilege('pg_read_binary_file(text, bigint, bigint, boolean)', 'execute')
    and has_function_privilege('pg_ls_waldir()', 'execute') as may`;

const [listedAtOnce, most] = [64, 256];

/** Segments that wait to be written over are among them, and hold the oldest of it. */
const newest = `
  select name, size from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' order by modification desc limit ${listedAtOnce}`;

const [part, overlap, page] = [4 * 1024 * 1024, 4096, 8192];

const formsOf = (key: Buffer): readonly Buffer[] => [
  key,
  Buffer.from(key.toString('hex')),
  Buffer.from(key.toString('base64')),
];

/** A round's id, its kind and 32 bytes, each after a short length: so 1.1 wrote each key into its table. */
const rowsOfKeys = (round: Buffer): readonly Buffer[] =>
  ['link', 'content'].map((kind) =>
    Buffer.concat([round, Buffer.of(kind.length * 2 + 3), Buffer.from(kind), Buffer.of(keyBytes * 2 + 3)]),
  );

const keyBytes = 32;

function withoutPageHeaders(bytes: Buffer, isFirst: boolean): Buffer {
  const pages: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += page)
    pages.push(bytes.subarray(at + (at === 0 && isFirst ? 40 : 24), at + page));
  return Buffer.concat(pages);
}

function bytesOf(value: unknown): Buffer {
  if (value instanceof Uint8Array || ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return typeof value === 'string' ? Buffer.from(value.replace(/^\\x/, ''), 'hex') : Buffer.alloc(0);
}
