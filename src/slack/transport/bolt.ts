import { App, type Authorize } from '@slack/bolt';
import { errorCode } from '../../domain/result.ts';
import { makeHarmless } from '../../domain/strip-control-characters.ts';
import type { Log } from '../../flows/ports/system.ts';
import { quietLogger } from '../api/quiet-logger.ts';
import { clientOptions } from '../api/slack-client.ts';
import { failureCode } from '../api/slack-error.ts';
import { endsWithin, type Transport } from './transport.ts';

export interface Bolt {
  readonly app: App;
  /** Whether something is being answered now. */
  isAnswering(): boolean;
  /** Lets what is being answered end, three seconds at most. */
  settle(): Promise<void>;
}

/** Bolt as the app uses it: tokens of our own keeping, nothing kept between requests, one place that catches. */
export function createBolt(
  transport: Transport,
  authorize: Authorize<boolean>,
  log: Log,
  apiUrl: string | undefined,
  answered: (seconds: number) => void,
): Bolt {
  const app = new App({
    receiver: transport.receiver,
    authorize,
    convoStore: false,
    logger: quietLogger(log),
    clientOptions: clientOptions(log, apiUrl),
  });
  // The one place where texts come in, so that no form, command or event can forget it.
  app.use(async ({ body, next }) => {
    makeHarmless(body);
    await next();
  });
  const running = new Set<Promise<void>>();
  const process = app.processEvent.bind(app);
  // Around everything, Bolt's own steps before the first listener among it.
  app.processEvent = async (event) => {
    const begun = performance.now();
    const answering = process(event);
    running.add(answering);
    await answering.finally(() => {
      running.delete(answering);
      answered((performance.now() - begun) / 1000);
    });
  };
  app.error(async (error) => {
    log.error({ event: 'slack request failed', code: codeOf(error) });
  });
  return {
    app,
    isAnswering: () => running.size > 0,
    settle: async () => {
      await endsWithin(patience, Promise.allSettled(running));
    },
  };
}

const patience = 3000;

/** Bolt wraps what a listener throws. */
function codeOf(error: Error): string {
  const cause = 'original' in error && error.original instanceof Error ? error.original : error;
  return failureCode(cause) ?? errorCode(cause);
}
