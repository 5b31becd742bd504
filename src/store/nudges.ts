import { type Selectable, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { DeliveryState, NudgeKey, NudgeOrdinal } from '../domain/delivery.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { MemberPreferences } from '../domain/member.ts';
import type { PlannedRound } from '../domain/round.ts';
import type { Database } from './database.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { outcomeOf, slices } from './statements.ts';
import type { Tables } from './tables.ts';

/** When those who have exactly these preferences get the nudge or the reminder of a round. */
export interface NudgeMoment {
  readonly preferences: MemberPreferences;
  readonly ordinal: NudgeOrdinal;
  readonly dueAt: Instant;
}

type NudgeRow = Pick<Selectable<Tables['nudge']>, 'roundId' | 'memberId' | 'ordinal'>;

export function createNudges(database: Database) {
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

    /** Plans what is not planned yet; the key makes doing it twice harmless. Answers with the number of new rows. */
    plan: async (rows: readonly (NudgeKey & { readonly dueAt: Instant })[]): Promise<number> => {
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

    /**
     * Plans the same for everybody of the round's group who has these preferences, as long as the round is planned. Doing
     * it again moves what is still planned. Answers with the number of people looked at.
     */
    planRound: async (round: PlannedRound, moments: readonly NudgeMoment[]): Promise<number> => {
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
        if (slice.last === after) throw new Error('a page of members does not come after the one before');
        people += slice.people;
        after = slice.last;
      }
    },

    /** Moves or skips what a member has still planned in a round; messages already sent are left alone. */
    replan: (key: NudgeKey, change: { readonly dueAt: Instant } | 'skipped') =>
      outcomeOf(
        db
          .updateTable('nudge')
          .set(change === 'skipped' ? { state: 'skipped' } : { dueAt: change.dueAt })
          .where(isNudge(key))
          .where('state', '=', 'planned'),
        'done',
        'notPlanned',
      ),

    /** As if it had never been planned: it may be planned again. */
    unplan: async (key: NudgeKey): Promise<void> => {
      await db.deleteFrom('nudge').where(isNudge(key)).where('state', '=', 'planned').execute();
    },

    /** `skipped → planned`: the member has changed their mind. */
    unskip: (key: NudgeKey, dueAt: Instant) =>
      outcomeOf(
        db.updateTable('nudge').set({ state: 'planned', dueAt }).where(isNudge(key)).where('state', '=', 'skipped'),
        'done',
        'notSkipped',
      ),

    /** Whose message of an open week may or may not have reached them, and who has no second one planned yet. */
    doubtful: async (workspace: WorkspaceId): Promise<readonly Pick<NudgeKey, 'round' | 'member'>[]> => {
      const { rows } = await sql<Pick<NudgeRow, 'roundId' | 'memberId'>>`
        select nudge.round_id, nudge.member_id from nudge
        join round on round.workspace_id = nudge.workspace_id and round.id = nudge.round_id
        where nudge.workspace_id = ${workspace} and nudge.state = 'doubt' and nudge.ordinal = 0
          and round.status = 'open' and not exists (
            select from nudge as second
            where second.workspace_id = nudge.workspace_id and second.round_id = nudge.round_id
              and second.member_id = nudge.member_id and second.ordinal = 1)`.execute(db);
      return rows.map(({ roundId, memberId }) => ({ round: roundId, member: memberId }));
    },

    find: (key: NudgeKey): Promise<{ readonly state: DeliveryState; readonly dueAt: Instant } | undefined> =>
      db.selectFrom('nudge').select(['state', 'dueAt']).where(isNudge(key)).executeTakeFirst(),
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

/** One text for each combination of preferences, as a member's row has it: the same as `preferenceKeyOf`. */
const preferenceKey = sql<string>`concat_ws('|',
  member.zone, coalesce(member.weekday::text, ''), member.time, array_to_string(member.working_days, ''),
  coalesce(member.country, ''), coalesce(to_char(member.paused_until, 'YYYY-MM-DD'), ''),
  member.remind_me::text)`;

const preferenceKeyOf = (preferences: MemberPreferences): string =>
  [
    preferences.zone,
    preferences.weekday ?? '',
    preferences.time,
    preferences.workingDays.join(''),
    preferences.country ?? '',
    preferences.pausedUntil ?? '',
    String(preferences.remindMe),
  ].join('|');
