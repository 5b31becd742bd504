import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { KeyName } from '../flows/ports/vault.ts';
import { refusal } from '../refusals/refusals.ts';
import { syncFolder } from '../runtime/durable-folders.ts';
import { foldersApart, placeIfAbsent, unlessMissing, write } from './files.ts';
import { isWorkspaceFolder, keyFile, keyNameOf, VaultError } from './key-name.ts';
import type { KeyVault, VaultIdentity } from './key-vault.ts';
import { preparePrivateFolder } from './private-folder.ts';

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
    tend: async () => ({ moved: 0 }),
    recallDestroyed: async () => {},
    untilGiven: async () => {},
    away: async () => [],
    close: async () => {},
  };
}

/** Throws `VaultError` where a copy of the data would be one of the keys as well. */
export async function refuseTogether(directory: string, dataDir: string): Promise<void> {
  const lies = await foldersApart(directory, dataDir);
  if (lies === 'apart') return;
  const folders = { vault: directory, data: dataDir };
  throw new VaultError(refusal(lies === 'inside' ? 'vaultInData' : 'vaultAroundData', folders));
}

async function createIfAbsent(vault: string, name: KeyName, fresh: Uint8Array): Promise<Uint8Array> {
  if (fresh.length !== keyLength) throw new RangeError('a round key has 32 bytes');
  const { folder, key, temporary } = placesOf(vault, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await syncFolder(vault); // Also where another process has just made the folder, and may not have come to this yet.
  await placeIfAbsent(key, temporary(), fresh);
  const stored = await read(vault, name);
  if (stored !== 'gone') return stored;
  throw new VaultError(refusal('keyHalfDestroyed'));
}

async function read(vault: string, name: KeyName): Promise<Uint8Array | 'gone'> {
  const file = await unlessMissing(open(placesOf(vault, name).key), 'gone' as const);
  if (file === 'gone') return file;
  // One read, longer than any right file: each answer waits for it.
  const bytes = new Uint8Array(destroyedLength + 1);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, 0).finally(() => file.close());
  if (bytesRead === keyLength) return bytes.subarray(0, keyLength);
  bytes.fill(0);
  if (bytesRead === destroyedLength) return 'gone';
  throw new VaultError(refusal('vaultDamaged', { file: placesOf(vault, name).key }));
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

/** The id of a vault in a folder: two small files beside the keys. */
function folderIdentity(vault: string): VaultIdentity {
  const idFile = path.join(vault, '.vault-id');
  const pairedFile = path.join(vault, '.vault-paired');
  const place = (file: string, text: string) =>
    placeIfAbsent(file, `${file}.${randomUUID()}`, new TextEncoder().encode(text));
  const find = async () => {
    const id = await unlessMissing(readFile(idFile, 'utf8'), undefined);
    if (id === undefined) return undefined;
    if (!isUuid(id)) throw new VaultError(refusal('vaultDamaged', { file: idFile }));
    return { id, paired: (await unlessMissing(readFile(pairedFile), undefined)) !== undefined };
  };
  return {
    find,
    createIfAbsent: async (fresh) => {
      await place(idFile, fresh);
      const stored = await find();
      if (stored !== undefined) return stored.id;
      throw new VaultError(refusal('vaultIdGone'));
    },
    markPaired: () => place(pairedFile, ''),
  };
}

const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
