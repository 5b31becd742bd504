import type { Stores } from '../config/config.ts';
import { type Instant, loadPublicHolidays } from '../domain/calendar.ts';
import { afterRestore } from '../flows/maintenance/end-due-weeks.ts';
import { createProgrammes } from '../programme/programmes.ts';
import { loadProgramme } from '../programme/validate.ts';
import { createLog } from '../runtime/process.ts';
import { openVault } from '../start-up/with-database.ts';
import type { Database } from '../store/database.ts';
import { openStore } from '../store/open-store.ts';
import { createProgrammeStore } from '../store/programme-store.ts';
import { createRememberedVault } from '../store/remembered-vault.ts';
import { loadCodebook } from '../text/themes/theme-reader.ts';
import { type KeyVault, pairVault } from '../vault/key-vault.ts';

/**
 * Makes a database that comes from a backup fit to be used, and answers with a line for each workspace. Doing it again is
 * harmless. Throws a `VaultError` where the vault is missing or another's.
 */
export async function makeFit(database: Database, stores: Stores, now: Instant): Promise<readonly string[]> {
  const vault = await openVault(stores);
  try {
    await pairVault(vault.identity, createRememberedVault(database));
    await vault.recallDestroyed();
    await vault.tend(); // Keys of a vault that was used before are not gone.
    const ports = await portsOf(database, vault);
    const lines: string[] = [];
    for (const { id } of await database.db.selectFrom('workspace').select('id').execute()) {
      const { doubted, expired } = await afterRestore(ports, id, now);
      lines.push(`${id}: ${doubted} messages are in doubt and will not be sent again; ${expired} weeks have ended.`);
    }
    return lines;
  } finally {
    await vault.close();
  }
}

async function portsOf(database: Database, vault: KeyVault) {
  const log = createLog('silent');
  const content = { usual: loadProgramme(), codebook: loadCodebook() };
  return {
    ...openStore(database),
    programmes: createProgrammes(createProgrammeStore(database), content, log),
    holidays: (await loadPublicHolidays()).isHoliday,
    vault,
    log,
  };
}
