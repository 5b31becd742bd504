import { type Kysely, sql } from 'kysely';

/** The day on which a group starts, the weeks that it skips, and the days off of its workplace. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ally_group
      add column starts_on date,
      add column skipped_weeks jsonb not null default '[]',
      add column days_off jsonb not null default '[]',
      add constraint ally_group_skipped_weeks_check check (
        case when jsonb_typeof(skipped_weeks) = 'array' then jsonb_array_length(skipped_weeks) <= 60 else false end
      ),
      add constraint ally_group_days_off_check check (
        case when jsonb_typeof(days_off) = 'array' then jsonb_array_length(days_off) <= 30 else false end
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table ally_group drop column starts_on, drop column skipped_weeks, drop column days_off`.execute(db);
}
