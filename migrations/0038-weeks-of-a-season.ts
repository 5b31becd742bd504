import { type Kysely, sql } from 'kysely';

/** Which weeks of its programme a group takes, and in which order; null for all of them, in the programme's own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ally_group
      add column season_weeks jsonb,
      add constraint ally_group_season_weeks_check check (
        season_weeks is null
        or case when jsonb_typeof(season_weeks) = 'array' then jsonb_array_length(season_weeks) between 1 and 52 else false end
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table ally_group drop column season_weeks`.execute(db);
}
