import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import { placeIfAbsent, syncFolder, write } from './durable-files.ts';
import { folderIdentity } from './folder-identity.ts';
import { foldersApart } from './folders-apart.ts';
import { isWorkspaceFolder, type KeyName, keyFile, keyNameOf } from './key-name.ts';
import type { KeyVault } from './key-vault.ts';
import { preparePrivateFolder } from './private-folder.ts';
import { unlessMissing } from './system-code.ts';
import { VaultError } from './vault-error.ts';

/**
 * Keys as files `<workspace>/<round>.<kind>` in a folder that is not under `dataDir` and does not hold it, so that a
 * copy of the data is never a copy of the keys. Several processes may share it. Throws `VaultError` with what to do.
 */
export async function openFolderVault(directory: string, apart: { readonly dataDir?: string }): Promise<KeyVault> {
  if (apart.dataDir !== undefined) await refuseTogether(directory, apart.dataDir);
  const vault = await preparePrivateFolder(directory);
  return {
    createIfAbsent: (workspace, round, kind, fresh) => createIfAbsent(vault, { workspace, round, kind }, fresh),
    read: (workspace, round, kind) => read(vault, { workspace, round, kind }),
    destroy: (workspace, round, kind) => destroy(vault, { workspace, round, kind }),
    list: () => list(vault),
    identity: folderIdentity(vault),
    risks: async () => [],
    close: async () => {},
  };
}

async function refuseTogether(directory: string, dataDir: string): Promise<void> {
  const lies = await foldersApart(directory, dataDir);
  if (lies === 'apart') return;
  throw new VaultError(
    lies === 'inside' ? 'insideData' : 'containsData',
    `The vault ${directory} ${lies === 'inside' ? 'lies inside' : 'contains'} the data folder ${dataDir}. ` +
      'Whoever copies the data must not get the keys with it: set VAULT_DIR to a folder apart from DATA_DIR.',
  );
}

async function createIfAbsent(vault: string, name: KeyName, fresh: Uint8Array): Promise<Uint8Array> {
  if (fresh.length !== keyLength) throw new RangeError('a round key has 32 bytes');
  const { folder, key, temporary } = placesOf(vault, name);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(vault);
  await placeIfAbsent(key, temporary(), fresh);
  const stored = await read(vault, name);
  if (stored !== 'gone') return stored;
  throw new VaultError('keyHalfDestroyed', 'A round key is being destroyed while it is asked for: try again later.');
}

async function read(vault: string, name: KeyName): Promise<Uint8Array | 'gone'> {
  const bytes = await unlessMissing(readFile(placesOf(vault, name).key), 'gone' as const);
  if (bytes === 'gone' || bytes.length === destroyedLength) return 'gone';
  if (bytes.length === keyLength) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  throw new VaultError('keyDamaged', `The key file ${placesOf(vault, name).key} is damaged: it is not 32 bytes long.`);
}

/** Overwritten before it is unlinked: the best that can be done here, though SSDs and snapshots may keep old blocks. */
async function destroy(vault: string, name: KeyName): Promise<'destroyed' | 'alreadyGone'> {
  const { folder, key, isTemporary } = placesOf(vault, name);
  const outcome = await overwriteAndUnlink(key);
  const files = await unlessMissing(readdir(folder), []);
  // What a killed process left: another name of the same key, or a key that was never used.
  for (const file of files.filter(isTemporary)) await overwriteAndUnlink(path.join(folder, file));
  if (outcome === 'destroyed') await syncFolder(folder);
  return outcome;
}

async function list(vault: string): Promise<readonly KeyName[]> {
  const keys: KeyName[] = [];
  for (const folder of (await readdir(vault)).filter(isWorkspaceFolder).sort(byCodeUnits)) {
    for (const file of (await readdir(path.join(vault, folder))).sort(byCodeUnits)) {
      const name = keyNameOf(folder, file);
      if (name !== undefined) keys.push(name);
    }
  }
  return keys;
}

const keyLength = 32;
/** One byte longer than a key, so that what a killed destruction leaves is never read as a key. */
const destroyedLength = 33;

function placesOf(vault: string, name: KeyName) {
  const { folder, file } = keyFile(name);
  return {
    folder: path.join(vault, folder),
    key: path.join(vault, folder, file),
    temporary: () => path.join(vault, folder, `.${file}.${randomUUID()}`),
    isTemporary: (other: string) => other.startsWith(`.${file}.`),
  };
}

async function overwriteAndUnlink(file: string): Promise<'destroyed' | 'alreadyGone'> {
  const overwritten = await unlessMissing(write(file, 'r+', randomBytes(destroyedLength)), 'gone' as const);
  if (overwritten === 'gone') return 'alreadyGone';
  return (await unlessMissing(unlink(file), 'gone' as const)) === 'gone' ? 'alreadyGone' : 'destroyed';
}

const byCodeUnits = (one: string, other: string) => (one < other ? -1 : 1);
