import { type Kysely, sql } from 'kysely';

/** What a round asks, as it was when the round opened: a programme may be changed at any time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table asked (
      workspace_id text not null,
      round_id uuid not null,
      asked jsonb not null,
      constraint asked_pk primary key (workspace_id, round_id),
      constraint asked_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table asked`.execute(db);
}
