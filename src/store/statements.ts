import { sql, type Transaction } from 'kysely';
import type { Rows } from '../postgres/pool.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** One statement takes about this many rows at once. */
const usual = 1000;

/** A long list in pieces. */
export function* slices<T>(rows: readonly T[], size = usual): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** Rows in pieces as they come, so that never all of them are in memory. */
export async function* batches<T>(rows: Iterable<T> | AsyncIterable<T>, size = usual): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Whatever the server's default: keys are destroyed after this commit, so it must be on disk. */
export async function commitDurably(trx: Transaction<Tables>): Promise<void> {
  await sql`set local synchronous_commit = on`.execute(trx);
}

/** A database, for questions whose answers have no tables of ours. */
export const rowsOf =
  ({ schema }: Pick<Database, 'schema'>): Rows =>
  async (statement) =>
    (await sql.raw<Record<string, unknown>>(statement).execute(schema)).rows;
