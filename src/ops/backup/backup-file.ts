import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { errorCode } from '../../domain/result.ts';
import { Refused, refusal } from '../../refusals/refusals.ts';
import { syncFolder } from '../../runtime/durable-folders.ts';

const headerSchema = z.strictObject({
  backupOf: z.literal('imperfect-ally'),
  form: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The changes of the tables that were done. */
  changes: z.array(z.string()).min(1),
  /** The id of the vault that the data belong to; null where the app was never started. */
  vault: z.string().nullable(),
});

/** The first line of a backup. */
export type BackupHeader = z.infer<typeof headerSchema>;

export interface BackupRow {
  readonly table: string;
  /** One row as PostgreSQL writes it as JSON, and reads it again without loss. */
  readonly json: string;
}

/**
 * Writes a backup: a line for the header, one for each row (its table, a tab, its JSON), and how many there were, all
 * packed by gzip. A file appears under its name once it is whole and on disk, readable by its owner alone. "-" is the
 * standard output. Answers with the number of rows.
 */
export async function writeBackup(
  to: string,
  header: Omit<BackupHeader, 'backupOf' | 'form'>,
  rows: AsyncIterable<BackupRow>,
): Promise<number> {
  let count = 0;
  async function* lines() {
    yield `${JSON.stringify({ backupOf: 'imperfect-ally', form: 1, ...header })}\n`;
    for await (const { table, json } of rows) {
      count += 1;
      yield `${table}\t${json}\n`;
    }
    yield `\t${count}\n`;
  }
  if (to === '-') {
    await pipeline(lines, createGzip(), process.stdout, { end: false });
    return count;
  }
  const draft = `${to}.unfinished`;
  try {
    await pipeline(lines, createGzip(), createWriteStream(draft, { mode: 0o600 }));
    const file = await open(draft, 'r+');
    await file.sync().finally(() => file.close());
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(path.resolve(to)));
  return count;
}

/**
 * Reads a backup, and hands its header and rows to `use`; "-" is the standard input. `rows` throws at its end when the
 * backup is not whole. Throws `Refused` where there is none.
 */
export async function readBackup<T>(
  from: string,
  use: (header: BackupHeader, rows: AsyncGenerator<BackupRow>) => Promise<T>,
): Promise<T> {
  try {
    return await pipeline(
      from === '-' ? process.stdin : createReadStream(from),
      createGunzip(),
      async (chunks: AsyncIterable<Uint8Array>) => {
        const lines = linesOf(chunks);
        const first = await lines.next();
        return use(headerOf(from, first.value ?? ''), rowsOf(from, lines));
      },
    );
  } catch (error) {
    const code = errorCode(error);
    if (code.startsWith('Z_')) throw damaged(from, code);
    throw code === 'ENOENT' ? new Refused(refusal('fileMissing', { file: from })) : error;
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

function headerOf(from: string, line: string): BackupHeader {
  try {
    return headerSchema.parse(JSON.parse(line));
  } catch {
    throw damaged(from, 'header');
  }
}

async function* rowsOf(from: string, lines: AsyncGenerator<string, undefined>): AsyncGenerator<BackupRow> {
  let count = 0;
  for await (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab === 0 && line.slice(1) === String(count)) return;
    if (tab <= 0) throw damaged(from, 'line');
    count += 1;
    yield { table: line.slice(0, tab), json: line.slice(tab + 1) };
  }
  throw damaged(from, 'end');
}

const damaged = (file: string, code: string) => new Refused(refusal('backupDamaged', { file, code }));
