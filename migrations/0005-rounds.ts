import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table round (
      workspace_id text not null,
      id uuid not null,
      group_id uuid not null,
      season integer not null,
      week integer not null,
      step text not null,
      k integer not null,
      opens_at timestamptz not null,
      closes_at timestamptz not null,
      digest_at timestamptz not null,
      purge_at timestamptz not null,
      held boolean not null,
      damaged integer not null,
      status text not null,
      constraint round_pk primary key (workspace_id, id),
      constraint round_group_fk foreign key (workspace_id, group_id)
        references ally_group (workspace_id, id) on delete cascade,
      constraint round_week_key unique (workspace_id, group_id, season, week),
      constraint round_week_check check (season >= 1 and week >= 1),
      constraint round_k_check check (k between 5 and 25),
      constraint round_damaged_check check (damaged >= 0),
      constraint round_window_check check (opens_at < closes_at and closes_at <= purge_at),
      constraint round_status_check check (
        status in ('planned', 'open', 'closing', 'sealed', 'drafted', 'published', 'withheld', 'expired')
      )
    )`.execute(db);
  await sql`create unique index round_open_key on round (workspace_id, group_id) where status = 'open'`.execute(db);
  await sql`
    create index round_unfinished_index on round (workspace_id, closes_at)
    where status in ('planned', 'open', 'closing', 'sealed', 'drafted')`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table round`.execute(db);
}
