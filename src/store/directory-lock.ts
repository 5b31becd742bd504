import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotOpenDatabase } from './cannot-open-database.ts';
import { systemCode } from './system-code.ts';

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
    throw ['EAGAIN', 'EWOULDBLOCK', 'EBUSY'].includes(systemCode(error))
      ? inUse(directory)
      : unusable(directory, systemCode(error));
  }
}

async function openAndFlock(path: string, directory: string): Promise<DirectoryLock> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600).catch((error: unknown) => {
    throw unusable(directory, systemCode(error));
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
    command.on('error', (error) => resolve(systemCode(error) === 'ENOENT' ? 'noFlock' : { failed: systemCode(error) }));
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
    throw systemCode(error) === 'EADDRINUSE' ? inUse(directory) : unusable(directory, systemCode(error));
  }
  server.unref();
  return { release: promisify(server.close.bind(server)) };
}

const inUse = (directory: string) =>
  new CannotOpenDatabase(
    'locked',
    `Another process is using the data directory ${directory}. Stop it first, or set DATA_DIR to another folder.`,
  );

const unusable = (directory: string, code: string) =>
  new CannotOpenDatabase('badDirectory', `The data directory ${directory} cannot be locked (${code}).`);
