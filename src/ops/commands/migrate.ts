import type { Stores } from '../../config/config.ts';
import { sentenceOf } from '../../refusals/refusals.ts';
import { fail, runCommand, say } from '../../start-up/run-command.ts';
import { withDatabase } from '../../start-up/with-database.ts';
import type { Database } from '../../store/database.ts';
import { type MigrateDirection, migrate, migrationStatus, tablesRefusal } from '../../store/migrate.ts';

const help = `Usage: npm run migrate -- <up|down|status>
  up      do all changes of the tables that are missing
  down    take the newest change back
  status  list the changes, and say whether this release can use the tables (exit code 1: it cannot)
The database is DATABASE_URL, else the folder DATA_DIR (data/database unless told). Keys of an old vault are moved by the
start, not here.
`;

/** Only a process that takes part in the weeks has a half to seal them to. */
const oldVaultStays =
  'The keys of VAULT_DATABASE_URL are where they were: the next start moves them. What stays behind there, and until when, says "Moving from a vault in a database" in docs/operating.md.\n';

const actions: Readonly<Record<string, (database: Database, stores: Stores) => Promise<number>>> = {
  up: async (database, { vault }) => {
    const code = await run(database, 'latest', 'Nothing to do: the tables are up to date.');
    if (vault.oldUrl !== undefined) say(oldVaultStays, 0);
    return code;
  },
  down: (database) => run(database, 'down', 'Nothing to take back: there are no tables.'),
  status,
};

async function run(database: Database, direction: MigrateDirection, nothing: string): Promise<number> {
  const changes = await migrate(database, direction);
  const lines = changes.map((change) => `${change.direction === 'up' ? 'done' : 'taken back'}  ${change.name}`);
  return say(`${changes.length === 0 ? nothing : lines.join('\n')}\n`, 0);
}

async function status(database: Database): Promise<number> {
  const all = await migrationStatus(database);
  say(`${all.map(({ name, state }) => `${state.padEnd(7)}  ${name}`).join('\n')}\n`, 0);
  const why = tablesRefusal(all);
  return why === undefined ? 0 : say(`\n${sentenceOf(why)}\n`, 1);
}

async function main(): Promise<number> {
  const [, , word = ''] = process.argv;
  const action = actions[word];
  if (action === undefined) return fail(help);
  return withDatabase(word === 'up' ? 'made' : 'of any release', action);
}

await runCommand(main, help);
