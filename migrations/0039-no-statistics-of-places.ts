import { type Kysely, sql } from 'kysely';

/**
 * The name of a place stays in its row, as its box does: stored apart it has a running number, which tells when it was
 * written. And the server takes no samples of either, which it would keep after the rows are gone. Places of a week that
 * is open now keep theirs apart until it closes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of sampled) {
    // Giving a column its type again drops the samples that are there, and how it is stored.
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} type ${typeOf(column)}`.execute(db);
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set storage plain`.execute(db);
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of sampled)
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics -1`.execute(db);
  await sql`alter table slot alter column handle set storage extended`.execute(db);
}

const sampled = [
  ['slot', 'handle'],
  ['slot', 'box'],
  ['sealed_reply', 'id'],
  ['sealed_reply', 'box'],
] as const;

const typeOf = (column: string) => (column === 'id' ? sql`uuid` : sql`bytea`);
