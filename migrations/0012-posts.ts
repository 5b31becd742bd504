import { type Kysely, sql } from 'kysely';

/** What the app posts by itself: the same states as a nudge, under a key of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table post (
      workspace_id text not null,
      round_id uuid not null,
      kind text not null,
      channel_id text not null,
      state text not null,
      due_at timestamptz not null,
      claim uuid,
      lease_until timestamptz,
      ts text,
      code text,
      constraint post_pk primary key (workspace_id, round_id, kind, channel_id),
      constraint post_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade,
      constraint post_kind_check check (kind in ('opening', 'digest', 'draft', 'facilitation', 'waiting')),
      constraint post_ts_check check ((state = 'sent') = (ts is not null)),
      constraint post_state_check check (
        state in ('planned', 'claimed', 'sending', 'sent', 'skipped', 'expired', 'failed', 'doubt')
      ),
      constraint post_claim_check check (
        (state in ('claimed', 'sending')) = (claim is not null)
        and (claim is null) = (lease_until is null)
      )
    )`.execute(db);
  await sql`create index post_due_index on post (workspace_id, due_at) where state = 'planned'`.execute(db);
  await sql`
    create index post_lease_index on post (workspace_id, lease_until)
    where state in ('claimed', 'sending')`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table post`.execute(db);
}
