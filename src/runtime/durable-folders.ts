import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** Makes the folder, and those above it that are missing, for its owner alone; a power cut does not take it away again. */
export async function makeDurableFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const top = path.dirname(path.resolve(first));
  for (let above = path.dirname(path.resolve(folder)); ; above = path.dirname(above)) {
    await syncFolder(above);
    if (above === top) return;
  }
}

/** The names in this folder are on disk: what was made, renamed or deleted in it stays so. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Folders cannot be synced there; NTFS journals its names.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Everything in this folder and below is on disk. Waits on the spot, for the thousand files of a database: only at a start. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(place);
    else if (entry.isFile()) sync(place, 'r+'); // Windows syncs only what is open for writing.
  }
  if (process.platform !== 'win32') sync(folder, 'r');
}

function sync(place: string, flags: 'r' | 'r+'): void {
  const file = openSync(place, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
