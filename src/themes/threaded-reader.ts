import { Worker } from 'node:worker_threads';
import type { Reading } from '../domain/theme.ts';
import type { ThemeReader } from '../flows/ports/theme-reader.ts';
import { loadCodebook } from './codebook.ts';
import type { FromThread, ReadingOrder } from './reading-thread.ts';

/**
 * Reads replies in a thread of its own, which begins with a round and ends with it: the bot answers Slack meanwhile, and
 * afterwards the memory is free again. `startedWith`: options of Node for the thread, for instance to load TypeScript.
 */
export function createThreadedReader(startedWith?: readonly string[]): ThemeReader {
  return {
    codebook: loadCodebook(),
    read(replies, { step, own = [], onProgress }) {
      const order: ReadingOrder = { texts: replies.map(({ text }) => text), step, own };
      return new Promise<Reading>((done, failed) => {
        const thread = new Worker(new URL(threadFile, import.meta.url), {
          workerData: order,
          resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
          ...(startedWith && { execArgv: [...startedWith] }),
        });
        thread.on('message', (said: FromThread) => {
          if (said.kind === 'progress') return onProgress?.(said.readSoFar, said.total);
          done(said.reading);
        });
        thread.on('error', failed);
        thread.on('exit', (code) => failed(new Error(`The reading ended too early, with code ${code}`)));
      });
    },
  };
}

/** Features live briefly: with little room for what is young, a quarter less memory is taken, in the same time. */
const youngMegabytes = 8;

// In the build it ends on ".js"; the compiler rewrites imports only.
const threadFile = `./reading-thread${import.meta.url.slice(-3)}`;
