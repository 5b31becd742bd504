import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result, refused } from '../../domain/result.ts';
import { CannotOpenDatabase } from '../../store/cannot-open-database.ts';
import { lockDirectory } from '../../store/directory-lock.ts';
import { systemCode } from '../../store/system-code.ts';

/** What one demo keeps while it runs. */
export interface DemoFolder {
  readonly database: string;
  readonly vault: string;
  /** Deletes both, with everything that was typed, and lets another demo begin here. */
  remove(): Promise<void>;
}

/**
 * An empty folder for one demo, held until it is removed. What an earlier demo left, of whatever version, is deleted: its
 * workspace lived in a process that is gone. Refused, with what to do, while another demo runs here.
 */
export async function openDemoFolder(home: string): Promise<Result<DemoFolder, string>> {
  const [database, vault] = [path.join(home, 'database'), path.join(home, 'vault')];
  const empty = async () => {
    for (const folder of [database, vault]) await rm(folder, { recursive: true, force: true });
  };
  try {
    await mkdir(home, { recursive: true });
    const lock = await lockDirectory(home);
    await empty();
    return done({
      database,
      vault,
      remove: async () => {
        await empty();
        await lock.release();
      },
    });
  } catch (error) {
    return refused(error instanceof CannotOpenDatabase && error.reason === 'locked' ? taken : unusable(home, error));
  }
}

const taken =
  'A demo is running in this folder already. Go on in its page, or end it (Ctrl+C where it was started) and start again.';

const unusable = (home: string, error: unknown) =>
  `The demo keeps its database in ${home} while it runs, and may not write there (${codeOf(error)}). Start it in a copy of the project in a folder of your own.`;

const codeOf = (error: unknown) => (error instanceof CannotOpenDatabase ? error.reason : systemCode(error));
