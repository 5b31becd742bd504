import { HTTPReceiver, type HTTPReceiverOptions } from '@slack/bolt';
import { errorCode } from '../../domain/error-code.ts';
import type { Log } from '../../flows/ports/log.ts';
import { type Door, endsWithin } from './door.ts';
import { httpPaths } from './http-paths.ts';
import { quietLogger } from './quiet-logger.ts';
import { SlackUnavailable } from './slack-unavailable.ts';

/** Pages for people, which need no signature of Slack. */
export type Pages = NonNullable<HTTPReceiverOptions['customRoutes']>;

/** Signed requests from Slack, checked against the signing secret, on `/slack/events` of this port. */
export function createHttpDoor(signingSecret: string, port: number, log: Log, pages: Pages = []): Door {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: httpPaths.events,
    customRoutes: pages,
    logger: quietLogger(log),
    bodyLimit: largestBody,
  });
  let listening = false;
  return {
    receiver,
    isOpen: () => listening,
    connections: () => undefined,
    open: async () => {
      try {
        await receiver.start(port, requestLimits);
        listening = true;
      } catch (error) {
        const code = errorCode(error);
        throw new SlackUnavailable(
          code,
          `Port ${port} cannot be opened for Slack's requests (${code}): set another PORT.`,
        );
      }
    },
    close: async () => {
      listening = false;
      await endsWithin(politeClose, receiver.stop());
    },
  };
}

const politeClose = 2000;

/** Bytes. A submitted view may have 250 kB, and its form encoding three times that. */
const largestBody = 1_000_000;
/** Slack sends small requests quickly; whoever dawdles or sends endless headers is not Slack. Milliseconds, bytes. */
const requestLimits = { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16_384 };
