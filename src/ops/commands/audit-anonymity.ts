import { parseArgs } from 'node:util';
import { draftOf } from '../../domain/digest.ts';
import { smallestK } from '../../domain/group.ts';
import { reviewedDigest } from '../../domain/review.ts';
import { withSession } from '../../postgres/agree-on-sessions.ts';
import type { Rows } from '../../postgres/pool.ts';
import { parseAsked } from '../../programme/older-programme.ts';
import { readTextFile } from '../../start-up/read-text-file.ts';
import { runCommand, say } from '../../start-up/run-command.ts';
import { openVault, withDatabase } from '../../start-up/with-database.ts';
import type { Database } from '../../store/database.ts';
import { leakySettings } from '../../store/migrate.ts';
import { createRememberedVault } from '../../store/remembered-vault.ts';
import { rowsOf } from '../../store/statements.ts';
import { loadCodebook } from '../../text/themes/theme-reader.ts';
import { checkVault } from '../../vault/key-vault.ts';
import { mostLearned } from '../audit/attacks/accounts.ts';
import { audit, reportOf } from '../audit/audit.ts';
import { gatherEvidence } from '../audit/gather-evidence.ts';

const help = `Usage: npm run audit:anonymity -- [--names FILE] [--access-log FILE]

Attacks the database of DATABASE_URL or DATA_DIR, its key vault (VAULT_DIR) and all posts, as
somebody would who has stolen them, and prints what each attack finds. It changes nothing and shows no reply. Exit code
1: a person or a text was found better than by chance. 2: the audit could not be done. The embedded database must be
free: stop the app first.

  --names FILE       names to look for in posts, one a line
  --access-log FILE  a log of what stands in front of the app, to look whether sizes in it tell anything
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { names: { type: 'string' }, 'access-log': { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(help, 0);
  const names = values.names === undefined ? '' : await readTextFile(values.names);
  const log = values['access-log'];
  const accessLog = log === undefined ? undefined : await readTextFile(log);
  return withDatabase('of this release', async (database, stores) => {
    const vault = await openVault(stores);
    const codebook = loadCodebook();
    const known = {
      codebook,
      codebookIn: (asked: unknown) => parseAsked(asked, codebook)?.codebook,
      names: names.split(/\r?\n/).filter((line) => line.trim()),
      leaky: database.engine === 'pglite' ? undefined : await leakySettings(database),
      learned: accounts.map((each) => mostLearned({ draft: draftOf, reviewed: reviewedDigest }, each)),
      accessLog,
    };
    await checkVault(vault.identity, createRememberedVault(database));
    const { oldUrl } = stores.vault;
    const oldVault: Rows = (statement) =>
      oldUrl === undefined
        ? Promise.resolve([])
        : withSession(oldUrl, async (client) => (await client.query(statement)).rows);
    const parts = audit(
      await lookOnly(database, (ask) => gatherEvidence(ask, vault, { ...known, servers: [ask, oldVault] })),
    );
    await vault.close();
    const isFound = parts.some(({ findings }) => findings.some(({ verdict }) => verdict === 'found'));
    return say(reportOf(parts), isFound ? 1 : 0);
  });
}

/** One moment of the database, and a promise of the database itself that nothing is changed. */
const lookOnly = <Value>({ schema }: Database, work: (ask: Rows) => Promise<Value>): Promise<Value> =>
  schema
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => work(rowsOf({ schema: trx })));

/** Enough to find one secret that is used twice; test/privacy/colluding.test.ts tries all of them. */
const accounts = [{ count: smallestK + 1, k: smallestK, sees: 'the post', bystanders: [3 * smallestK - 3] }] as const;

await runCommand(main, help);
