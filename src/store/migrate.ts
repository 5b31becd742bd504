import { sql } from 'kysely';
import { type MigrationResult, type MigrationResultSet, Migrator } from 'kysely/migration';
import { migrations } from '../../migrations/all.ts';
import { type Refusal, refusal } from '../refusals/refusals.ts';
import type { Database } from './database.ts';
import { CannotOpenDatabase } from './engine.ts';

/** `latest` and `up` do what is missing, all or one; `down` takes the newest one back. */
export type MigrateDirection = 'latest' | 'up' | 'down';

export interface MigrationDone {
  readonly name: string;
  readonly direction: 'up' | 'down';
}

export interface MigrationStatus {
  readonly name: string;
  /** Unknown: another release did it. */
  readonly state: 'done' | 'missing' | 'unknown';
}

/**
 * Changes the tables, all or nothing, under a lock of the database: replicas that start together do it once. Answers
 * with what was done. Throws `CannotOpenDatabase` where another release has changed them, and what the database threw.
 */
export async function migrate(database: Database, direction: MigrateDirection): Promise<readonly MigrationDone[]> {
  const foreign = foreignTables(await migrationStatus(database));
  if (foreign !== undefined) throw new CannotOpenDatabase(foreign);
  const { error, results = [] } = await run(migratorOf(database), direction);
  if (error !== undefined) throw error;
  return results.map((result) => ({ name: result.migrationName, direction: directionOf(result) }));
}

/** Brings the tables to the change of this name, or up to this release. For a backup. Throws what the database threw. */
export async function migrateTo(database: Database, name: string): Promise<void> {
  const migrator = migratorOf(database);
  const { error } = await (name === 'latest' ? migrator.migrateToLatest() : migrator.migrateTo(name));
  if (error !== undefined) throw error;
}

/** Every change that this release knows, and every one that was done, by name. Changes nothing. */
export async function migrationStatus({ schema }: Database): Promise<readonly MigrationStatus[]> {
  const { rows: there } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(schema);
  const { rows } = there[0]?.there
    ? await sql<{ name: string }>`select name from kysely_migration`.execute(schema)
    : { rows: [] };
  const done = new Set(rows.map(({ name }) => name));
  return [...new Set([...Object.keys(migrations), ...done])]
    .sort((one, other) => (one < other ? -1 : 1))
    .map((name) => ({ name, state: stateOf(name, done) }));
}

const stateOf = (name: string, done: ReadonlySet<string>) =>
  !(name in migrations) ? 'unknown' : done.has(name) ? 'done' : 'missing';

/** Why this release cannot use the tables; undefined where it can. */
export function tablesRefusal(status: readonly MigrationStatus[]): Refusal | undefined {
  const isComplete = status.every(({ state }) => state !== 'missing');
  return foreignTables(status) ?? (isComplete ? undefined : refusal('tablesIncomplete'));
}

/** What no start of this release could mend. */
function foreignTables(status: readonly MigrationStatus[]): Refusal | undefined {
  const unknown = status.filter(({ state }) => state === 'unknown');
  if (unknown.length > 0) return refusal('tablesUnknown', { names: namesOf(unknown) });
  const last = status.findLastIndex(({ state }) => state === 'done');
  const gaps = status.slice(0, Math.max(last, 0)).filter(({ state }) => state === 'missing');
  return gaps.length > 0 ? refusal('tablesBroken', { names: namesOf(gaps) }) : undefined;
}

/** Names stand in the database, where anybody may have written them. */
const namesOf = (status: readonly MigrationStatus[]) =>
  status.map(({ name }) => name.replaceAll(/[^\w.-]/g, '?').slice(0, 60)).join(', ');

// The order in time is not looked at: a server's clock may have been set back between two releases.
const migratorOf = ({ schema }: Database) =>
  new Migrator({
    db: schema,
    provider: { getMigrations: async () => ({ ...migrations }) },
    allowUnorderedMigrations: true,
  });

function run(migrator: Migrator, direction: MigrateDirection): Promise<MigrationResultSet> {
  switch (direction) {
    case 'latest':
      return migrator.migrateToLatest();
    case 'up':
      return migrator.migrateUp();
    case 'down':
      return migrator.migrateDown();
  }
}

const directionOf = (result: MigrationResult) => (result.direction === 'Up' ? 'up' : 'down');

/**
 * Settings of the database server that would write down what the tables leave out: when a row was written, and
 * statements with their values, which set a person's id beside their place in the round. By name, for the log.
 */
export async function leakySettings({ engine, db }: Database): Promise<readonly string[]> {
  if (engine === 'pglite') return [];
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in (${sql.join(Object.keys(harmless))}) order by name`.execute(db);
  return rows.filter(({ name, setting }) => !harmless[name]?.test(setting)).map(({ name }) => name);
}

const harmless: Readonly<Record<string, RegExp>> = {
  track_commit_timestamp: /^off$/,
  log_statement: /^(none|ddl)$/,
  log_min_duration_statement: /^-1$/,
  log_min_duration_sample: /^-1$/,
  log_transaction_sample_rate: /^0(\.0*)?$/,
  log_parameter_max_length_on_error: /^0$/,
  debug_print_parse: /^off$/,
  debug_print_plan: /^off$/,
  debug_print_rewritten: /^off$/,
  shared_preload_libraries: /^(?!.*(auto_explain|pgaudit))/,
};

/** Whether this connection's role may undo what the tables refuse: as owner it could remove triggers. */
export async function mayChangeTheRules({ engine, db }: Database): Promise<boolean> {
  if (engine === 'pglite') return false;
  const { rows } = await sql<{ may: boolean }>`
    select pg_has_role(relowner, 'usage') as may from pg_class where oid = 'publication'::regclass`.execute(db);
  return rows[0]?.may !== false;
}
