import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { sql } from 'kysely';
import { audit } from '../audit/audit.ts';
import { type Ask, gatherEvidence } from '../audit/gather-evidence.ts';
import { reportOf } from '../audit/report.ts';
import { type Config, readStores } from '../config.ts';
import { sentenceFor } from '../start-up/sentence-for.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { migrationStatus } from '../store/migrate.ts';
import { createRememberedVault } from '../store/remembered-vault.ts';
import { loadCodebook } from '../themes/codebook.ts';
import { openDatabaseVault } from '../vault/database-vault.ts';
import { openFolderVault } from '../vault/folder-vault.ts';
import { checkVault } from '../vault/pair-vault.ts';

const help = `Usage: npm run audit:anonymity -- [--names FILE]

Attacks the database of DATABASE_URL or DATA_DIR, its key vault (VAULT_DATABASE_URL or VAULT_DIR) and all posts, as
somebody would who has stolen them, and prints what each attack finds. It changes nothing and shows no reply. Exit code
1: a person or a text was found better than by chance. 2: the audit could not be done. The embedded database must be
free: stop the app first.

  --names FILE  names to look for in posts, one a line
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { names: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return say(help, 0);
  readDotenv({ quiet: true });
  const config = readStores(process.env);
  if (!config.ok) return say(`${config.refusal.join('\n')}\n`, 2);
  const names = values.names === undefined ? '' : await readFile(values.names, 'utf8');
  const database = await openDatabase(
    'url' in config.value.database ? config.value.database : { dataDir: config.value.database.directory },
  );
  try {
    if ((await migrationStatus(database)).some(({ state }) => state === 'missing'))
      return say(
        'The tables of this database are not those of this release: start the app, or "npm run migrate -- up".\n',
        2,
      );
    const vault = await openVault(config.value);
    const known = { codebook: loadCodebook(), names: names.split(/\r?\n/).filter((line) => line.trim()) };
    await checkVault(vault.identity, createRememberedVault(database));
    const parts = audit(await lookOnly(database, (ask) => gatherEvidence(ask, vault, known)));
    await vault.close();
    const isFound = parts.some(({ findings }) => findings.some(({ verdict }) => verdict === 'found'));
    return say(reportOf(parts), isFound ? 1 : 0);
  } finally {
    await database.close();
  }
}

/** One moment of the database, and a promise of the database itself that nothing is changed. */
const lookOnly = <Value>({ schema }: Database, work: (ask: Ask) => Promise<Value>): Promise<Value> =>
  schema
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => work(async (statement) => (await sql.raw<Record<string, unknown>>(statement).execute(trx)).rows));

const openVault = ({ vault, database }: Pick<Config, 'vault' | 'database'>) =>
  'url' in vault
    ? openDatabaseVault(vault.url, 'url' in database ? { dataUrl: database.url } : {})
    : openFolderVault(vault.directory, 'directory' in database ? { dataDir: database.directory } : {});

function say(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`The audit could not be done.\n\n  ${sentenceFor(error)}\n`);
    process.exitCode = 2;
  },
);
