import { config as readDotenv } from 'dotenv';
import { readStores, readTokenKeys } from '../config.ts';
import { sentenceFor } from '../start-up/sentence-for.ts';
import { openDatabase } from '../store/database.ts';
import { createInstallations } from '../store/installations.ts';
import { migrate } from '../store/migrate.ts';
import { createSecrets } from '../vault/secrets.ts';

/** Seals every stored token under the first of TOKEN_KEYS and says how many there were. */
async function main(): Promise<number> {
  readDotenv({ quiet: true });
  const [stores, keys] = [readStores(process.env), readTokenKeys(process.env)];
  if (!stores.ok || !keys.ok) {
    const mistakes = [stores, keys].flatMap((read) => (read.ok ? [] : read.refusal));
    process.stderr.write(`${mistakes.join('\n')}\n`);
    return 2;
  }
  const where = stores.value.database;
  const database = await openDatabase('url' in where ? where : { dataDir: where.directory });
  try {
    await migrate(database, 'latest');
    const { resealed, current, unreadable } = await createInstallations(database, createSecrets(keys.value)).reseal();
    const under = `the key "${keys.value[0].id}"`;
    process.stdout.write(`${resealed} tokens are now sealed under ${under}; ${current} were already.\n`);
    if (unreadable === 0) {
      process.stdout.write('The other keys can be taken out of TOKEN_KEYS, once every replica has been restarted.\n');
      return 0;
    }
    process.stderr.write(`${unreadable} tokens cannot be opened with these keys and were left as they are.\n`);
    return 1;
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 2;
}
