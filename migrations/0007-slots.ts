import { type Kysely, sql } from 'kysely';

/**
 * Every box has the same length and stays in its page: the number of an out-of-line value (TOAST) would give the order
 * of replying. PostgreSQL 15 knows no `storage` in `create table`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table slot (
      workspace_id text not null,
      round_id uuid not null,
      handle bytea not null,
      box bytea not null,
      constraint slot_pk primary key (workspace_id, round_id, handle),
      constraint slot_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade,
      constraint slot_handle_check check (octet_length(handle) = 32),
      constraint slot_box_check check (octet_length(box) = 4124)
    )`.execute(db);
  await sql`alter table slot alter column box set storage plain`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table slot`.execute(db);
}
