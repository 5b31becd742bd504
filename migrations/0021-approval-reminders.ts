import { type Kysely, sql } from 'kysely';

/** Leads are reminded twice, once each, of a digest that waits for their approval. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post
      drop constraint post_kind_check,
      add constraint post_kind_check check (
        kind in (
          'opening', 'digest', 'draft', 'facilitation', 'waiting', 'doubtful-opening', 'doubtful-digest',
          'approval-first', 'approval-last'
        )
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from post where kind in ('approval-first', 'approval-last')`.execute(db);
  await sql`
    alter table post
      drop constraint post_kind_check,
      add constraint post_kind_check check (
        kind in ('opening', 'digest', 'draft', 'facilitation', 'waiting', 'doubtful-opening', 'doubtful-digest')
      )`.execute(db);
}
