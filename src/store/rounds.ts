import { sql, type Transaction } from 'kysely';
import type { Publication } from '../domain/publication.ts';
import type { Round } from '../domain/round.ts';
import type { Rounds, SealedReplyRow, SlotRow } from '../flows/ports/rounds.ts';
import type { Database } from './database.ts';
import { reviewVersion } from './reviews.ts';
import { openRoundOf, roundOf, roundRow } from './round-row.ts';
import { batches } from './slices.ts';
import type { RoundTable, Tables } from './tables.ts';

type RoundKey = Pick<Round, 'workspace' | 'id'>;

export function createRounds({ db, transaction }: Database): Rounds {
  return {
    plan: async (round) => {
      const planned = await db
        .insertInto('round')
        .values(roundRow(round))
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return planned ? 'planned' : 'alreadyPlanned';
    },

    find: async (workspace, id) => {
      const row = await db
        .selectFrom('round')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && roundOf(row);
    },

    openOf: async (workspace, group) => {
      const row = await db
        .selectFrom('round')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('groupId', '=', group)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return row && openRoundOf(row);
    },

    ofSeason: async (workspace, group, season) => {
      const rows = await db
        .selectFrom('round')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('groupId', '=', group)
        .where('season', '=', season)
        .orderBy('week')
        .execute();
      return rows.map(roundOf);
    },

    unfinished: async (workspace) => {
      const rows = await db
        .selectFrom('round')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('status', 'in', ['planned', 'open', 'closing', 'sealed', 'drafted'])
        .orderBy('closesAt')
        .orderBy('id')
        .execute();
      return rows.map(roundOf);
    },

    statuses: async (ids) => {
      const rows = await db
        .selectFrom('round')
        .select(['id', 'status'])
        .where('id', '=', sql<Round['id']>`any(${ids}::uuid[])`)
        .execute();
      return new Map(rows.map(({ id, status }) => [id, status]));
    },

    postpone: async (round, window) => {
      const postponed = await db
        .updateTable('round')
        .set(window)
        .where('workspaceId', '=', round.workspace)
        .where('id', '=', round.id)
        .where('status', '=', 'planned')
        .returning('id')
        .executeTakeFirst();
      return postponed ? 'postponed' : 'notPlanned';
    },

    cancel: async (round) => {
      const cancelled = await db
        .updateTable('round')
        .set({ status: 'expired' })
        .where('workspaceId', '=', round.workspace)
        .where('id', '=', round.id)
        .where('status', '=', 'planned')
        .returning('id')
        .executeTakeFirst();
      return cancelled ? 'cancelled' : 'notPlanned';
    },

    open: (round, { k, asked }, slots) =>
      transaction(async (trx) => {
        if (!(await staysRunning(trx, round))) return 'groupNotRunning';
        if (!(await move(trx, round, { status: 'open', k, step: asked.step.id }))) return 'alreadyOpen';
        await trx
          .insertInto('asked')
          .values({ workspaceId: round.workspace, roundId: round.id, asked: JSON.stringify(asked) })
          .execute();
        await insertSlots(trx, round, slots);
        return 'opened';
      }),

    beginClosing: (round) =>
      transaction(async (trx) => ((await move(trx, round, { status: 'closing' })) ? 'closing' : 'alreadyClosing')),

    seal: (round, replies, damaged) =>
      transaction(async (trx) => {
        await commitDurably(trx);
        if (!(await move(trx, round, { status: 'sealed', damaged }))) return 'alreadySealed';
        await insertReplies(trx, round, replies);
        await deleteSlotsAndNudges(trx, round);
        return 'sealed';
      }),

    withhold: (round, publication, damaged) =>
      transaction(async (trx) => {
        await commitDurably(trx);
        if (!(await move(trx, round, { status: 'withheld', damaged }))) return 'alreadySealed';
        await insertPublication(trx, publication);
        await deleteSlotsAndNudges(trx, round);
        return 'withheld';
      }),

    draft: (round, reading) =>
      transaction(async (trx) => {
        if (!(await move(trx, round, { status: 'drafted' }))) return 'alreadyDrafted';
        await trx
          .insertInto('reading')
          .values({ workspaceId: round.workspace, roundId: round.id, box: reading })
          .execute();
        return 'drafted';
      }),

    reading: async (round) => {
      const row = await db
        .selectFrom('reading')
        .select('box')
        .where('workspaceId', '=', round.workspace)
        .where('roundId', '=', round.id)
        .executeTakeFirst();
      return row?.box;
    },

    hold: async (workspace, id, held) => {
      const done = await db
        .updateTable('round')
        .set({ held })
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .where('status', '=', 'drafted')
        .returning('id')
        .executeTakeFirst();
      return done ? 'done' : 'notDrafted';
    },

    expire: (round, publication) =>
      transaction(async (trx) => {
        await commitDurably(trx);
        if (!(await move(trx, round, { status: 'expired' }))) return 'alreadyEnded';
        await insertPublication(trx, publication);
        await deleteSlotsAndNudges(trx, round);
        return 'expired';
      }),

    publish: (round, publication, status, asReviewed) =>
      transaction(async (trx) => {
        await commitDurably(trx);
        const now = await trx
          .selectFrom('round')
          .select('held')
          .where('workspaceId', '=', round.workspace)
          .where('id', '=', round.id)
          .where('status', '=', round.status)
          .forUpdate()
          .executeTakeFirst();
        if (now === undefined) return 'alreadyPublished';
        // Nobody changes the review while the round is held.
        if (asReviewed !== undefined && (now.held || (await reviewVersion(trx, round)) !== asReviewed))
          return 'changedMeanwhile';
        await move(trx, round, { status });
        await insertPublication(trx, publication);
        for (const table of ['sealedReply', 'reading', 'review', 'approval'] as const) {
          await trx
            .deleteFrom(table)
            .where('workspaceId', '=', round.workspace)
            .where('roundId', '=', round.id)
            .execute();
        }
        return 'published';
      }),
  };
}

