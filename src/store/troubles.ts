import { sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { GroupId, RoundId, WorkspaceId } from '../domain/ids.ts';
import type { JobKind } from '../flows/ports/system.ts';
import type { Database } from './database.ts';

/** What may fail again and again: a job, the planning of a group's weeks, or the look for what is due. */
export interface Task {
  readonly workspace: WorkspaceId;
  readonly job: JobKind | 'plan' | 'look';
  /** What it is about, unless it is about the whole workspace. */
  readonly about?: RoundId | GroupId;
}

/** Work that fails each time, in the tables, so that it outlives the process and is seen by all replicas. Codes only. */
export function createTroubles({ db }: Database) {
  return {
    /** Answers since when it has been failing. What last failed more than six hours ago has begun anew. */
    note: async ({ workspace, job, about }: Task, code: string, now: Instant): Promise<Instant> => {
      const { rows } = await sql<{ readonly since: Instant }>`
        insert into trouble (workspace_id, job, about, code, since, last_at)
        select id, ${job}, ${about ?? ''}, ${code}, ${now}, ${now} from workspace where id = ${workspace}
        on conflict on constraint trouble_pk do update set
          code = excluded.code, last_at = excluded.last_at,
          since = case when trouble.last_at < excluded.last_at - interval '6 hours' then excluded.since else trouble.since end
        returning since`.execute(db);
      return rows[0]?.since ?? now;
    },

    /** It went well: it is no trouble any more. */
    clear: async (task: Task): Promise<void> => {
      await db.deleteFrom('trouble').where(isTask(task)).execute();
    },

    /** Deletes what last failed before. */
    forgetBefore: async (workspace: WorkspaceId, instant: Instant): Promise<void> => {
      await db.deleteFrom('trouble').where('workspaceId', '=', workspace).where('lastAt', '<', instant).execute();
    },
  };
}

const isTask = ({ workspace, job, about }: Task) =>
  sql<boolean>`(workspace_id = ${workspace} and job = ${job} and about = ${about ?? ''})`;

interface TroubleFigure {
  readonly job: string;
  readonly code: string;
  readonly count: number;
  /** Seconds since the first of them began to fail. */
  readonly seconds: number;
}

/** What keeps failing, over all workspaces together. A week that has ended keeps nothing from happening. */
async function troublesOf({ db }: Database, now: Instant): Promise<readonly TroubleFigure[]> {
  const { rows } = await sql<TroubleFigure>`
    select job, code, count(*)::int as count, extract(epoch from ${now}::timestamptz - min(since))::float as seconds
    from trouble
    where not exists (
      select from round
      where round.workspace_id = trouble.workspace_id and round.id::text = trouble.about
        and round.status in ('published', 'withheld', 'expired'))
    group by job, code order by job, code`.execute(db);
  return rows;
}

/** Where work stands at `now`, over all workspaces together; the shape is `WorkFigures` of src/monitoring. */
export async function workFiguresOf(database: Database, now: Instant) {
  const { db } = database;
  const { rows } = await sql<DeliveryFigures>`
    select
      count(*) filter (where state = 'sent')::int as sent,
      count(*) filter (where state in ('planned', 'claimed', 'sending') and due_at <= ${now})::int as waiting,
      count(*) filter (where state = 'doubt')::int as doubt,
      count(*) filter (where state = 'failed')::int as failed,
      coalesce(extract(epoch from ${now}::timestamptz - min(due_at) filter
        (where state in ('planned', 'claimed', 'sending') and due_at <= ${now})), 0)::float as oldest
    from (select state, due_at from nudge union all select state, due_at from post) as delivery`.execute(db);
  const overdue = await sql<OverdueFigures>`
    select
      count(*) filter (where status = 'planned' and opens_at <= ${now} and running)::int as open,
      count(*) filter (where status = 'closing' or (status = 'open' and closes_at <= ${now}))::int as close,
      count(*) filter (where status = 'sealed' and purge_at <= ${now})::int as publish
    from (
      select round.*, ally_group.status = 'running' as running from round
      join ally_group on ally_group.workspace_id = round.workspace_id and ally_group.id = round.group_id
    ) as week`.execute(db);
  const { oldest, ...deliveries } = rows[0] ?? { ...noDeliveries, oldest: 0 };
  const failing = await troublesOf(database, now);
  return { deliveries, oldestWaiting: oldest, overdueRounds: overdue.rows[0] ?? noOverdue, failing };
}

/** Whether the database answers; rejects when it does not. */
export async function answers({ db }: Database): Promise<boolean> {
  await sql`select 1`.execute(db);
  return true;
}

type DeliveryFigures = typeof noDeliveries & { readonly oldest: number };
type OverdueFigures = typeof noOverdue;

const noDeliveries = { sent: 0, waiting: 0, doubt: 0, failed: 0 };
const noOverdue = { open: 0, close: 0, publish: 0 };
