import { type Kysely, sql } from 'kysely';

/**
 * The language that a channel is written to, and a member's: the one that they chose, and the one of their Slack, which is
 * read with everybody's time zones.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table ally_group add column language text`.execute(db);
  await sql`alter table member add column language text, add column slack_language text`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table member drop column language, drop column slack_language`.execute(db);
  await sql`alter table ally_group drop column language`.execute(db);
}
