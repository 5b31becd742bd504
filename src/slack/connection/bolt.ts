import { App, type Authorize } from '@slack/bolt';
import { errorCode } from '../../domain/error-code.ts';
import type { Log } from '../../flows/ports/log.ts';
import { type Door, endsWithin } from './door.ts';
import { quietLogger } from './quiet-logger.ts';
import { clientOptions } from './slack-client.ts';
import { refusalCode } from './slack-error.ts';

export interface Bolt {
  readonly app: App;
  /** Lets what is being answered end, three seconds at most. */
  settle(): Promise<void>;
}

/** Bolt as the app uses it: tokens of our own keeping, nothing kept between requests, one place that catches. */
export function createBolt(
  door: Door,
  authorize: Authorize<boolean>,
  log: Log,
  apiUrl: string | undefined,
  answered: (seconds: number) => void,
): Bolt {
  const app = new App({
    receiver: door.receiver,
    authorize,
    convoStore: false,
    logger: quietLogger(log),
    clientOptions: clientOptions(log, apiUrl),
  });
  const running = new Set<Promise<void>>();
  app.use(async ({ next }) => {
    const begun = performance.now();
    const answering = next();
    running.add(answering);
    await answering.finally(() => {
      running.delete(answering);
      answered((performance.now() - begun) / 1000);
    });
  });
  app.error(async (error) => {
    log.error({ event: 'slack request failed', code: codeOf(error) });
  });
  return {
    app,
    settle: async () => {
      await endsWithin(patience, Promise.allSettled(running));
    },
  };
}

const patience = 3000;

/** Bolt wraps what a listener throws. */
function codeOf(error: Error): string {
  const cause = 'original' in error && error.original instanceof Error ? error.original : error;
  return refusalCode(cause) ?? errorCode(cause);
}
