import path from 'node:path/posix';
import { type ModuleItem, parseSync } from '@swc/core';
import { packages, rooms, storeys, typesOf } from './rooms.ts';

/** A file by its path from the repository's root, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** Every import that the list of rooms does not allow, as "from file: what". */
export const forbiddenImports = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !isAllowed(file.path, imported))
      .map(({ name }) => `${file.path}: ${name}`),
  );

/** The room that a file or folder is in: the longest name that fits. */
export const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => isWithin(room, file))
    .sort((one, other) => other.length - one.length)[0];

const isWithin = (room: string, file: string) => file === room || file.startsWith(`${room}/`);

interface Imported {
  readonly name: string;
  /** Nothing of it runs. */
  readonly isType: boolean;
}

/** With `import type`, `export … from` and `import()`; relative ones as paths from the root. */
const importsOf = ({ path: file, source }: SourceFile): readonly Imported[] => {
  const { body } = parseSync(source, { syntax: 'typescript', tsx: file.endsWith('x') });
  const written = body.flatMap((item) =>
    'source' in item && item.source ? [{ name: item.source.value, isType: isType(item) }] : [],
  );
  const loaded = [...source.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => ({ name, isType: false }));
  return [...written, ...loaded].map(({ name, isType: type }) => ({
    name: name.startsWith('.') ? path.join(path.dirname(file), name) : name,
    isType: type,
  }));
};

const isType = (item: ModuleItem): boolean =>
  item.type === 'ImportDeclaration' &&
  (item.typeOnly || item.specifiers.every((each) => each.type === 'ImportSpecifier' && each.isTypeOnly));

function isAllowed(file: string, { name: imported, isType: type }: Imported): boolean {
  const room = roomOf(file);
  if (room === undefined) return false;
  if (!imported.includes('.') || /^(?:node:|@)/.test(imported)) return mayUsePackage(file, imported);
  if (isWithin(room, imported)) return roomOf(imported) === room || isHouse(room);
  return [...allowedOf(room), ...(type ? typesFor(file) : [])].some((each) => isWithin(each, imported));
}

const typesFor = (file: string): readonly string[] =>
  Object.entries(typesOf).flatMap(([room, seen]) => (isWithin(room, file) ? seen : []));

const mayUsePackage = (file: string, name: string): boolean =>
  Object.entries(packages).every(([room, allowed]) => !isWithin(room, file) || allowed.test(name));

const isHouse = (room: string) => storeys.includes(room);

/** What a room lists, what its house may see, and the storeys below it; files beside them in the house are for all. */
function allowedOf(room: string): readonly string[] {
  const own = rooms[room] ?? [];
  const house = storeys.find((each) => room !== each && isWithin(each, room));
  if (house === undefined) return own;
  const storey = Object.keys(rooms).filter((each) => each !== house && isWithin(house, each));
  return [...own, ...(rooms[house] ?? []), ...storey.slice(0, storey.indexOf(room)), ...sharedFilesOf(house)];
}

/** Files of a house that stand in none of its rooms and that every room may use. */
const sharedFilesOf = (house: string): readonly string[] =>
  house === 'src/flows'
    ? ['ports.ts', 'yield-to-event-loop.ts'].map((file) => `${house}/${file}`)
    : ['context.ts', 'copy.ts'].map((file) => `${house}/${file}`);
