import type { Stores } from '../config.ts';
import { openDatabaseVault } from '../vault/database-vault.ts';
import { openFolderVault } from '../vault/folder-vault.ts';
import type { KeyVault } from '../vault/key-vault.ts';

/** Opens the key vault; throws a `VaultError` when it cannot be used, or lies where the data does. */
export const openVault = ({ vault, database }: Stores): Promise<KeyVault> =>
  'url' in vault
    ? openDatabaseVault(vault.url, 'url' in database ? { dataUrl: database.url } : {})
    : openFolderVault(vault.directory, 'dataDir' in database ? { dataDir: database.dataDir } : {});
