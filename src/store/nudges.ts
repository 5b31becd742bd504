import { sql } from 'kysely';
import type { NudgeKey, NudgeOrdinal } from '../domain/delivery.ts';
import type { MemberId, RoundId } from '../domain/ids.ts';
import type { Nudges } from '../flows/ports.ts';
import type { Database } from './database.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { slices } from './slices.ts';

interface NudgeRow {
  readonly roundId: RoundId;
  readonly memberId: MemberId;
  readonly ordinal: NudgeOrdinal;
}

export function createNudges(database: Database): Nudges {
  const { db } = database;
  return {
    ...createDeliveryQueue<NudgeKey, NudgeRow>(database, {
      name: 'nudge',
      keyColumns: ['round_id', 'member_id', 'ordinal'],
      isRow: isNudge,
      keyOf: (workspace, row) => ({ workspace, round: row.roundId, member: row.memberId, ordinal: row.ordinal }),
      // Of people's messages nothing is kept but the state.
      remembered: () => sql``,
    }),

    plan: async (rows) => {
      let planned = 0n;
      for (const slice of slices(rows)) {
        const { numAffectedRows } = await sql`
          insert into nudge (workspace_id, round_id, member_id, ordinal, due_at, state)
          select workspace_id, round_id, member_id, ordinal, due_at, 'planned'
          from unnest(
            ${slice.map((row) => row.workspace)}::text[], ${slice.map((row) => row.round)}::uuid[],
            ${slice.map((row) => row.member)}::text[], ${slice.map((row) => row.ordinal)}::integer[],
            ${slice.map((row) => row.dueAt.toISOString())}::timestamptz[]
          ) as given (workspace_id, round_id, member_id, ordinal, due_at)
          on conflict on constraint nudge_pk do nothing`.execute(db);
        planned += numAffectedRows ?? 0n;
      }
      return Number(planned);
    },

    replan: async (key, change) => {
      const done = await db
        .updateTable('nudge')
        .set(change === 'skipped' ? { state: 'skipped' } : { dueAt: change.dueAt })
        .where(isNudge(key))
        .where('state', '=', 'planned')
        .returning('state')
        .executeTakeFirst();
      return done ? 'done' : 'notPlanned';
    },

    find: (key) => db.selectFrom('nudge').select(['state', 'dueAt']).where(isNudge(key)).executeTakeFirst(),
  };
}

const isNudge = (key: NudgeKey) =>
  sql<boolean>`(workspace_id = ${key.workspace} and round_id = ${key.round}::uuid
    and member_id = ${key.member} and ordinal = ${key.ordinal}::integer)`;
