import { sql, type Transaction } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { RoundId, WorkspaceId } from '../domain/ids.ts';
import type { Slots } from '../flows/ports/rounds.ts';
import type { Database } from './database.ts';
import { slices } from './slices.ts';
import type { Tables } from './tables.ts';

export function createSlots({ db, transaction }: Database): Slots {
  return {
    read: async (workspace, round, handle) => {
      const row = await db
        .selectFrom('slot')
        .select('box')
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .where('handle', '=', handle)
        .executeTakeFirst();
      return row?.box;
    },

    write: (workspace, round, { handle, box }, now) =>
      transaction(async (trx) => {
        if (!(await holdOpen(trx, workspace, round, now))) return 'closed';
        const { numUpdatedRows } = await trx
          .updateTable('slot')
          .set({ box })
          .where('workspaceId', '=', workspace)
          .where('roundId', '=', round)
          .where('handle', '=', handle)
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n ? 'saved' : 'noSlot';
      }),

    count: async (workspace, round) => {
      const { slots } = await db
        .selectFrom('slot')
        .select(({ fn }) => fn.countAll<number>().as('slots'))
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .executeTakeFirstOrThrow();
      return slots;
    },

    all: (workspace, round) =>
      db
        .selectFrom('slot')
        .select(['handle', 'box'])
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .orderBy('handle')
        .execute(),

    page: (workspace, round, after) =>
      db
        .selectFrom('slot')
        .select(['handle', 'box'])
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .where('handle', '>', after ?? new Uint8Array())
        .orderBy('handle')
        .limit(slotsAtOnce)
        .execute(),

    blur: (workspace, round, boxes, now) =>
      transaction(async (trx) => {
        if (!(await holdOpen(trx, workspace, round, now))) return 'closed';
        await lockAll(trx, workspace, round);
        for (const slice of slices(boxes, 500)) {
          await sql`select blur_slots(
            ${workspace}::text, ${round}::uuid, ${slice.map(({ handle }) => handle)}::bytea[],
            ${slice.map(({ before }) => before)}::bytea[], ${slice.map(({ after }) => after)}::bytea[])`.execute(trx);
        }
        return 'blurred';
      }),
  };
}

/** Some four megabytes. */
const slotsAtOnce = 1000;

/**
 * Keeps the round open until this transaction ends: whoever closes it waits. An UPDATE that merely joins the round's
 * status is not enough, for it may be decided on a row that another transaction is just closing. Who closes waits in no
 * queue (PostgreSQL lets new holders join those it waits for), so from the round's end on nobody may hold it any more.
 */
async function holdOpen(
  trx: Transaction<Tables>,
  workspace: WorkspaceId,
  round: RoundId,
  now: Instant,
): Promise<boolean> {
  const held = await trx
    .selectFrom('round')
    .select('id')
    .where('workspaceId', '=', workspace)
    .where('id', '=', round)
    .where('status', '=', 'open')
    .where('closesAt', '>', now)
    .forShare()
    .executeTakeFirst();
  return held !== undefined;
}

/** In one fixed order: two replicas that blur in their two random orders would wait for each other. */
async function lockAll(trx: Transaction<Tables>, workspace: WorkspaceId, round: RoundId): Promise<void> {
  await trx
    .selectFrom('slot')
    .select(sql<null>`null`.as('nothing'))
    .where('workspaceId', '=', workspace)
    .where('roundId', '=', round)
    .orderBy('handle')
    .forUpdate()
    .execute();
}