/** Holds the group's state meanwhile: a pause or a stop comes either before the opening or after it. */
async function staysRunning(trx: Transaction<Tables>, round: Round): Promise<boolean> {
  const group = await trx
    .selectFrom('allyGroup')
    .select('id')
    .where('workspaceId', '=', round.workspace)
    .where('id', '=', round.group)
    .where('status', '=', 'running')
    .forShare()
    .executeTakeFirst();
  return group !== undefined;
}

/** The guarded step from the state that the caller knows; false when somebody else has taken it. */
async function move(
  trx: Transaction<Tables>,
  round: Round,
  change: Pick<RoundTable, 'status'> & Partial<Pick<RoundTable, 'k' | 'damaged' | 'step'>>,
): Promise<boolean> {
  const moved = await trx
    .updateTable('round')
    .set(change)
    .where('workspaceId', '=', round.workspace)
    .where('id', '=', round.id)
    .where('status', '=', round.status)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

/** Whatever the server's default: keys are destroyed after this commit, so it must be on disk. */
async function commitDurably(trx: Transaction<Tables>): Promise<void> {
  await sql`set local synchronous_commit = on`.execute(trx);
}

async function insertSlots(
  trx: Transaction<Tables>,
  round: RoundKey,
  slots: Iterable<SlotRow> | AsyncIterable<SlotRow>,
): Promise<void> {
  for await (const slice of batches(slots)) {
    await sql`
      insert into slot (workspace_id, round_id, handle, box)
      select ${round.workspace}::text, ${round.id}::uuid, handle, box
      from unnest(${slice.map((slot) => slot.handle)}::bytea[], ${slice.map((slot) => slot.box)}::bytea[])
        with ordinality as given (handle, box, place)
      order by place`.execute(trx);
  }
}

async function insertReplies(
  trx: Transaction<Tables>,
  round: RoundKey,
  replies: Iterable<SealedReplyRow> | AsyncIterable<SealedReplyRow>,
): Promise<void> {
  for await (const slice of batches(replies)) {
    await sql`
      insert into sealed_reply (workspace_id, round_id, id, box)
      select ${round.workspace}::text, ${round.id}::uuid, id, box
      from unnest(${slice.map((reply) => reply.id)}::uuid[], ${slice.map((reply) => reply.box)}::bytea[])
        with ordinality as given (id, box, place)
      order by place`.execute(trx);
  }
}

async function deleteSlotsAndNudges(trx: Transaction<Tables>, round: RoundKey): Promise<void> {
  for (const table of ['slot', 'nudge'] as const) {
    await trx.deleteFrom(table).where('workspaceId', '=', round.workspace).where('roundId', '=', round.id).execute();
  }
}

async function insertPublication(trx: Transaction<Tables>, publication: Publication): Promise<void> {
  await trx
    .insertInto('publication')
    .values({
      workspaceId: publication.workspace,
      roundId: publication.round,
      digest: JSON.stringify(publication.digest),
      hash: publication.hash,
    })
    .execute();
}
