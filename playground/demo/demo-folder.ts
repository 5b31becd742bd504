import { mkdir, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { done, errorCode, type Result, refused } from '../../src/domain/result.ts';
import { CannotOpenDatabase } from '../../src/store/engine.ts';
import { lockDirectory } from '../../src/store/pglite.ts';

/** What one demo keeps while it runs. */
export interface DemoFolder {
  readonly database: string;
  readonly vault: string;
  /** Deletes both, with everything that was typed, and lets another demo begin here. */
  remove(): Promise<void>;
}

/**
 * An empty folder for one demo, held until it is removed. What an earlier demo left, of whatever version, is deleted: its
 * workspace lived in a process that is gone. Refused, with what to do, while another demo runs here or the disk is full.
 * `needed` is in MB.
 */
export async function openDemoFolder(home: string, needed = mostUsed): Promise<Result<DemoFolder, string>> {
  const [database, vault] = [path.join(home, 'database'), path.join(home, 'vault')];
  const empty = async () => {
    for (const folder of [database, vault]) await rm(folder, { recursive: true, force: true });
  };
  try {
    await mkdir(home, { recursive: true });
    const lock = await lockDirectory(home);
    await empty();
    const free = await freeIn(home);
    if (free < needed) {
      await lock.release();
      return refused(
        `The disk of ${home} has ${free} MB left, and a demo needs ${needed}. Make room there, or start it elsewhere.`,
      );
    }
    return done({
      database,
      vault,
      remove: async () => {
        await empty();
        await lock.release();
      },
    });
  } catch (error) {
    return refused(
      error instanceof CannotOpenDatabase && error.refusal.name === 'folderInUse' ? taken : unusable(home, error),
    );
  }
}

/** A season of forty people takes about half of this. */
const mostUsed = 200;

async function freeIn(home: string): Promise<number> {
  const { bavail, bsize } = await statfs(home);
  return Math.floor((bavail * bsize) / 1_000_000);
}

const taken =
  'A demo is running in this folder already. Go on in its page, or end it (Ctrl+C where it was started) and start again.';

const unusable = (home: string, error: unknown) =>
  `The demo keeps its database in ${home} while it runs, and may not write there (${codeOf(error)}). Start it in a copy of the project in a folder of your own.`;

const codeOf = (error: unknown) => (error instanceof CannotOpenDatabase ? error.refusal.name : errorCode(error));
