import { type Kysely, sql } from 'kysely';

/** When everybody was last read from Slack, where the present reading stands, and who is not written to since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table people_reading (
      workspace_id text not null,
      begun_at timestamptz,
      walk text,
      page_at timestamptz not null,
      lease_until timestamptz,
      read_at timestamptz,
      failing_since timestamptz,
      constraint people_reading_pk primary key (workspace_id),
      constraint people_reading_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
      constraint people_reading_walk_check check (walk is null or begun_at is not null)
    )`.execute(db);
  await sql`alter table member add column askable boolean not null default true`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table member drop column askable`.execute(db);
  await sql`drop table people_reading`.execute(db);
}
