import { type Kysely, sql } from 'kysely';

/** The table of groups is called `ally_group`: `group` is a reserved word, which everybody at a console would trip over. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ally_group (
      workspace_id text not null,
      id uuid not null,
      channel_id text not null,
      zone text not null,
      status text not null,
      season integer not null,
      k integer not null,
      approvals integer not null,
      country text not null,
      routes text[] not null,
      resources_checked_on date not null,
      opens_weekday integer not null,
      opens_time text not null,
      closes_weekday integer not null,
      closes_time text not null,
      digest_weekday integer not null,
      digest_time text not null,
      opening_line boolean not null,
      reminder boolean not null,
      constraint ally_group_pk primary key (workspace_id, id),
      constraint ally_group_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
      constraint ally_group_status_check check (status in ('running', 'paused', 'stopped', 'ended')),
      constraint ally_group_season_check check (season >= 1),
      constraint ally_group_k_check check (k between 5 and 25),
      constraint ally_group_approvals_check check (approvals between 0 and 2),
      constraint ally_group_routes_check check (cardinality(routes) = 2),
      constraint ally_group_weekdays_check check (
        opens_weekday between 1 and 7 and closes_weekday between 1 and 7 and digest_weekday between 1 and 7
      ),
      constraint ally_group_times_check check (
        opens_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        and closes_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        and digest_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
      )
    )`.execute(db);
  await sql`
    create unique index ally_group_active_channel_key on ally_group (workspace_id, channel_id)
    where status in ('running', 'paused')`.execute(db);
  await sql`
    create table group_lead (
      workspace_id text not null,
      group_id uuid not null,
      member_id text not null,
      place integer not null,
      constraint group_lead_pk primary key (workspace_id, group_id, member_id),
      constraint group_lead_group_fk foreign key (workspace_id, group_id)
        references ally_group (workspace_id, id) on delete cascade
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table group_lead`.execute(db);
  await sql`drop table ally_group`.execute(db);
}
