import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import type { Told } from './stored-week.ts';

/** What happened to a folder's disk, in order. Files and folders have numbers, for names come and go; the root is 0. */
export type Step =
  /** These names point elsewhere from now on, all at once or none. */
  | { readonly kind: 'names'; readonly folder: number; readonly names: ReadonlyMap<string, number | undefined> }
  | { readonly kind: 'folder'; readonly id: number }
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'size'; readonly file: number; readonly size: number }
  | { readonly kind: 'sync'; readonly of: number }
  /** Nothing of the disk: what the world was told at this moment. */
  | { readonly kind: 'told'; readonly what: Told };

export interface RecordedDisk {
  readonly steps: readonly Step[];
  tell(what: Told): void;
}

/**
 * Makes the folder `root` and records everything that this process does to files under it from now on. Nothing is really
 * synced any more, in any folder: that would only take time. `forgetful`: syncs by file descriptor, which are the embedded
 * database's, are not noted either, as on a disk that says "done" and does nothing.
 */
export function recordDisk(root: string, forgetful: boolean): RecordedDisk {
  fs.mkdirSync(root);
  const steps: Step[] = [];
  const folders = new Map<number, Map<string, number>>([[0, new Map()]]);
  const opened = new Map<number, number>();
  let last = 0;

  const inside = (place: unknown) => `${String(place)}/`.startsWith(`${root}/`);
  const partsOf = (place: string) => path.relative(root, place).split('/').filter(Boolean);
  const find = (parts: readonly string[]) =>
    parts.reduce<number | undefined>((at, name) => (at === undefined ? at : folders.get(at)?.get(name)), 0);
  const placeOf = (place: string) => {
    const parts = partsOf(place);
    const folder = find(parts.slice(0, -1));
    if (folder === undefined) throw new Error(`nothing was recorded of the folder of ${place}`);
    return { folder, name: parts.at(-1) ?? '', id: find(parts) };
  };
  const point = (folder: number, names: ReadonlyMap<string, number | undefined>) => {
    for (const [name, to] of names)
      if (to === undefined) folders.get(folder)?.delete(name);
      else folders.get(folder)?.set(name, to);
    steps.push({ kind: 'names', folder, names });
  };
  const make = (place: string, isFolder: boolean) => {
    const { folder, name, id } = placeOf(place);
    if (id !== undefined) return id;
    last += 1;
    if (isFolder) {
      folders.set(last, new Map());
      steps.push({ kind: 'folder', id: last });
    }
    point(folder, new Map([[name, last]]));
    return last;
  };
  const makeAll = (place: string) =>
    partsOf(place).forEach((_, at, parts) => void make(path.join(root, ...parts.slice(0, at + 1)), true));
  const remove = (place: string) => {
    const { folder, name, id } = placeOf(place);
    if (id !== undefined) point(folder, new Map([[name, undefined]]));
  };
  const rename = (from: string, to: string) => {
    const old = placeOf(from);
    const young = placeOf(to);
    const gone = [old.name, undefined] as const;
    const there = [young.name, old.id] as const;
    if (old.folder === young.folder) return point(old.folder, new Map([gone, there]));
    point(young.folder, new Map([there]));
    point(old.folder, new Map([gone]));
  };
  const open = (fd: number, place: unknown, flags: unknown) => {
    opened.delete(fd);
    if (!inside(place)) return;
    const id = place === root ? 0 : make(String(place), false);
    opened.set(fd, id);
    const truncates = typeof flags === 'number' ? (flags & fs.constants.O_TRUNC) !== 0 : String(flags).startsWith('w');
    if (truncates && flags !== 'wx') steps.push({ kind: 'size', file: id, size: 0 });
  };
  const write = (file: number | undefined, at: unknown, bytes: unknown, offset: unknown, length: number) => {
    if (file === undefined) return;
    if (typeof at !== 'number' || !ArrayBuffer.isView(bytes)) throw new Error('a way of writing that is not recorded');
    const from = bytes.byteOffset + Number(offset);
    steps.push({ kind: 'write', file, at, bytes: Buffer.from(Buffer.from(bytes.buffer, from, length)) });
  };
  const writeWhole = (place: string, content: unknown) => {
    const file = make(place, false);
    const bytes = Buffer.from(String(content));
    steps.push({ kind: 'size', file, size: 0 }, { kind: 'write', file, at: 0, bytes });
  };
  const resize = (file: number | undefined, size: unknown) => {
    if (file !== undefined) steps.push({ kind: 'size', file, size: Number(size) });
  };
  const sync = (fd: number) => {
    const of = opened.get(fd);
    if (of !== undefined) steps.push({ kind: 'sync', of });
  };

  const onPlace =
    (note: (place: string, ...rest: unknown[]) => void) => (_: unknown, place: unknown, rest: unknown[]) =>
      inside(place) ? note(String(place), ...rest) : undefined;
  const both: Readonly<Record<string, (result: unknown, first: unknown, rest: unknown[]) => void>> = {
    mkdir: onPlace((place, options) =>
      typeof options === 'object' && options !== null && 'recursive' in options ? makeAll(place) : make(place, true),
    ),
    rmdir: onPlace(remove),
    unlink: onPlace(remove),
    rm: onPlace(remove),
    rename: onPlace((from, to) => rename(from, String(to))),
    link: onPlace((from, to) => {
      const { folder, name } = placeOf(String(to));
      point(folder, new Map([[name, placeOf(from).id]]));
    }),
    writeFile: onPlace(writeWhole),
    truncate: onPlace((place, size) => resize(placeOf(place).id, size)),
  };
  for (const [name, note] of Object.entries(both)) {
    noteAfter(fs, `${name}Sync`, note);
    noteAfter(fs.promises, name, note);
  }
  noteAfter(fs, 'openSync', (fd, place, [flags]) => open(Number(fd), place, flags));
  noteAfter(fs, 'closeSync', (_, fd) => opened.delete(Number(fd)));
  noteAfter(fs, 'ftruncateSync', (_, fd, [size]) => resize(opened.get(Number(fd)), size));
  noteAfter(fs, 'writeSync', (done, fd, [bytes, offset, , at]) =>
    write(opened.get(Number(fd)), at, bytes, offset, Number(done)),
  );
  for (const name of ['fsyncSync', 'fdatasyncSync'])
    Reflect.set(fs, name, (fd: number) => (forgetful ? undefined : sync(fd)));
  noteAfter(fs.promises, 'open', (handle, place, [flags]) => {
    if (typeof handle !== 'object' || handle === null || !('fd' in handle)) throw new Error('no file handle');
    const fd = Number(handle.fd);
    open(fd, place, flags);
    for (const name of ['sync', 'datasync']) Reflect.set(handle, name, async () => sync(fd));
    noteAfter(handle, 'close', () => opened.delete(fd));
    noteAfter(handle, 'truncate', (_, size) => resize(opened.get(fd), size ?? 0));
    noteAfter(handle, 'write', (done, bytes, [offset, , at]) => {
      if (typeof done !== 'object' || done === null || !('bytesWritten' in done)) throw new Error('nothing written');
      write(opened.get(fd), at, bytes, offset, Number(done.bytesWritten));
    });
  });
  syncBuiltinESMExports();
  return { steps, tell: (what) => void steps.push({ kind: 'told', what }) };
}

/** Notes a call of this method after it went well. */
function noteAfter(
  target: object,
  name: string,
  note: (result: unknown, first: unknown, rest: unknown[]) => void,
): void {
  const original: unknown = Reflect.get(target, name);
  if (typeof original !== 'function') throw new Error(`there is no ${name}`);
  Reflect.set(target, name, (first: unknown, ...rest: unknown[]) => {
    const result: unknown = Reflect.apply(original, target, [first, ...rest]);
    if (!(result instanceof Promise)) {
      note(result, first, rest);
      return result;
    }
    return result.then((value: unknown) => {
      note(value, first, rest);
      return value;
    });
  });
}
