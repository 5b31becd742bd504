import { access } from 'node:fs/promises';
import path from 'node:path';
import { readStores, type Stores } from '../config/config.ts';
import { Refused, refusal } from '../refusals/refusals.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { isPrepared } from '../store/engine.ts';
import { migrate, migrationStatus, tablesRefusal } from '../store/migrate.ts';
import { unlessMissing } from '../vault/files.ts';
import { openFolderVault } from '../vault/folder-vault.ts';
import { VaultError } from '../vault/key-name.ts';
import type { KeyVault } from '../vault/key-vault.ts';
import { takingOver } from '../vault/move-old-vault.ts';
import { halvesFolder } from '../vault/own-halves.ts';
import { openSharedVault } from '../vault/shared-vault.ts';
import { fail } from './run-command.ts';

/**
 * Does a command's work on the database of the settings. `tables`: whether those of another release are made, changed,
 * refused or the command's own business. Only "made" begins a database that was never used: others say so.
 */
export async function withDatabase(
  tables: 'made' | 'brought up to date' | 'of this release' | 'of any release',
  work: (database: Database, stores: Stores) => Promise<number>,
): Promise<number> {
  const stores = readStores(process.env);
  if (!stores.ok) return fail(`${stores.refusal.join('\n')}\n`);
  const place = stores.value.database;
  if (tables !== 'made' && 'dataDir' in place && !isPrepared(place.dataDir)) throw nothingYet(place.dataDir);
  const database = await openDatabase(place);
  try {
    const status = await migrationStatus(database);
    if (tables !== 'made' && status.every(({ state }) => state === 'missing'))
      throw nothingYet('url' in place ? 'the database of DATABASE_URL' : place.dataDir);
    if (tables === 'brought up to date') await migrate(database, 'latest');
    const why = tables === 'of this release' ? tablesRefusal(status) : undefined;
    if (why !== undefined) throw new Refused(why);
    return await work(database, stores.value);
  } finally {
    await database.close();
  }
}

const nothingYet = (place: string) => new Refused(refusal('nothingYet', { place }));

/** Opens the key vault; throws a `VaultError` when it cannot be used, or lies where the data does. */
export async function openVault({ vault, database }: Stores): Promise<KeyVault> {
  if ('secrets' in vault && 'url' in database) return openSharedVault({ ...vault, databaseUrl: database.url });
  // Without its secret it would read as a vault whose keys are all gone.
  const isShared = await unlessMissing(
    access(path.join(vault.directory, halvesFolder)).then(() => true),
    false,
  );
  if (isShared) throw new VaultError(refusal('vaultIsShared', { vault: vault.directory }));
  const folder = await openFolderVault(vault.directory, 'dataDir' in database ? { dataDir: database.dataDir } : {});
  return vault.oldUrl === undefined ? folder : takingOver(folder, vault.oldUrl);
}
