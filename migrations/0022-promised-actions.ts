import { type Kysely, sql } from 'kysely';

/** What leads promise to try, in their own words. An owner is a lead who put their own name there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table promised_action (
      workspace_id text not null,
      id uuid not null,
      group_id uuid not null,
      season integer not null,
      week integer not null,
      place integer not null,
      text text not null,
      owner_id text,
      state text not null,
      version integer not null,
      constraint promised_action_pk primary key (workspace_id, id),
      constraint promised_action_group_fk foreign key (workspace_id, group_id)
        references ally_group (workspace_id, id) on delete cascade,
      constraint promised_action_week_check check (season >= 1 and week >= 1),
      constraint promised_action_text_check check (length(text) between 1 and 200),
      constraint promised_action_state_check check (state in ('planned', 'doing', 'done', 'dropped')),
      constraint promised_action_version_check check (version >= 1)
    )`.execute(db);
  await sql`
    create index promised_action_season_index on promised_action (workspace_id, group_id, season, place)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table promised_action`.execute(db);
}
