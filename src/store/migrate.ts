import { type MigrationResult, type MigrationResultSet, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

/** `latest` and `up` do what is missing, all or one; `down` takes the newest one back. */
export type MigrateDirection = 'latest' | 'up' | 'down';

export interface MigrationDone {
  readonly name: string;
  readonly direction: 'up' | 'down';
}

export interface MigrationStatus {
  readonly name: string;
  readonly state: 'done' | 'missing';
}

/**
 * Changes the tables, all or nothing, under a lock of the database: replicas that start together do it once. Answers
 * with what was done. Throws what the database threw.
 */
export async function migrate(database: Database, direction: MigrateDirection): Promise<readonly MigrationDone[]> {
  const { error, results = [] } = await run(migratorOf(database), direction);
  if (error !== undefined) throw error;
  return results.map((result) => ({ name: result.migrationName, direction: directionOf(result) }));
}

export async function migrationStatus(database: Database): Promise<readonly MigrationStatus[]> {
  const all = await migratorOf(database).getMigrations();
  return all.map(({ name, executedAt }) => ({ name, state: executedAt === undefined ? 'missing' : 'done' }));
}

const migratorOf = ({ schema }: Database) =>
  new Migrator({ db: schema, provider: { getMigrations: async () => ({ ...migrations }) } });

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
