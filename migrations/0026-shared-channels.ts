import { type Kysely, sql } from 'kysely';

/** Leads are told once of a channel that was shared with another workspace after it was chosen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check check (
        kind in (
          'channel-lost', 'channel-shared', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice',
          'season-over', 'go-on'
        )
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from notice where kind = 'channel-shared'`.execute(db);
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check check (
        kind in (
          'channel-lost', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice', 'season-over', 'go-on'
        )
      )`.execute(db);
}
