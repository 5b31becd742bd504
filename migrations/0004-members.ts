import { type Kysely, sql } from 'kysely';

/** The key is the person: nobody is in two groups at once. No column tells when somebody joined or did anything. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member (
      workspace_id text not null,
      id text not null,
      group_id uuid not null,
      direct_channel_id text not null,
      zone text not null,
      weekday integer,
      time text not null,
      working_days integer[] not null,
      country text,
      paused_until date,
      consent_version integer not null,
      constraint member_pk primary key (workspace_id, id),
      constraint member_group_fk foreign key (workspace_id, group_id)
        references ally_group (workspace_id, id) on delete cascade,
      constraint member_weekday_check check (weekday between 1 and 7),
      constraint member_time_check check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      constraint member_working_days_check check (working_days <@ array[1, 2, 3, 4, 5, 6, 7])
    )`.execute(db);
  await sql`create index member_group_index on member (workspace_id, group_id, id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table member`.execute(db);
}
