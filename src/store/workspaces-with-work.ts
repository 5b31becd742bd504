import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Handle } from './database.ts';
import { isUnaskedDoubt } from './posts.ts';

/** Of the given workspaces those that something is due in, each found by a few steps through an index. */
export async function workspacesWithWork(
  db: Handle,
  workspaces: readonly WorkspaceId[],
  now: Instant,
): Promise<ReadonlySet<WorkspaceId>> {
  const { rows } = await sql<{ readonly id: WorkspaceId }>`
    select id from unnest(${[...workspaces]}::text[]) as given (id)
    where ${sql.join([...deliveriesDue(now), unaskedDoubt, roundDue(now), weekToPlan], sql` or `)}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Messages whose moment has come, and those that a process which died had claimed. */
const deliveriesDue = (now: Instant): RawBuilder<boolean>[] =>
  ['nudge', 'post', 'notice'].flatMap((name) => {
    const table = sql.table(name);
    return [
      sql<boolean>`exists (
        select from ${table} where workspace_id = given.id and state = 'planned' and due_at <= ${now})`,
      sql<boolean>`exists (
        select from ${table} where workspace_id = given.id and state in ('claimed', 'sending') and lease_until <= ${now})`,
    ];
  });

const unaskedDoubt = sql<boolean>`exists (select from post where workspace_id = given.id and ${isUnaskedDoubt})`;

const roundDue = (now: Instant) => sql<boolean>`exists (
  select from round
  where workspace_id = given.id and status in ('planned', 'open', 'closing', 'sealed', 'drafted') and case status
    when 'planned' then opens_at <= ${now} and exists (
      select from ally_group
      where ally_group.workspace_id = given.id and ally_group.id = round.group_id and ally_group.status = 'running')
    when 'open' then closes_at <= ${now}
    when 'drafted' then case when held then purge_at else digest_at end <= ${now}
    else true
  end)`;

/** A group between two weeks, or after its last. */
const weekToPlan = sql<boolean>`exists (
  select from ally_group
  where workspace_id = given.id and status = 'running' and not exists (
    select from round
    where round.workspace_id = given.id and round.group_id = ally_group.id
      and round.status in ('planned', 'open', 'closing')))`;
