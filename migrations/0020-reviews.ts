import { type Kysely, sql } from 'kysely';

/** What leads have decided about a draft, as one box under the content key, and who has approved it. Gone at publication. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review (
      workspace_id text not null,
      round_id uuid not null,
      version integer not null,
      box bytea not null,
      constraint review_pk primary key (workspace_id, round_id),
      constraint review_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade,
      constraint review_version_check check (version >= 1)
    )`.execute(db);
  await sql`
    create table approval (
      workspace_id text not null,
      round_id uuid not null,
      member_id text not null,
      constraint approval_pk primary key (workspace_id, round_id, member_id),
      constraint approval_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table approval`.execute(db);
  await sql`drop table review`.execute(db);
}
