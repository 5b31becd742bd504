import { type DeleteResult, type InsertResult, sql, type Transaction, type UpdateResult } from 'kysely';
import type { ActionId, GroupId, MemberId, RoundId, WorkspaceId } from '../domain/ids.ts';
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

/** The row of this id, in a table of a workspace's. */
export const isRow = (workspace: WorkspaceId, id: ActionId | GroupId | MemberId | RoundId) =>
  sql<boolean>`(workspace_id = ${workspace} and id = ${id})`;

export const isOfGroup = (workspace: WorkspaceId, group: GroupId) =>
  sql<boolean>`(workspace_id = ${workspace} and group_id = ${group})`;

export const isOfRound = (workspace: WorkspaceId, round: RoundId) =>
  sql<boolean>`(workspace_id = ${workspace} and round_id = ${round})`;

interface Change {
  executeTakeFirstOrThrow(): Promise<InsertResult | UpdateResult | DeleteResult>;
}

/** Whether a statement changed anything. */
export async function changes(statement: Change): Promise<boolean> {
  const result = await statement.executeTakeFirstOrThrow();
  if ('numUpdatedRows' in result) return result.numUpdatedRows > 0n;
  return ('numDeletedRows' in result ? result.numDeletedRows : (result.numInsertedOrUpdatedRows ?? 0n)) > 0n;
}

export const isThere = async (query: { executeTakeFirst(): Promise<unknown> }): Promise<boolean> =>
  (await query.executeTakeFirst()) !== undefined;

/** The caller is told whether it was the one that changed something. */
export const outcomeOf = async <Yes extends string, No extends string>(statement: Change, yes: Yes, no: No) =>
  (await changes(statement)) ? yes : no;

/** Whatever the server's default: keys are destroyed after this commit, so it must be on disk. */
export async function commitDurably(trx: Transaction<Tables>): Promise<void> {
  await sql`set local synchronous_commit = on`.execute(trx);
}

/** A database, for questions whose answers have no tables of ours. */
export const rowsOf =
  ({ schema }: Pick<Database, 'schema'>): Rows =>
  async (statement) =>
    (await sql.raw<Record<string, unknown>>(statement).execute(schema)).rows;
