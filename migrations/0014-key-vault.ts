import { type Kysely, sql } from 'kysely';

/** The one key vault that this database belongs to, so that a missing or another vault is noticed at the start. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table key_vault (
      one boolean not null,
      id uuid not null,
      constraint key_vault_pk primary key (one),
      constraint key_vault_one_check check (one)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table key_vault`.execute(db);
}
