import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import { errorCode } from '../domain/result.ts';
import { refusal } from '../refusals/refusals.ts';
import { makeDurableFolder, syncFolder, syncTree } from '../runtime/durable-folders.ts';
import { DurableNodeFs } from './durable-node-fs.ts';
import { CannotOpenDatabase, columnParsers, folderIn, isPrepared, type OpenedEngine } from './engine.ts';

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
    const pglite = await startIn(await preparedFolder(dataDir));
    const checkpoints = setInterval(() => {
      // What goes wrong with the disk here goes wrong at the next commit too, and is told there.
      pglite.exec('checkpoint').catch(() => undefined);
    }, minutesBetweenCheckpoints * 60_000).unref();
    return engine(pglite, refuseInside, async () => {
      clearInterval(checkpoints);
      await lock.release();
    });
  } catch (error) {
    await lock.release();
    if (error instanceof CannotOpenDatabase) throw error;
    throw new CannotOpenDatabase(refusal('embeddedBroken', { folder: dataDir, code: errorCode(error) }));
  }
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await makeDurableFolder(dataDir);
  } catch (error) {
    throw new CannotOpenDatabase(refusal('folderNotMade', { folder: dataDir, code: errorCode(error) }));
  }
}

/** A first start that is killed leaves half a database, which would never open again: so it is made beside and renamed. */
async function preparedFolder(dataDir: string): Promise<string> {
  const folder = folderIn(dataDir);
  if (!isPrepared(dataDir)) {
    const unfinished = join(dataDir, 'pglite.new');
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    const pglite = await startIn(unfinished);
    await pglite.close();
    syncTree(unfinished);
    await rename(unfinished, folder);
  }
  await makePrivate(folder);
  // Also what was there already: an earlier release wrote it without syncing, or it has just been copied from a backup.
  syncTree(folder);
  await syncFolder(dataDir);
  return folder;
}

/** The engine's files are open to everybody by their own modes: the folder that they lie in is what keeps others out. */
async function makePrivate(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Has no such modes: the folder inherits its user's rights.
  await chmod(folder, 0o700).catch(() => undefined); // What came of it is looked at, whatever the file system said.
  if (((await stat(folder)).mode & 0o077) === 0) return;
  throw new CannotOpenDatabase(refusal('folderNotPrivate', { folder }));
}

/** Every commit is on disk before it is answered: PGlite by itself starts PostgreSQL without `fsync`. */
const startIn = (folder: string) =>
  start({
    fs: new DurableNodeFs(folder),
    startParams: [
      ...startParams.filter((parameter) => parameter !== '-F'),
      '-c',
      'wal_sync_method=fsync', // PGlite's `fdatasync`, the usual method, does nothing.
      '-c',
      'max_wal_size=64MB',
      '-c',
      'min_wal_size=32MB',
    ],
  });

/** PostgreSQL takes 128 MB at once for its cache by itself, more than a team's data will ever fill. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** The process that shortens PostgreSQL's journal is not there in PGlite: it would grow until the program ends. */
const minutesBetweenCheckpoints = 10;

async function start(options: PGliteOptions): Promise<PGlite> {
  const pglite = new PGlite({ startParams, ...options, relaxedDurability: false, parsers: columnParsers });
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

export interface DirectoryLock {
  release(): Promise<void>;
}

/**
 * Holds a directory for this process alone, until released or dead. Two processes in one embedded database silently
 * lose data. The lock is the operating system's, on an open file: it cannot outlive its process, however that dies, so
 * there is nothing stale to judge. The file itself stays: a deleted one could be locked twice.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = join(directory, 'lock');
  // On macOS and Windows `open` itself can lock (libuv's UV_FS_O_EXLOCK); on Linux the system's `flock` does.
  switch (process.platform) {
    case 'darwin':
      return await openExclusively(path, 0x20 | constants.O_NONBLOCK, directory);
    case 'win32':
      return await openExclusively(path, 0x10000000, directory);
    default:
      return await openAndFlock(path, directory);
  }
}

async function openExclusively(path: string, exclusive: number, directory: string): Promise<DirectoryLock> {
  try {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT | exclusive, 0o600);
    return { release: () => file.close() };
  } catch (error) {
    throw ['EAGAIN', 'EWOULDBLOCK', 'EBUSY'].includes(errorCode(error))
      ? inUse(directory)
      : unusable(directory, errorCode(error));
  }
}

async function openAndFlock(path: string, directory: string): Promise<DirectoryLock> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600).catch((error: unknown) => {
    throw unusable(directory, errorCode(error));
  });
  const outcome = await flock(file);
  if (outcome === 'locked') return { release: () => file.close() };
  try {
    if (outcome === 'noFlock') return await listenOnName(file, directory);
  } finally {
    await file.close();
  }
  throw outcome === 'taken' ? inUse(directory) : unusable(directory, outcome.failed);
}

/** The command locks the open file that it inherits, which is ours: the lock stays when the command is gone. */
function flock(file: FileHandle): Promise<'locked' | 'taken' | 'noFlock' | { readonly failed: string }> {
  return new Promise((resolve) => {
    const command = spawn('flock', ['-x', '-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', file.fd] });
    command.on('error', (error) => resolve(errorCode(error) === 'ENOENT' ? 'noFlock' : { failed: errorCode(error) }));
    command.on('exit', (status) =>
      resolve(status === 0 ? 'locked' : status === 1 ? 'taken' : { failed: `flock ${status}` }),
    );
  });
}

/** Smallest images have no `flock`. A name in Linux's abstract socket space is as exclusive and as mortal. */
async function listenOnName(file: FileHandle, directory: string): Promise<DirectoryLock> {
  const { dev, ino } = await file.stat();
  const server = createServer((socket) => socket.destroy());
  try {
    server.listen(`\0imperfect-ally-${dev}-${ino}`);
    await once(server, 'listening');
  } catch (error) {
    throw errorCode(error) === 'EADDRINUSE' ? inUse(directory) : unusable(directory, errorCode(error));
  }
  server.unref();
  return { release: promisify(server.close.bind(server)) };
}

const inUse = (directory: string) => new CannotOpenDatabase(refusal('folderInUse', { folder: directory }));

const unusable = (directory: string, code: string) =>
  new CannotOpenDatabase(refusal('folderNotLocked', { folder: directory, code }));
