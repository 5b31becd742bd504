import { type Kysely, sql } from 'kysely';

/** Leads are asked about a post when nobody can tell whether it is there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post
      drop constraint post_kind_check,
      add constraint post_kind_check check (
        kind in ('opening', 'digest', 'draft', 'facilitation', 'waiting', 'doubtful-opening', 'doubtful-digest')
      )`.execute(db);
  await sql`create index post_doubt_index on post (workspace_id) where state = 'doubt'`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index post_doubt_index`.execute(db);
  await sql`delete from post where kind in ('doubtful-opening', 'doubtful-digest')`.execute(db);
  await sql`
    alter table post
      drop constraint post_kind_check,
      add constraint post_kind_check check (kind in ('opening', 'digest', 'draft', 'facilitation', 'waiting'))`.execute(
    db,
  );
}
