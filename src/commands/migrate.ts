import { config as readDotenv } from 'dotenv';
import { CannotOpenDatabase } from '../store/cannot-open-database.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { type MigrateDirection, migrate, migrationStatus } from '../store/migrate.ts';

const usage = `Usage: npm run migrate -- <up|down|status>
  up      do all changes of the tables that are missing
  down    take the newest change back
  status  list the changes
The database is DATABASE_URL, else the folder DATA_DIR (data/database unless told).`;

const actions: Readonly<Record<string, (database: Database) => Promise<string>>> = {
  up: (database) => run(database, 'latest', 'Nothing to do: the tables are up to date.'),
  down: (database) => run(database, 'down', 'Nothing to take back: there are no tables.'),
  status,
};

async function run(database: Database, direction: MigrateDirection, nothing: string): Promise<string> {
  const changes = await migrate(database, direction);
  return changes.length === 0
    ? nothing
    : changes.map((change) => `${change.direction === 'up' ? 'done' : 'taken back'}  ${change.name}`).join('\n');
}

async function status(database: Database): Promise<string> {
  const all = await migrationStatus(database);
  return all.map(({ name, state }) => `${state.padEnd(7)}  ${name}`).join('\n');
}

async function main(command: string | undefined): Promise<void> {
  const action = command === undefined ? undefined : actions[command];
  if (action === undefined) throw new CommandMistake(usage);
  readDotenv({ quiet: true });
  const url = process.env['DATABASE_URL'];
  const database = await openDatabase(url ? { url } : { dataDir: process.env['DATA_DIR'] || 'data/database' });
  try {
    process.stdout.write(`${await action(database)}\n`);
  } finally {
    await database.close();
  }
}

/** Told to the person at the console without a stack. */
class CommandMistake extends Error {}

main(process.argv[2]).catch((error: unknown) => {
  const known = error instanceof CommandMistake || error instanceof CannotOpenDatabase;
  process.stderr.write(`${known ? error.message : `The migration failed: ${String(error)}`}\n`);
  process.exitCode = 1;
});
