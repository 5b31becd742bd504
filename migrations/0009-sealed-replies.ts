import { type Kysely, sql } from 'kysely';

/** What is left of replies after the seal, and what was read in them; both go at the publication. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sealed_reply (
      workspace_id text not null,
      round_id uuid not null,
      id uuid not null,
      box bytea not null,
      constraint sealed_reply_pk primary key (workspace_id, round_id, id),
      constraint sealed_reply_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade,
      constraint sealed_reply_box_check check (octet_length(box) = 4124)
    )`.execute(db);
  await sql`alter table sealed_reply alter column box set storage plain`.execute(db);
  await sql`
    create table reading (
      workspace_id text not null,
      round_id uuid not null,
      box bytea not null,
      constraint reading_pk primary key (workspace_id, round_id),
      constraint reading_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table reading`.execute(db);
  await sql`drop table sealed_reply`.execute(db);
}
