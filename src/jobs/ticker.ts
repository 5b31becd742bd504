import { errorCode } from '../domain/result.ts';
import type { Job, Log, Work } from '../flows/ports/system.ts';
import type { BossWork } from './boss-work.ts';

export interface Ticker {
  /** Looks for due work now, and again until there is none: for whoever moves the clock by hand. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Looks for due work every `seconds` of real time and hands it to `work`. One look at a time; a look that fails is
 * logged by its code, and the next one tries again.
 */
export function startTicker(
  look: () => Promise<readonly Job[]>,
  work: Work & Pick<BossWork, 'counts'>,
  seconds: number,
  log: Log,
): Ticker {
  let stopped = false;
  let looking: Promise<readonly Job[]> = Promise.resolve([]);
  const lookOnce = () => {
    looking = looking.then(lookAndEnqueue, lookAndEnqueue);
    return looking;
  };
  const lookAndEnqueue = async () => {
    if (stopped) return [];
    const jobs = await look();
    for (const job of jobs) await work.enqueue(job);
    return jobs;
  };
  let isWaiting = false;
  // Looks that last longer than their distance must not pile up behind each other.
  const onTime = () => {
    if (isWaiting) return;
    isWaiting = true;
    lookOnce()
      .catch((error: unknown) => log.error({ event: 'tick failed', code: errorCode(error) }))
      .finally(() => {
        isWaiting = false;
      });
  };
  // A look while jobs run would take from them what they need, and find the same work again.
  const rest = async () => {
    for (let waited = 0; waited < settlePause; waited += shortPause) {
      const { given, begun, ended } = work.counts();
      await pause(shortPause);
      if (ended >= given && begun === ended) return;
    }
  };
  const timer = setInterval(onTime, seconds * 1000);
  onTime();
  return {
    async settle() {
      for (;;) {
        // What a job has taken is no work that is due, and yet not done; also when it took it while we looked.
        const { begun, ended } = work.counts();
        if ((await lookOnce()).length === 0 && begun === ended && work.counts().begun === begun) return;
        await rest();
      }
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking.catch(() => []);
    },
  };
}

/** Milliseconds that jobs are given at most before the tables are asked again: another process may do them. */
const settlePause = 100;
const shortPause = 5;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
