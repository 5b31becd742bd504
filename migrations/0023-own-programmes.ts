import { type Kysely, sql } from 'kysely';

/** A group's own programme. It is checked again whenever it is read, for the rules may have become stricter since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table own_programme (
      workspace_id text not null,
      group_id uuid not null,
      revision integer not null,
      programme jsonb not null,
      constraint own_programme_pk primary key (workspace_id, group_id),
      constraint own_programme_group_fk foreign key (workspace_id, group_id)
        references ally_group (workspace_id, id) on delete cascade,
      constraint own_programme_revision_check check (revision >= 1)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table own_programme`.execute(db);
}
