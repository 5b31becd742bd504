import { type Kysely, sql } from 'kysely';

/** A direct reminder is for whoever asks for one, and for whoever's message is in doubt; the channel reads one line. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table member add column remind_me boolean not null default false`.execute(db);
  await sql`
    create index nudge_doubt_index on nudge (workspace_id) where state = 'doubt' and ordinal = 0`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index nudge_doubt_index`.execute(db);
  await sql`alter table member drop column remind_me`.execute(db);
}
