import { type Kysely, sql } from 'kysely';

/**
 * Where the app is installed: in a workspace ("T…") or in a whole organisation ("E…"). Tokens are sealed envelopes.
 * `version` counts the tokens of a place, so that whoever renews one stores it only over the one it was made of.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      id text not null,
      kind text not null,
      organisation_id text,
      bot_id text not null,
      bot_user_id text not null,
      token text not null,
      refresh_token text,
      ends_at timestamptz,
      look_at timestamptz not null,
      version integer not null,
      constraint installation_pk primary key (id),
      constraint installation_kind_check check (
        kind = 'workspace' or (kind = 'organisation' and organisation_id = id)
      ),
      constraint installation_sealed_check check (token like 'ally1.%' and refresh_token like 'ally1.%'),
      constraint installation_renewal_check check ((refresh_token is null) = (ends_at is null)),
      constraint installation_version_check check (version >= 1)
    )`.execute(db);
  await sql`alter table workspace add column organisation_id text, add column forget_at timestamptz`.execute(db);
  await sql`
    create index workspace_forget_index on workspace (id, forget_at) where forget_at is not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index workspace_forget_index`.execute(db);
  await sql`alter table workspace drop column organisation_id, drop column forget_at`.execute(db);
  await sql`drop table installation`.execute(db);
}
