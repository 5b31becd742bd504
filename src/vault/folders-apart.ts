import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing } from './system-code.ts';

/** How two folders lie to each other once every symbolic link is followed; either may not exist yet. */
export async function foldersApart(folder: string, other: string): Promise<'apart' | 'inside' | 'around'> {
  const [one, two] = await Promise.all([realFolder(folder), realFolder(other)]);
  if (lies(one, two)) return 'inside';
  return lies(two, one) ? 'around' : 'apart';
}

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
