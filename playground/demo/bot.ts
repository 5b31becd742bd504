import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { SharedTime } from './shared-time.ts';

/** The real bot, in a thread of its own. */
export interface DemoBot {
  /** Resolves when it is connected to its database and to Slack; rejects with a sentence when that fails. */
  readonly started: Promise<void>;
  /** Resolves when it has done all that is due at the present moment. */
  settle(): Promise<void>;
  /** Ends it, in whatever state it is. */
  stop(): Promise<void>;
}

const answered = z.strictObject({ number: z.int(), failure: z.string().optional() });

/** @param settings what an operator would write into `.env` */
export function startBot(settings: Readonly<Record<string, string>>, time: SharedTime): DemoBot {
  const thread = new Worker(new URL('./bot-thread.js', import.meta.url), { workerData: { settings, time } });
  const waiting = new Map<number, { resolve(): void; reject(reason: Error): void }>();
  let count = -1;
  let ended: string | undefined;
  let isStarted = false;

  const wait = (): Promise<void> =>
    new Promise((resolve, reject) => {
      count += 1;
      if (ended === undefined) waiting.set(count, { resolve, reject });
      else reject(new RangeError(ended));
    });
  const ask = (what: 'settle' | 'stop'): Promise<void> => {
    const answer = wait();
    thread.postMessage({ number: count, ask: what });
    return answer;
  };
  const end = (why: string) => {
    ended = why;
    for (const { reject } of waiting.values()) reject(new RangeError(why));
    waiting.clear();
  };
  thread.on('message', (message: unknown) => {
    const { number, failure } = answered.parse(message);
    const one = waiting.get(number);
    waiting.delete(number);
    if (failure === undefined) one?.resolve();
    else one?.reject(new RangeError(failure));
  });
  thread.once('error', (error) => end(`The bot ended by itself (${error.name}).`));
  thread.once('exit', () => end('The bot has ended.'));

  const started = wait().then(() => {
    isStarted = true;
  });
  return {
    started,
    settle: () => ask('settle'),
    stop: async () => {
      if (isStarted && ended === undefined) await ask('stop');
      await thread.terminate();
    },
  };
}
