import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../migrations/all.ts';
import { oncePerRun } from './test-run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A migrated embedded database to start from: an empty directory would take seconds each time. Kept between runs. */
export async function pgliteTemplate(kind: 'migrated' | 'bare'): Promise<Blob> {
  return new FileInOnePiece(readFileSync(await templateFile(kind)));
}

/** A migrated embedded database in a folder that has none, as it is after the program's first start. */
export async function makeMigratedFolder(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'pglite');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await promisify(execFile)('tar', ['-xf', await templateFile('migrated'), '-C', folder]);
}

const templateFile = (kind: 'migrated' | 'bare') => oncePerRun(`pglite-${kind}`, () => prepare(kind));

/** A blob of Node's hands its 40 MB over in a thousand pieces, each time a database is opened. */
class FileInOnePiece extends Blob {
  readonly #whole: ArrayBuffer;
  constructor(bytes: Uint8Array) {
    super([]);
    this.#whole = new Uint8Array(bytes).buffer;
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole;
  }
}

async function prepare(kind: 'migrated' | 'bare'): Promise<string> {
  const cache = join(root, 'node_modules', '.cache', 'imperfect-ally');
  const path = join(cache, `pglite-${kind}-${fingerprint(kind)}.tar`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, await dump(kind));
    renameSync(`${path}.${process.pid}`, path);
  }
  return path;
}

async function dump(kind: 'migrated' | 'bare'): Promise<Uint8Array> {
  const pglite = await PGlite.create();
  if (kind === 'migrated') {
    const db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  }
  await dropOthers(pglite);
  const dumped = await pglite.dumpDataDir('none');
  await pglite.close();
  return new Uint8Array(await dumped.arrayBuffer());
}

/** Two thirds of the files are of databases that nobody connects to, and each opening would unpack them. */
async function dropOthers(pglite: PGlite): Promise<void> {
  await pglite.query('update pg_database set datistemplate = false');
  for (const name of ['template0', 'template1']) await pglite.query(`drop database ${name}`);
}

function fingerprint(kind: 'migrated' | 'bare'): string {
  const folder = join(root, 'migrations');
  // With the list: a migration that has a file already and stands in the list only later makes another template.
  const sources = kind === 'bare' ? [] : readdirSync(folder).map((name) => join(folder, name));
  const version = join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json');
  const hash = createHash('sha256');
  for (const path of [fileURLToPath(import.meta.url), version, ...sources.sort()]) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
