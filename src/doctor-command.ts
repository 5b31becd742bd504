import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { systemClock } from './clock.ts';
import { type Config, readStores } from './config.ts';
import { afterRestore } from './flows/after-restore.ts';
import { createLog } from './log.ts';
import { sentenceFor } from './start-up-sentence.ts';
import { type Database, openDatabase } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { openStore } from './store/open-store.ts';
import { openDatabaseVault } from './vault/database-vault.ts';
import { openFolderVault } from './vault/folder-vault.ts';

const help = `Usage: npm run doctor -- --after-restore

Makes a database that comes from a backup fit to be used. Run it before the app is started: whatever was due by now may
have been sent after the backup was made, so it is not sent again; a week whose key is gone ends with the one fixed
sentence. Running it twice does no harm.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { 'after-restore': { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values['after-restore'] !== true) return say(help, values.help === true ? 0 : 2);
  readDotenv({ quiet: true });
  const config = readStores(process.env);
  if (!config.ok) return say(`${config.refusal.join('\n')}\n`, 2);
  const { database: where } = config.value;
  const database = await openDatabase('url' in where ? where : { dataDir: where.directory });
  try {
    await migrate(database, 'latest');
    return await restore(database, config.value);
  } finally {
    await database.close();
  }
}

async function restore(database: Database, config: Pick<Config, 'database' | 'vault'>): Promise<number> {
  const vault = await openVault(config);
  try {
    const ports = { ...openStore(database), vault, log: createLog('silent') };
    for (const { id } of await database.db.selectFrom('workspace').select('id').execute()) {
      const { doubted, expired } = await afterRestore(ports, id, systemClock.now());
      say(`${id}: ${doubted} messages are in doubt and will not be sent again; ${expired} weeks have ended.\n`, 0);
    }
    return say('The database can be used now.\n', 0);
  } finally {
    await vault.close();
  }
}

const openVault = ({ vault, database }: Pick<Config, 'database' | 'vault'>) =>
  'url' in vault
    ? openDatabaseVault(vault.url, 'url' in database ? { dataUrl: database.url } : {})
    : openFolderVault(vault.directory, 'directory' in database ? { dataDir: database.directory } : {});

function say(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 2;
}
