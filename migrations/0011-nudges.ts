import { type Kysely, sql } from 'kysely';

/** The key is what makes a nudge exist once. Nothing here tells when it was sent; the rows go at the seal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table nudge (
      workspace_id text not null,
      round_id uuid not null,
      member_id text not null,
      ordinal integer not null,
      state text not null,
      due_at timestamptz not null,
      claim uuid,
      lease_until timestamptz,
      constraint nudge_pk primary key (workspace_id, round_id, member_id, ordinal),
      constraint nudge_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade,
      constraint nudge_ordinal_check check (ordinal in (0, 1)),
      constraint nudge_state_check check (
        state in ('planned', 'claimed', 'sending', 'sent', 'skipped', 'expired', 'failed', 'doubt')
      ),
      constraint nudge_claim_check check (
        (state in ('claimed', 'sending')) = (claim is not null)
        and (claim is null) = (lease_until is null)
      )
    )`.execute(db);
  await sql`create index nudge_due_index on nudge (workspace_id, due_at) where state = 'planned'`.execute(db);
  await sql`
    create index nudge_lease_index on nudge (workspace_id, lease_until)
    where state in ('claimed', 'sending')`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table nudge`.execute(db);
}
