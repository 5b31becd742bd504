import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type Instant, plusHours } from '../domain/calendar.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { PageWalk } from '../domain/member.ts';
import type { Database } from './database.ts';

/**
 * How current what Slack says of people is. `stale`: everybody is being read again, and messages to members wait for it.
 * `unreadable`: that has failed for long, so whoever is to be written to is asked about one by one.
 */
export type PeopleStanding = 'fresh' | 'stale' | 'unreadable';

/** This process reads a page now, and no other does. */
export interface PageTurn {
  readonly workspace: WorkspaceId;
  /** When the reading of the whole list began. */
  readonly begunAt: Instant;
  /** Undefined at its beginning. */
  readonly walk: PageWalk | undefined;
}

/** Slack allows twenty such requests a minute; some are left for the names of people. */
const secondsBetweenPages = 4;
/** Pages that may be read at once after a rest: a thousand people. */
const pagesAtOnce = 5;
const burst = (pagesAtOnce - 1) * secondsBetweenPages;
/** Hours. What was read is read again before it counts no longer, so that messages seldom wait. */
const readAgainAfter = 20;
const goodFor = 26;
const beforeOpening = 2;
const goodForOpening = 12;
const longestReading = 12;
const minutesUntilUnreadable = 30;

/**
 * The reading of everybody in a workspace: once a day while a group runs there, and before a week opens. All replicas
 * share it, and the pace that Slack allows.
 */
export function createPeopleReadings({ db }: Database) {
  return {
    /** Whether a page is due now. */
    isDue: async (workspace: WorkspaceId, now: Instant): Promise<boolean> => {
      const { rows } = await sql<{ readonly due: boolean }>`
        select ${isPageDue(sql`${workspace}::text`, now)} as due`.execute(db);
      return rows[0]?.due ?? false;
    },

    /** Undefined when no page is due, or another process reads it. */
    take: async (workspace: WorkspaceId, now: Instant): Promise<PageTurn | undefined> => {
      await sql`
        insert into people_reading (workspace_id, page_at) select id, ${secondsFrom(now, -burst)} from workspace where id = ${workspace}
        on conflict do nothing`.execute(db);
      const leaseUntil = new Date(now.getTime() + 60_000);
      const anew = sql`(begun_at is null or begun_at <= ${plusHours(now, -longestReading)})`;
      const { rows } = await sql<{ readonly begunAt: Instant; readonly walk: string | null }>`
        update people_reading set
          walk = case when ${anew} then null else walk end,
          begun_at = case when ${anew} then ${now} else begun_at end,
          page_at = greatest(page_at, ${secondsFrom(now, -burst)})
            + make_interval(secs => ${secondsBetweenPages}),
          lease_until = ${leaseUntil}
        where workspace_id = ${workspace} and ${isPageDue(sql`${workspace}::text`, now)}
          -- Asked of the row itself: whoever waited for its lock sees here what another took meanwhile.
          and not ${isBusy(sql`people_reading`, now)}
        returning begun_at, walk`.execute(db);
      const [row] = rows;
      return row && { workspace, begunAt: row.begunAt, walk: readWalk(row.walk) };
    },

    /** The page was read; without `next` it was the last, and everybody is known as of the beginning. */
    turn: async (page: PageTurn, next: PageWalk | undefined): Promise<void> => {
      const isLast = next === undefined;
      await sql`
        update people_reading set
          read_at = case when ${isLast} then begun_at else read_at end,
          begun_at = case when ${isLast} then null else begun_at end,
          -- What failed and made the reading begin anew may fail there again.
          failing_since = case when ${isLast} or failing_since >= begun_at then null else failing_since end,
          walk = ${isLast ? null : JSON.stringify(next)}, lease_until = null
        where ${isTurn(page)}`.execute(db);
    },

    /** The page could not be read; not before that moment it is tried again, or everything from the beginning. */
    putOff: async (page: PageTurn, now: Instant, until: Instant, again: 'here' | 'anew'): Promise<void> => {
      await sql`
        update people_reading set
          walk = case when ${again === 'anew'} then null else walk end,
          begun_at = case when ${again === 'anew'} then null else begun_at end,
          failing_since = coalesce(failing_since, ${now}), page_at = ${until}, lease_until = null
        where ${isTurn(page)}`.execute(db);
    },

    standing: async (workspace: WorkspaceId, now: Instant): Promise<PeopleStanding> => {
      const since = new Date(now.getTime() - minutesUntilUnreadable * 60_000);
      const { rows } = await sql<{ readonly fresh: boolean; readonly failing: boolean }>`
        select read_at > ${plusHours(now, -goodFor)} and not exists (
            select from round where round.workspace_id = people_reading.workspace_id and round.status = 'open'
              and people_reading.read_at < round.opens_at - make_interval(hours => ${goodForOpening})
          ) as fresh, coalesce(failing_since <= ${since}, false) as failing
        from people_reading where workspace_id = ${workspace}`.execute(db);
      const [row] = rows;
      if (row?.fresh) return 'fresh';
      return row?.failing ? 'unreadable' : 'stale';
    },

    /** Something may have been missed: what was read before that moment counts no longer. Without a workspace in all. */
    doubt: async (before: Instant, workspace?: WorkspaceId): Promise<void> => {
      await sql`
        update people_reading set
          read_at = case when read_at < ${before} then null else read_at end,
          walk = case when begun_at < ${before} then null else walk end,
          begun_at = case when begun_at < ${before} then null else begun_at end
        where ${workspace ?? null}::text is null or workspace_id = ${workspace ?? null}`.execute(db);
    },
  };
}

/** Whether a page of everybody in this workspace is to be read now. */
export const isPageDue = (workspace: RawBuilder<string>, now: Instant): RawBuilder<boolean> => sql<boolean>`(
  exists (
    select from ally_group where workspace_id = ${workspace} and status in ('running', 'paused')
    union all
    select from notice where workspace_id = ${workspace} and kind = 'go-on' and state = 'planned'
  )
  and not exists (
    select from people_reading as reading
    where reading.workspace_id = ${workspace} and ${isBusy(sql`reading`, now)}))`;

/** Whether this row of `people_reading` has its page taken, its pace ahead, or what was read is still good. */
const isBusy = (row: RawBuilder<unknown>, now: Instant): RawBuilder<boolean> => sql<boolean>`coalesce((
  ${row}.page_at > ${now} and ${row}.page_at <= ${plusHours(now, 1)}
  or ${row}.lease_until > ${now} and ${row}.lease_until <= ${plusHours(now, 1)}
  or ${row}.begun_at is null and ${row}.read_at > ${plusHours(now, -readAgainAfter)} and not exists (
    select from round
    where round.workspace_id = ${row}.workspace_id and round.status in ('planned', 'open')
      and round.opens_at <= ${plusHours(now, beforeOpening)}
      and round.opens_at - make_interval(hours => ${goodForOpening}) > ${row}.read_at)), false)`;

const isTurn = ({ workspace, begunAt }: PageTurn) =>
  sql`workspace_id = ${workspace} and begun_at = ${begunAt} and lease_until is not null`;

const secondsFrom = (now: Instant, seconds: number): Instant => new Date(now.getTime() + seconds * 1000);

const walkSchema = z.object({ cursor: z.string(), pages: z.number(), landmark: z.string() });

const readWalk = (walk: string | null): PageWalk | undefined =>
  walk === null ? undefined : walkSchema.parse(JSON.parse(walk));
