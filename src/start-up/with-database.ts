import { readStores, type Stores } from '../config.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { migrate, migrationStatus } from '../store/migrate.ts';
import { fail } from './run-command.ts';

/**
 * Does a command's work on the database of the settings. `tables`: whether those of another release are changed, refused
 * or the command's own business.
 */
export async function withDatabase(
  tables: 'brought up to date' | 'of this release' | 'of any release',
  work: (database: Database, stores: Stores) => Promise<number>,
): Promise<number> {
  const stores = readStores(process.env);
  if (!stores.ok) return fail(`${stores.refusal.join('\n')}\n`);
  const database = await openDatabase(stores.value.database);
  try {
    if (tables === 'brought up to date') await migrate(database, 'latest');
    if (tables === 'of this release' && !(await areComplete(database)))
      return fail('The tables are not those of this release: start the app, or "npm run migrate -- up".\n');
    return await work(database, stores.value);
  } finally {
    await database.close();
  }
}

const areComplete = async (database: Database) =>
  (await migrationStatus(database)).every(({ state }) => state !== 'missing');
