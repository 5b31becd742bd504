import { type Kysely, sql } from 'kysely';

/** Events API events that came already. Replies, buttons and commands are no events and leave no row here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table inbox (
      workspace_id text not null,
      event_id text not null,
      received_at timestamptz not null,
      constraint inbox_pk primary key (workspace_id, event_id)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table inbox`.execute(db);
}
