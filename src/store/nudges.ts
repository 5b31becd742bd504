import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { NudgeKey } from '../domain/delivery.ts';
import type { Nudges } from '../flows/ports.ts';
import type { Database } from './database.ts';
import { slices } from './slices.ts';

export function createNudges({ db }: Database): Nudges {
  return {
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

    claim: async (workspace, now, limit, leaseUntil) => {
      const claim = randomUUID();
      const claimed = await db
        .with('due', (query) =>
          query
            .selectFrom('nudge')
            .select(['roundId', 'memberId', 'ordinal'])
            .where('workspaceId', '=', workspace)
            .where('state', '=', 'planned')
            .where('dueAt', '<=', now)
            .orderBy('dueAt')
            .limit(limit)
            .forUpdate()
            .skipLocked(),
        )
        .updateTable('nudge')
        .from('due')
        .set({ state: 'claimed', claim, leaseUntil })
        .where('nudge.workspaceId', '=', workspace)
        .whereRef('nudge.roundId', '=', 'due.roundId')
        .whereRef('nudge.memberId', '=', 'due.memberId')
        .whereRef('nudge.ordinal', '=', 'due.ordinal')
        .returning(['nudge.roundId', 'nudge.memberId', 'nudge.ordinal', 'nudge.dueAt'])
        .execute();
      return claimed
        .map((row) => ({
          workspace,
          round: row.roundId,
          member: row.memberId,
          ordinal: row.ordinal,
          claim,
          dueAt: row.dueAt,
        }))
        .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
    },

    beginSending: async (nudge) => {
      const sending = await db
        .updateTable('nudge')
        .set({ state: 'sending' })
        .where(isNudge(nudge))
        .where('state', '=', 'claimed')
        .where('claim', '=', nudge.claim)
        .returning('state')
        .executeTakeFirst();
      return sending ? 'sending' : 'lost';
    },

    settle: async (nudge, settled) => {
      const done = await db
        .updateTable('nudge')
        .set({
          state: settled.state,
          claim: null,
          leaseUntil: null,
          ...(settled.state === 'planned' && { dueAt: settled.dueAt }),
        })
        .where(isNudge(nudge))
        .where('state', 'in', ['claimed', 'sending'])
        .where('claim', '=', nudge.claim)
        .returning('state')
        .executeTakeFirst();
      return done ? 'settled' : 'lost';
    },

    recover: async (workspace, now) => {
      const recovered = await db
        .updateTable('nudge')
        .set({
          state: sql`case state when 'claimed' then 'planned' else 'doubt' end`,
          claim: null,
          leaseUntil: null,
        })
        .where('workspaceId', '=', workspace)
        .where('state', 'in', ['claimed', 'sending'])
        .where('leaseUntil', '<=', now)
        .returning('state')
        .execute();
      const replanned = recovered.filter(({ state }) => state === 'planned').length;
      return { replanned, doubted: recovered.length - replanned };
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

    nextDue: async (workspace) => {
      const next = await db
        .selectFrom('nudge')
        .select('dueAt')
        .where('workspaceId', '=', workspace)
        .where('state', '=', 'planned')
        .orderBy('dueAt')
        .limit(1)
        .executeTakeFirst();
      return next?.dueAt;
    },
  };
}

const isNudge = (key: NudgeKey) =>
  sql<boolean>`workspace_id = ${key.workspace} and round_id = ${key.round}::uuid
    and member_id = ${key.member} and ordinal = ${key.ordinal}::integer`;
