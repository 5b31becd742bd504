import { randomUUID } from 'node:crypto';
import { chmod, link, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../domain/result.ts';
import { refusal } from '../refusals/refusals.ts';
import { makeDurableFolder } from '../runtime/durable-folders.ts';
import { unlessMissing } from './files.ts';
import { isWorkspaceFolder, VaultError } from './key-name.ts';

/**
 * Makes (or finds) the folder, readable by this user alone, marked so that backups skip it, and able to do what keys
 * need. Answers with its real path.
 */
export async function preparePrivateFolder(directory: string): Promise<string> {
  try {
    await makeDurableFolder(directory);
    const folder = await realpath(directory);
    await refuseStrangers(folder);
    await mendModes(folder);
    await markAsCache(folder);
    await tryLinks(folder);
    return folder;
  } catch (error) {
    if (error instanceof VaultError) throw error;
    const code = errorCode(error);
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new VaultError(refusal('vaultNoFolder', { vault: directory }), { cause: error });
    throw new VaultError(refusal('vaultNotUsable', { vault: directory, code: code || 'unknown error' }), {
      cause: error,
    });
  }
}

/** Modes are changed below: that must never happen to a folder that somebody uses for something else. */
async function refuseStrangers(folder: string): Promise<void> {
  const names = await readdir(folder);
  const strangers = names.filter(
    (name) => !isWorkspaceFolder(name) && !name.startsWith('.') && name !== tagName && name !== 'lost+found',
  );
  if (strangers.length === 0) return;
  throw new VaultError(refusal('vaultNotOurs', { vault: folder }));
}

/**
 * Looser modes are mended, not refused: each minute in which an operator looks up what to type is one more in which
 * others can read the keys. Only where mending fails is the vault refused.
 */
async function mendModes(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Has no such modes: the folder inherits its user's rights.
  await makePrivate(folder, 0o700);
  for (const workspace of (await readdir(folder)).filter(isWorkspaceFolder)) {
    await makePrivate(path.join(folder, workspace), 0o700);
    // Another process may be done with its file meanwhile.
    for (const file of await readdir(path.join(folder, workspace)))
      await unlessMissing(makePrivate(path.join(folder, workspace, file), 0o600), undefined);
  }
}

async function makePrivate(place: string, mode: number): Promise<void> {
  const isPrivate = async () => ((await stat(place)).mode & 0o077) === 0;
  if (await isPrivate()) return;
  try {
    await chmod(place, mode);
  } catch (error) {
    throw errorCode(error) === 'ENOENT' ? error : notPrivate(place, { cause: error });
  }
  if (!(await isPrivate())) throw notPrivate(place);
}

const notPrivate = (place: string, cause?: unknown) => new VaultError(refusal('vaultNotPrivate', { place }), { cause });

const tagName = 'CACHEDIR.TAG';

/** Cache Directory Tagging Specification (bford.info/cachedir): backup programs that know it leave the folder out. */
async function markAsCache(folder: string): Promise<void> {
  const tag = [
    'Signature: 8a477f597d28d172789f06886806bc55',
    '# Keys of Imperfect Ally. This mark asks backup programs to skip the folder: a key that lives on in a backup',
    '# keeps the link between people and what they wrote. Do not delete the folder while weeks are open.',
    '',
  ];
  await writeFile(path.join(folder, tagName), tag.join('\n'), { mode: 0o600 });
}

/** Keys become visible by a hard link, whole or not at all. Better to learn at the start that there are none. */
async function tryLinks(folder: string): Promise<void> {
  const probe = path.join(folder, `.probe-${randomUUID()}`);
  try {
    await writeFile(probe, '', { mode: 0o600, flag: 'wx' });
    await link(probe, `${probe}-linked`);
  } finally {
    await rm(probe, { force: true });
    await rm(`${probe}-linked`, { force: true });
  }
}
