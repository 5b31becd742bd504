import { type Kysely, sql } from 'kysely';

/** A workplace's own help lines, written by its leads: a few, shown before those of the country. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ally_group
      add column help_lines jsonb not null default '[]',
      add constraint ally_group_help_lines_check check (
        case when jsonb_typeof(help_lines) = 'array' then jsonb_array_length(help_lines) <= 10 else false end
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table ally_group drop column help_lines`.execute(db);
}
