import { link, open, unlink } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from './system-code.ts';

/** Makes the file appear whole and on disk unless one is there; `draft` is a name beside it for the meantime. */
export async function placeIfAbsent(file: string, draft: string, bytes: Uint8Array): Promise<void> {
  await write(draft, 'wx', bytes);
  try {
    await link(draft, file); // Unlike a rename, never replaces what is there.
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  await syncFolder(path.dirname(file)); // Also by who came second: nothing is to be used that a power cut could undo.
}

export async function write(file: string, flag: 'wx' | 'r+', bytes: Uint8Array): Promise<void> {
  const handle = await open(file, flag, 0o600);
  try {
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Folders cannot be synced there; NTFS journals its names.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
