import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { audit } from '../audit/audit.ts';
import { type Ask, gatherEvidence } from '../audit/gather-evidence.ts';
import { reportOf } from '../audit/report.ts';
import { openVault } from '../start-up/open-vault.ts';
import { runCommand, say } from '../start-up/run-command.ts';
import { withDatabase } from '../start-up/with-database.ts';
import type { Database } from '../store/database.ts';
import { createRememberedVault } from '../store/remembered-vault.ts';
import { loadCodebook } from '../themes/codebook.ts';
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
  const names = values.names === undefined ? '' : await readFile(values.names, 'utf8');
  return withDatabase('of this release', async (database, stores) => {
    const vault = await openVault(stores);
    const known = { codebook: loadCodebook(), names: names.split(/\r?\n/).filter((line) => line.trim()) };
    await checkVault(vault.identity, createRememberedVault(database));
    const parts = audit(await lookOnly(database, (ask) => gatherEvidence(ask, vault, known)));
    await vault.close();
    const isFound = parts.some(({ findings }) => findings.some(({ verdict }) => verdict === 'found'));
    return say(reportOf(parts), isFound ? 1 : 0);
  });
}

/** One moment of the database, and a promise of the database itself that nothing is changed. */
const lookOnly = <Value>({ schema }: Database, work: (ask: Ask) => Promise<Value>): Promise<Value> =>
  schema
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => work(async (statement) => (await sql.raw<Record<string, unknown>>(statement).execute(trx)).rows));

await runCommand(main, help);
