import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { DeliveryState, Settled } from '../domain/delivery.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Database } from './database.ts';

/** A delivery that this process may now send; `claim` proves it. */
export type Claimed<Key> = Key & { readonly claim: string; readonly dueAt: Instant };

/** How one table of deliveries differs from another. */
export interface DeliveryTable<Key, Row> {
  readonly name: 'nudge' | 'post' | 'notice';
  /** The key's columns after the workspace. */
  readonly keyColumns: readonly string[];
  isRow(key: Key): RawBuilder<boolean>;
  /** What else must be so for a row of `name` that is due to be claimed. */
  readonly claimable: RawBuilder<boolean>;
  keyOf(workspace: WorkspaceId, row: Row): Key;
  /** What else is remembered of an outcome: `column = value, `. */
  remembered(settled: Settled): RawBuilder<unknown>;
}

/** Deliveries by their states; each change is one guarded statement, so of two replicas one is told that it lost. */
export function createDeliveryQueue<Key extends { readonly workspace: WorkspaceId }, Row>(
  { db }: Database,
  { name, keyColumns, isRow, claimable, keyOf, remembered }: DeliveryTable<Key, Row>,
) {
  const table = sql.table(name);
  const columns = (prefix: string) => sql.join(keyColumns.map((column) => sql.ref(`${prefix}.${column}`)));

  return {
    /** Claims up to `limit` due deliveries of one workspace until `leaseUntil`, earliest first. */
    async claim(
      workspace: WorkspaceId,
      now: Instant,
      limit: number,
      leaseUntil: Instant,
    ): Promise<readonly Claimed<Key>[]> {
      const claim = randomUUID();
      const { rows } = await sql<Row & { readonly dueAt: Instant }>`
        with due as materialized (
          select ${columns(name)} from ${table}
          where workspace_id = ${workspace} and state = 'planned' and due_at <= ${now} and ${claimable}
          order by due_at limit ${limit} for update skip locked
        )
        update ${table} as delivery set state = 'claimed', claim = ${claim}, lease_until = ${leaseUntil}
        from due
        where delivery.workspace_id = ${workspace} and (${columns('delivery')}) = (${columns('due')})
        returning ${columns('delivery')}, delivery.due_at`.execute(db);
      return rows
        .map((row): Claimed<Key> => ({ ...keyOf(workspace, row), claim, dueAt: row.dueAt }))
        .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
    },

    /** Committed alone, immediately before the request; `lost` also when the lease has ended, as after a long sleep. */
    async beginSending(delivery: Claimed<Key>, now: Instant): Promise<'sending' | 'lost'> {
      const { rows } = await sql`
        update ${table} set state = 'sending'
        where ${isRow(delivery)} and state = 'claimed' and claim = ${delivery.claim} and lease_until > ${now}
        returning state`.execute(db);
      return rows.length === 1 ? 'sending' : 'lost';
    },

    async settle(delivery: Claimed<Key>, settled: Settled): Promise<'settled' | 'lost'> {
      const dueAt = settled.state === 'planned' ? sql`${settled.dueAt}` : sql`due_at`;
      const { rows } = await sql`
        update ${table} set
          state = ${settled.state}, due_at = ${dueAt}, ${remembered(settled)} claim = null, lease_until = null
        where ${isRow(delivery)} and state in ('claimed', 'sending') and claim = ${delivery.claim}
        returning state`.execute(db);
      return rows.length === 1 ? 'settled' : 'lost';
    },

    /** Ended leases: `claimed → planned`, `sending → doubt`. */
    async recover(
      workspace: WorkspaceId,
      now: Instant,
    ): Promise<{ readonly replanned: number; readonly doubted: number }> {
      const { rows } = await sql<{ readonly state: DeliveryState }>`
        update ${table} set
          state = case state when 'claimed' then 'planned' else 'doubt' end, claim = null, lease_until = null
        where workspace_id = ${workspace} and state in ('claimed', 'sending') and lease_until <= ${now}
        returning state`.execute(db);
      const replanned = rows.filter(({ state }) => state === 'planned').length;
      return { replanned, doubted: rows.length - replanned };
    },

    /**
     * After a restore: what is planned, claimed or being sent and due by now may have been sent already, so it is in
     * doubt. Answers with how many.
     */
    async doubtDue(workspace: WorkspaceId, now: Instant): Promise<number> {
      const { rows } = await sql`
        update ${table} set state = 'doubt', claim = null, lease_until = null
        where workspace_id = ${workspace} and state in ('planned', 'claimed', 'sending') and due_at <= ${now}
        returning state`.execute(db);
      return rows.length;
    },

    /** When the next planned delivery of the workspace is due. */
    async nextDue(workspace: WorkspaceId): Promise<Instant | undefined> {
      const { rows } = await sql<{ readonly dueAt: Instant }>`
        select due_at from ${table} where workspace_id = ${workspace} and state = 'planned'
        order by due_at limit 1`.execute(db);
      return rows[0]?.dueAt;
    },
  };
}

export type DeliveryQueue<Key extends { readonly workspace: WorkspaceId }> = ReturnType<
  typeof createDeliveryQueue<Key, unknown>
>;
