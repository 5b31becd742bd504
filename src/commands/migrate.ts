import { fail, runCommand, say } from '../start-up/run-command.ts';
import { withDatabase } from '../start-up/with-database.ts';
import type { Database } from '../store/database.ts';
import { type MigrateDirection, migrate, migrationStatus } from '../store/migrate.ts';

const help = `Usage: npm run migrate -- <up|down|status>
  up      do all changes of the tables that are missing
  down    take the newest change back
  status  list the changes
The database is DATABASE_URL, else the folder DATA_DIR (data/database unless told).
`;

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

async function main(): Promise<number> {
  const action = actions[process.argv[2] ?? ''];
  if (action === undefined) return fail(help);
  return withDatabase('of any release', async (database) => say(`${await action(database)}\n`, 0));
}

await runCommand(main, help);
