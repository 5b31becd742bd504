import { type Kysely, sql } from 'kysely';

/** A workplace's own, dated words about who must pass on what they learn: both or neither. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ally_group
      add column reporter_notice text,
      add column reporter_notice_on date,
      add constraint ally_group_reporter_notice_check check (
        (reporter_notice is null) = (reporter_notice_on is null) and reporter_notice <> ''
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table ally_group drop column reporter_notice, drop column reporter_notice_on`.execute(db);
}
