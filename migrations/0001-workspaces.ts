import { type Kysely, sql } from 'kysely';

/** Everything else belongs to a workspace: an uninstall deletes this one row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table workspace (
      id text not null,
      constraint workspace_pk primary key (id)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table workspace`.execute(db);
}
