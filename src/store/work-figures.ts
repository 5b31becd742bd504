import { sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { Database } from './database.ts';

/** Where work stands at `now`, over all workspaces together; the shape is `WorkFigures` of src/monitoring. */
export async function workFiguresOf({ db }: Database, now: Instant) {
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
      count(*) filter (where status = 'sealed')::int as draft,
      count(*) filter (where status = 'drafted' and purge_at <= ${now})::int as publish
    from (
      select round.*, ally_group.status = 'running' as running from round
      join ally_group on ally_group.workspace_id = round.workspace_id and ally_group.id = round.group_id
    ) as week`.execute(db);
  const { oldest, ...deliveries } = rows[0] ?? { ...noDeliveries, oldest: 0 };
  return { deliveries, oldestWaiting: oldest, overdueRounds: overdue.rows[0] ?? noOverdue };
}

/** Whether the database answers; rejects when it does not. */
export async function answers({ db }: Database): Promise<boolean> {
  await sql`select 1`.execute(db);
  return true;
}

type DeliveryFigures = typeof noDeliveries & { readonly oldest: number };
type OverdueFigures = typeof noOverdue;

const noDeliveries = { sent: 0, waiting: 0, doubt: 0, failed: 0 };
const noOverdue = { open: 0, close: 0, draft: 0, publish: 0 };
