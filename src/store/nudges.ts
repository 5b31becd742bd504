import { sql } from 'kysely';
import type { NudgeKey, NudgeOrdinal } from '../domain/delivery.ts';
import type { MemberId, RoundId } from '../domain/ids.ts';
import type { Nudges } from '../flows/ports/deliveries.ts';
import type { Database } from './database.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { preferenceKey, preferenceKeyOf } from './preference-key.ts';
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
      claimable: nudgeIsOut,
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

    planRound: async (round, moments) => {
      let [people, after] = [0, ''];
      for (;;) {
        const { rows } = await sql<{ readonly last: string | null; readonly people: number }>`
          with slice as materialized (
            select member.id, ${preferenceKey} as preferences from member
            where member.workspace_id = ${round.workspace} and member.group_id = ${round.group}::uuid
              and member.id > ${after}
            order by member.id limit ${peopleAtOnce}
          ), planned as (
            insert into nudge (workspace_id, round_id, member_id, ordinal, due_at, state)
            select round.workspace_id, round.id, slice.id, given.ordinal, given.due_at, 'planned'
            from round, slice join unnest(
              ${moments.map(({ preferences }) => preferenceKeyOf(preferences))}::text[],
              ${moments.map(({ ordinal }) => ordinal)}::integer[],
              ${moments.map(({ dueAt }) => dueAt.toISOString())}::timestamptz[]
            ) as given (preferences, ordinal, due_at) using (preferences)
            where round.workspace_id = ${round.workspace} and round.id = ${round.id}::uuid
              and round.status = 'planned'
            on conflict on constraint nudge_pk do update set due_at = excluded.due_at
            where nudge.state = 'planned' and nudge.due_at <> excluded.due_at
          )
          select max(id) as last, count(*) as people from slice`.execute(db);
        const [slice] = rows;
        if (slice === undefined || slice.last === null) return people;
        people += slice.people;
        after = slice.last;
      }
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

    unskip: async (key, dueAt) => {
      const done = await db
        .updateTable('nudge')
        .set({ state: 'planned', dueAt })
        .where(isNudge(key))
        .where('state', '=', 'skipped')
        .returning('state')
        .executeTakeFirst();
      return done ? 'done' : 'notSkipped';
    },

    find: (key) => db.selectFrom('nudge').select(['state', 'dueAt']).where(isNudge(key)).executeTakeFirst(),
  };
}

/** Of a large group, this many are planned in one statement. */
const peopleAtOnce = 10_000;

/** A reminder never overtakes its nudge, which moves it when it goes out late. */
const nudgeIsOut = sql<boolean>`(nudge.ordinal = 0 or not exists (
  select from nudge as first
  where first.workspace_id = nudge.workspace_id and first.round_id = nudge.round_id
    and first.member_id = nudge.member_id and first.ordinal = 0 and first.state in ('planned', 'claimed', 'sending')
))`;

const isNudge = (key: NudgeKey) =>
  sql<boolean>`(workspace_id = ${key.workspace} and round_id = ${key.round}::uuid
    and member_id = ${key.member} and ordinal = ${key.ordinal}::integer)`;
