import { parseArgs } from 'node:util';
import { readStores, type Stores } from '../../config/config.ts';
import { refusal } from '../../refusals/refusals.ts';
import { systemClock } from '../../runtime/process.ts';
import { fail, runCommand, say } from '../../start-up/run-command.ts';
import { withDatabase } from '../../start-up/with-database.ts';
import { openFolderVault } from '../../vault/folder-vault.ts';
import { VaultError } from '../../vault/key-name.ts';
import { makeFit } from '../after-restore.ts';
import { readBackup } from '../backup/backup-file.ts';
import { refuseBesideKeys } from '../backup/places-apart.ts';
import { writeRows } from '../backup/stored-rows.ts';

const help = `Usage: npm run restore -- --from FILE [--vault-lost]

Writes a backup into a database that is new, and makes it fit to be used: what was due by now may have been sent after the
backup was made, so it is not sent again; a week whose key is gone ends with the one fixed sentence.

  --from FILE   what "npm run backup" wrote, of this release or an earlier one; "-" is the standard input
  --vault-lost  the keys are lost for good: an empty VAULT_DIR takes the place of the vault of the backup

The database is DATABASE_URL (as the owner of the tables), else the folder DATA_DIR. Of several machines, run it on one
that had the keys, before any of them is started.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, 'vault-lost': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(help, 0);
  const { from, 'vault-lost': isVaultLost = false } = values;
  const stores = readStores(process.env);
  if (from === undefined || from === '') return fail(help);
  if (!stores.ok) return fail(`${stores.refusal.join('\n')}\n`);
  await refuseBesideKeys(from, stores.value);
  const { header, rows, leftOut } = await readBackup(from, async (about, all) => {
    await refuseOtherVault(stores.value, about.vault, isVaultLost);
    let outcome = { rows: 0, leftOut: [] as readonly string[] };
    await withDatabase('made', async (database) => {
      outcome = await writeRows(database, about, all, { isVaultLost });
      return 0;
    });
    return { header: about, ...outcome };
  });
  say(`${rows} rows of ${header.madeAt} are back.\n`, 0);
  if (leftOut.length > 0) say(`Left out, for the app does not know these tables: ${leftOut.join(', ')}.\n`, 0);
  return withDatabase('of this release', async (database, places) => {
    for (const line of await makeFit(database, places, systemClock.now())) say(`${line}\n`, 0);
    return say(`${afterwards}\n`, 0);
  });
}

const afterwards =
  'The app can be started. Who has left, or has asked to be forgotten, since then is back as well: let them know, or take them out again.';

/** Before anything is written. A folder without an id may be that of a new machine, where there are several. */
async function refuseOtherVault({ vault }: Stores, ofBackup: string | null, isLost: boolean): Promise<void> {
  const folder = await openFolderVault(vault.directory, {});
  const own = await folder.identity.find();
  if (isLost) {
    if (own?.paired) throw new VaultError(refusal('vaultForeign'));
    return;
  }
  if (ofBackup === null) return;
  if (own === undefined && !('secrets' in vault)) throw new VaultError(refusal('vaultMissing'));
  if (own !== undefined && own.id !== ofBackup) throw new VaultError(refusal('vaultMismatch'));
}

await runCommand(main, help);
