import { type Kysely, sql } from 'kysely';

/** What is said to single people about a group, apart from its weeks: the same states as every other delivery. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      workspace_id text not null,
      group_id uuid not null,
      kind text not null,
      occasion text not null,
      member_id text not null,
      channel_id text not null,
      state text not null,
      due_at timestamptz not null,
      claim uuid,
      lease_until timestamptz,
      constraint notice_pk primary key (workspace_id, group_id, kind, occasion, member_id),
      constraint notice_group_fk foreign key (workspace_id, group_id)
        references ally_group (workspace_id, id) on delete cascade,
      constraint notice_kind_check check (
        kind in (
          'channel-lost', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice', 'season-over', 'go-on'
        )
      ),
      constraint notice_state_check check (
        state in ('planned', 'claimed', 'sending', 'sent', 'skipped', 'expired', 'failed', 'doubt')
      ),
      constraint notice_claim_check check (
        (state in ('claimed', 'sending')) = (claim is not null)
        and (claim is null) = (lease_until is null)
      )
    )`.execute(db);
  await sql`create index notice_due_index on notice (workspace_id, due_at) where state = 'planned'`.execute(db);
  await sql`
    create index notice_lease_index on notice (workspace_id, lease_until)
    where state in ('claimed', 'sending')`.execute(db);
  await sql`create index notice_member_index on notice (workspace_id, member_id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table notice`.execute(db);
}
