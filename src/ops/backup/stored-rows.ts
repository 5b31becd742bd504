import { sql } from 'kysely';
import { Refused, refusal } from '../../refusals/refusals.ts';
import type { Database } from '../../store/database.ts';
import { migrateTo, migrationStatus } from '../../store/migrate.ts';
import type { BackupHeader, BackupRow } from './backup-file.ts';

type Asks = Database['schema'];

/** Hands everything that the tables hold at one moment to `use`, and what a backup has to say of it. */
export async function readRows<T>(
  { schema }: Database,
  use: (header: Pick<BackupHeader, 'changes' | 'vault'>, rows: AsyncGenerator<BackupRow>) => Promise<T>,
): Promise<T> {
  return schema
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      // Where the backup goes may be slow.
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
      const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(trx);
      const vault = await sql<{ id: string }>`select id from key_vault`.execute(trx);
      const changes = done.rows.map(({ name }) => name);
      return use({ changes, vault: vault.rows[0]?.id ?? null }, rowsIn(trx));
    });
}

/** In the order of their keys: that in which rows lie in a table tells which changed last. */
async function* rowsIn(trx: Asks): AsyncGenerator<BackupRow> {
  for (const { name, key } of await tablesOf(trx)) {
    const order = key.length === 0 ? sql`` : sql`order by ${sql.join(key.map((column) => sql.ref(column)))}`;
    await sql`declare backup no scroll cursor for
      select to_jsonb(stored)::text as json from ${sql.table(name)} as stored ${order}`.execute(trx);
    for (;;) {
      const { rows } = await sql<{ json: string }>`fetch ${sql.lit(pageSize)} from backup`.execute(trx);
      for (const { json } of rows) yield { table: name, json };
      if (rows.length < pageSize) break;
    }
    await sql`close backup`.execute(trx);
  }
}

const pageSize = 500;

export interface RestoreOptions {
  /** The vault of the backup is lost for good: a new one takes its place, and the weeks that need its keys end. */
  readonly isVaultLost: boolean;
}

export interface Written {
  readonly rows: number;
  /** Tables of the backup that this program does not have. */
  readonly leftOut: readonly string[];
}

/**
 * Writes the rows of a backup into a database that holds none, all or nothing, and brings the tables up to this release.
 * Throws `Refused` where it holds something, or the backup is of a newer release.
 */
export async function writeRows(
  database: Database,
  header: BackupHeader,
  rows: AsyncIterable<BackupRow>,
  { isVaultLost }: RestoreOptions,
): Promise<Written> {
  const known = (await migrationStatus(database)).filter(({ state }) => state !== 'unknown').map(({ name }) => name);
  const newer = header.changes.filter((name) => !known.includes(name));
  if (newer.length > 0) throw new Refused(refusal('backupNewer', { names: newer.join(', ') }));
  const { schema } = database;
  await refuseRows(schema);
  // As they were when the backup was made: what a later change does with rows, it does with these as well.
  await migrateTo(database, header.changes.at(-1) ?? '');
  const written = await schema.transaction().execute(async (trx) => {
    const tables = (await tablesOf(trx)).map(({ name }) => name);
    // They refuse what a round may become and by which way; a backup has what it has become.
    for (const name of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx);
    const outcome = await insertAll(trx, tables, rows);
    if (isVaultLost)
      for (const name of tables.filter((each) => ofVault.includes(each)))
        await sql`delete from ${sql.table(name)}`.execute(trx);
    for (const name of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx);
    return outcome;
  });
  await migrateTo(database, 'latest');
  return written;
}

/** Shares go with the machine that they are sealed to. */
const ofVault: readonly string[] = ['key_vault', 'vault_key', 'vault_replica'];

async function insertAll(trx: Asks, tables: readonly string[], rows: AsyncIterable<BackupRow>): Promise<Written> {
  const leftOut = new Set<string>();
  let written = 0;
  let page: string[] = [];
  let into = '';
  const insert = async () => {
    if (page.length === 0) return;
    const all = `[${page.join(',')}]`;
    await sql`insert into ${sql.table(into)}
      select * from jsonb_populate_recordset(null::${sql.table(into)}, ${all}::jsonb)`.execute(trx);
    written += page.length;
    page = [];
  };
  for await (const { table, json } of rows) {
    if (table !== into || page.length === pageSize) await insert();
    into = table;
    if (tables.includes(table)) page.push(json);
    else leftOut.add(table);
  }
  await insert();
  return { rows: written, leftOut: [...leftOut] };
}

async function refuseRows(db: Asks): Promise<void> {
  for (const { name } of await tablesOf(db)) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0) throw new Refused(refusal('restoreNotEmpty'));
  }
}

interface StoredTable {
  readonly name: string;
  /** The columns of its primary key. */
  readonly key: readonly string[];
  readonly parents: readonly string[];
}

/** The app's tables, each after those that it refers to. The job queue has a schema of its own, and its jobs are hints. */
async function tablesOf(db: Asks): Promise<readonly StoredTable[]> {
  const { rows: found } = await sql<StoredTable>`
    select t.relname::text as name,
      array(
        select a.attname::text from pg_constraint k join pg_attribute a on a.attrelid = t.oid and a.attnum = any (k.conkey)
        where k.conrelid = t.oid and k.contype = 'p' order by array_position(k.conkey, a.attnum)
      ) as key,
      array(
        select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
        where k.conrelid = t.oid and k.contype = 'f' and k.confrelid <> t.oid
      ) as parents
    from pg_class t
    where t.relkind = 'r' and t.relname not like 'kysely_migration%'
      and t.relnamespace = (select relnamespace from pg_class where oid = to_regclass('workspace'))
    order by t.relname`.execute(db);
  const sorted: StoredTable[] = [];
  const place = (table: StoredTable) => {
    if (sorted.includes(table)) return;
    for (const parent of found.filter(({ name }) => table.parents.includes(name))) place(parent);
    sorted.push(table);
  };
  for (const table of found) place(table);
  return sorted;
}
