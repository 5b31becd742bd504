import { parseArgs } from 'node:util';
import { systemClock } from '../../runtime/process.ts';
import { fail, runCommand, say } from '../../start-up/run-command.ts';
import { withDatabase } from '../../start-up/with-database.ts';
import { writeBackup } from '../backup/backup-file.ts';
import { refuseBesideKeys } from '../backup/places-apart.ts';
import { readRows } from '../backup/stored-rows.ts';

const help = `Usage: npm run --silent backup -- --to FILE

Writes everything that the database holds at this moment into one file, and no key: without the vault it opens nothing.

  --to FILE  on another disk than the keys (VAULT_DIR). A file that is there is replaced. "-" is the standard output:
             npm run --silent backup -- --to - | ssh elsewhere 'cat > ally.backup'

The database is DATABASE_URL, else the folder DATA_DIR. The embedded database must be free: stop the app first.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { to: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return say(help, 0);
  const { to } = values;
  if (to === undefined || to === '') return fail(help);
  return withDatabase('of this release', async (database, stores) => {
    await refuseBesideKeys(to, stores);
    const madeAt = systemClock.now().toISOString();
    const rows = await readRows(database, (about, all) => writeBackup(to, { madeAt, ...about }, all));
    process.stderr.write(`${rows} rows were written, and no key. Keep the backup away from every VAULT_DIR.\n`);
    return 0;
  });
}

await runCommand(main, help);
