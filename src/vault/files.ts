import { link, open, readFile, realpath, unlink } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../domain/result.ts';
import { syncFolder } from '../runtime/durable-folders.ts';

/** What the work gives, or `instead` where the file or folder is not there. */
export async function unlessMissing<Value, Instead>(work: Promise<Value>, instead: Instead): Promise<Value | Instead> {
  try {
    return await work;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return instead;
    throw error;
  }
}

/** Makes the file appear whole and on disk unless one is there; `draft` is a name beside it for the meantime. */
export async function placeIfAbsent(file: string, draft: string, bytes: Uint8Array): Promise<void> {
  await write(draft, 'wx', bytes);
  try {
    await link(draft, file); // Unlike a rename, never replaces what is there.
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
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

/**
 * How two folders lie to each other once every symbolic link is followed, also where one volume is mounted in two places;
 * either may not exist yet. `mounts` is what Linux says of them, and empty elsewhere.
 */
export async function foldersApart(
  folder: string,
  other: string,
  mounts?: string,
): Promise<'apart' | 'inside' | 'around'> {
  const table = mounts ?? (await unlessMissing(readFile('/proc/self/mountinfo', 'utf8'), ''));
  const [one, two] = await Promise.all([realFolder(folder), realFolder(other)]);
  const [onDisk, otherOnDisk] = [placeOnDisk(one, table), placeOnDisk(two, table)];
  if (lies(one, two) || lies(onDisk, otherOnDisk)) return 'inside';
  return lies(two, one) || lies(otherOnDisk, onDisk) ? 'around' : 'apart';
}

/** The disk's number and the path on that disk, as one path: the same by whatever mount the folder is reached. */
function placeOnDisk(folder: string, mounts: string): string {
  let [place, length] = [folder, 0];
  for (const line of mounts.split('\n')) {
    const [, , disk = '', root = '', mounted = ''] = line.split(' ').map(unescaped);
    // Of two mounts in one place the later one is seen.
    if (mounted === '' || !lies(folder, mounted) || mounted.length < length) continue;
    [place, length] = [path.join('/', disk, root, path.relative(mounted, folder)), mounted.length];
  }
  return place;
}

const unescaped = (field: string) =>
  field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** The real path of what exists of it, and the rest as it is written. */
async function realFolder(folder: string): Promise<string> {
  const absolute = path.resolve(folder);
  const real = await unlessMissing(realpath(absolute), undefined);
  const parent = path.dirname(absolute);
  if (real !== undefined || parent === absolute) return real ?? absolute;
  return path.join(await realFolder(parent), path.basename(absolute));
}

function lies(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
