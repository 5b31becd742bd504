import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Step } from './recorded-disk.ts';

type Change = Extract<Step, { kind: 'write' | 'size' }>;
type Names = Extract<Step, { kind: 'names' }>;

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** A disk that is given one step after the other, and may lose at any moment what is not synced. */
export class CuttableDisk {
  readonly #files = new Map<number, { readonly synced: Content; readonly since: Change[] }>();
  readonly #folders = new Map<number, Map<string, number>>([[0, new Map()]]);
  #namesSince: Names[] = [];

  apply(step: Step): void {
    if (step.kind === 'folder') this.#folders.set(step.id, new Map());
    if (step.kind === 'names') this.#namesSince.push(step);
    if (step.kind === 'write' || step.kind === 'size') this.#file(step.file).since.push(step);
    if (step.kind !== 'sync') return;
    const folder = this.#folders.get(step.of);
    if (folder === undefined) {
      const { synced, since } = this.#file(step.of);
      for (const change of since.splice(0)) synced.change(change);
      return;
    }
    for (const names of this.#namesSince) if (names.folder === step.of) point(folder, names);
    this.#namesSince = this.#namesSince.filter(({ folder: changed }) => changed !== step.of);
  }

  /**
   * Writes down, into a new folder, what is found after a power cut now: all that was synced, and of what was not, each
   * name and each sector (or page) with a chance that is drawn for this cut; later ones may survive where earlier do not.
   */
  writeAfterCut(target: string, random: Random, chances: readonly [number, ...number[]]): void {
    const chance = pick(chances, random);
    const granule = pick([512, 4096], random);
    this.#write(target, granule, () => random() < chance);
  }

  /** Writes down everything, as if nothing were ever lost. */
  writeAll(target: string): void {
    this.#write(target, 4096, () => true);
  }

  #write(target: string, granule: number, survives: () => boolean): void {
    const folders = new Map([...this.#folders].map(([id, names]) => [id, new Map(names)]));
    for (const names of this.#namesSince) if (survives()) point(folders.get(names.folder), names);
    const written = new Map<number, string>();
    const writeFolder = (id: number, place: string) => {
      mkdirSync(place, { mode: 0o700 });
      for (const [name, to] of folders.get(id) ?? []) {
        const there = path.join(place, name);
        const before = written.get(to);
        if (folders.has(to)) writeFolder(to, there);
        else if (before !== undefined) linkSync(before, there);
        else {
          writeFileSync(there, this.#found(to, granule, survives), { mode: 0o600 });
          written.set(to, there);
        }
      }
    };
    writeFolder(0, target);
  }

  #found(file: number, granule: number, survives: () => boolean): Uint8Array {
    const { synced, since } = this.#file(file);
    if (since.length === 0) return synced.bytes();
    const found = synced.copy();
    for (const change of since)
      for (const part of change.kind === 'size' ? [change] : partsOf(change, granule)) {
        const [itself, itsLength] = [survives(), survives()];
        if (itself) found.change(part);
        else if (itsLength && part.kind === 'write') found.grow(part.at + part.bytes.length);
      }
    return found.bytes();
  }

  #file(id: number) {
    const known = this.#files.get(id);
    if (known !== undefined) return known;
    const file = { synced: new Content(), since: [] };
    this.#files.set(id, file);
    return file;
  }
}

function point(folder: Map<string, number> | undefined, { names }: Names): void {
  for (const [name, to] of names)
    if (to === undefined) folder?.delete(name);
    else folder?.set(name, to);
}

function* partsOf(change: Extract<Change, { kind: 'write' }>, granule: number): Generator<Change> {
  for (let from = 0; from < change.bytes.length; ) {
    const length = granule - ((change.at + from) % granule);
    yield { ...change, at: change.at + from, bytes: change.bytes.subarray(from, from + length) };
    from += length;
  }
}

function pick<Value>(values: readonly [Value, ...Value[]], random: Random): Value {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

class Content {
  #buffer: Buffer;
  #size: number;

  constructor(bytes: Uint8Array = new Uint8Array()) {
    this.#buffer = Buffer.from(bytes);
    this.#size = bytes.length;
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#size);
  }

  copy(): Content {
    return new Content(this.bytes());
  }

  change(change: Change): void {
    if (change.kind === 'write') {
      this.grow(change.at + change.bytes.length);
      this.#buffer.set(change.bytes, change.at);
    } else if (change.size < this.#size) {
      this.#buffer.fill(0, change.size);
      this.#size = change.size;
    } else this.grow(change.size);
  }

  /** What lies between is zero, as in a file with a hole. */
  grow(size: number): void {
    if (size <= this.#size) return;
    if (size > this.#buffer.length) {
      const larger = Buffer.alloc(Math.max(size, 2 * this.#buffer.length));
      this.#buffer.copy(larger);
      this.#buffer = larger;
    }
    this.#size = size;
  }
}
