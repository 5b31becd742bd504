import { type Kysely, sql } from 'kysely';

/** Work that fails again and again: since when and with which code, so that somebody hears of it before a week is lost. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trouble (
      workspace_id text not null,
      job text not null,
      about text not null,
      code text not null,
      since timestamptz not null,
      last_at timestamptz not null,
      constraint trouble_pk primary key (workspace_id, job, about),
      constraint trouble_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
    )`.execute(db);
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check check (
        kind in (
          'channel-lost', 'channel-shared', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice',
          'season-over', 'go-on', 'record-deleted', 'work-stuck'
        )
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from notice where kind = 'work-stuck'`.execute(db);
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check check (
        kind in (
          'channel-lost', 'channel-shared', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice',
          'season-over', 'go-on', 'record-deleted'
        )
      )`.execute(db);
  await sql`drop table trouble`.execute(db);
}
