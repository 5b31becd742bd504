import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import { CannotOpenDatabase } from './cannot-open-database.ts';
import { columnParsers } from './column-parsers.ts';
import { lockDirectory } from './directory-lock.ts';
import type { OpenedEngine } from './engine.ts';
import { systemCode } from './system-code.ts';

interface PgliteConfig {
  readonly dataDir: string | undefined;
  readonly template?: Blob;
}

/** The embedded database: in a folder that this process alone holds from now on, or in memory. */
export async function openPglite(config: PgliteConfig, refuseInside: () => void): Promise<OpenedEngine> {
  return config.dataDir === undefined
    ? engine(await start({ ...(config.template && { loadDataDir: config.template }) }), refuseInside, async () => {})
    : openFolder(config.dataDir, refuseInside);
}

async function openFolder(dataDir: string, refuseInside: () => void): Promise<OpenedEngine> {
  await makeFolder(dataDir);
  const lock = await lockDirectory(dataDir);
  try {
    return engine(await start({ dataDir: await preparedFolder(dataDir) }), refuseInside, lock.release);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Whether a database was made in this folder before. */
export const isPrepared = (dataDir: string): boolean => existsSync(folderIn(dataDir));

const folderIn = (dataDir: string) => join(dataDir, 'pglite');

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CannotOpenDatabase(
      'badDirectory',
      `The data directory ${dataDir} cannot be created (${systemCode(error)}).`,
    );
  }
}

/** A first start that is killed leaves half a database, which would never open again: so it is made beside and renamed. */
async function preparedFolder(dataDir: string): Promise<string> {
  const folder = folderIn(dataDir);
  if (!existsSync(folder)) {
    const unfinished = join(dataDir, 'pglite.new');
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    const pglite = await start({ dataDir: unfinished });
    await pglite.close();
    await rename(unfinished, folder);
  }
  await makePrivate(folder);
  return folder;
}

/** The engine's files are open to everybody by their own modes: the folder that they lie in is what keeps others out. */
async function makePrivate(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Has no such modes: the folder inherits its user's rights.
  await chmod(folder, 0o700).catch(() => undefined); // What came of it is looked at, whatever the file system said.
  if (((await stat(folder)).mode & 0o077) === 0) return;
  throw new CannotOpenDatabase(
    'badDirectory',
    `Others can read the database in ${folder}, and that cannot be changed from here. Make the folder yours alone (0700).`,
  );
}

async function start(options: PGliteOptions): Promise<PGlite> {
  const pglite = new PGlite({ ...options, relaxedDurability: false, parsers: columnParsers });
  await pglite.waitReady;
  return pglite;
}

function engine(pglite: PGlite, refuseInside: () => void, release: () => Promise<void>): OpenedEngine {
  const boss = fromPglite(pglite);
  return {
    engine: 'pglite',
    dialect: new PGliteDialect({ pglite }),
    boss: {
      backend: 'pglite',
      db: {
        ...boss,
        executeSql: async (text, values) => {
          refuseInside();
          return await boss.executeSql(text, values);
        },
      },
    },
    close: async () => {
      // Kysely closes what it has used; unused, the database is still open.
      if (!pglite.closed) await pglite.close();
      await release();
    },
  };
}
