import { type Kysely, sql } from 'kysely';

/**
 * What the triggers compare with is the database's own, whatever the session looks through first: a role that may make a
 * schema could otherwise bring a "<" along that finds no threshold lowered, or a table that hides ours.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ readonly ours: string }>`select current_schema() as ours`.execute(db);
  const ours = rows[0]?.ours ?? 'public';
  for (const guard of guards)
    await sql`alter function ${sql.id(guard)}() set search_path = pg_catalog, ${sql.id(ours)}, pg_temp`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const guard of guards) await sql`alter function ${sql.id(guard)}() reset search_path`.execute(db);
}

const guards = ['ally_group_k_is_never_lowered', 'round_goes_forward', 'publication_stays', 'round_step_stays'];
