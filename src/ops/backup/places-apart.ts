import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Stores } from '../../config/config.ts';
import { Refused, refusal } from '../../refusals/refusals.ts';
import { foldersApart, unlessMissing } from '../../vault/files.ts';

/** The number of the disk that a folder lies on; undefined where there is no such folder. */
type DiskOf = (folder: string) => Promise<number | undefined>;

const diskOf: DiskOf = async (folder) => (await unlessMissing(stat(folder), undefined))?.dev;

/**
 * Refuses a backup that lies, or would lie, where the keys are: in their folder, or on the disk that they are on. Whoever
 * copies that disk would have both. Also one inside the data folder, which would be lost with it. "-" is nowhere.
 */
export async function refuseBesideKeys(
  file: string,
  { vault, database }: Stores,
  disk: DiskOf = diskOf,
): Promise<void> {
  if (file === '-') return;
  const folder = path.dirname(path.resolve(file));
  const places = { file, vault: vault.directory };
  const [own, keys] = [await disk(folder), await disk(vault.directory)];
  if (own === undefined) throw new Refused(refusal('fileMissing', { file: folder }));
  if ((await foldersApart(folder, vault.directory)) !== 'apart' || own === keys)
    throw new Refused(refusal('backupBesideKeys', places));
  if ('dataDir' in database && (await foldersApart(folder, database.dataDir)) === 'inside')
    throw new Refused(refusal('backupInData', { file, data: database.dataDir }));
}
