import { type Kysely, sql } from 'kysely';

/**
 * Round keys of several replicas, only ever sealed to halves whose private part lies in a replica's own folder.
 * `destroyed` stays until every replica has destroyed its half, so that one that was away learns of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vault_replica (
      replica_id uuid not null,
      seen_at timestamptz not null default now(),
      constraint vault_replica_pk primary key (replica_id)
    )`.execute(db);
  await sql`
    create table vault_key (
      workspace_id text not null,
      round_id uuid not null,
      kind text not null,
      destroyed boolean not null default false,
      constraint vault_key_pk primary key (workspace_id, round_id, kind),
      constraint vault_key_kind_check check (kind in ('link', 'content'))
    )`.execute(db);
  await sql`
    create table vault_share (
      workspace_id text not null,
      round_id uuid not null,
      kind text not null,
      replica_id uuid not null,
      public_half bytea not null,
      sealed bytea,
      made_at timestamptz not null default now(),
      constraint vault_share_pk primary key (workspace_id, round_id, kind, replica_id),
      constraint vault_share_replica_fk foreign key (replica_id)
        references vault_replica (replica_id) on delete cascade,
      constraint vault_share_kind_check check (kind in ('link', 'content')),
      constraint vault_share_public_half_check check (octet_length(public_half) = 32),
      constraint vault_share_sealed_check check (octet_length(sealed) = 92)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table vault_share`.execute(db);
  await sql`drop table vault_key`.execute(db);
  await sql`drop table vault_replica`.execute(db);
}
