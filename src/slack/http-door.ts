import { HTTPReceiver } from '@slack/bolt';
import { errorCode } from '../domain/error-code.ts';
import type { Log } from '../flows/ports.ts';
import { type Door, endsWithin } from './door.ts';
import { quietLogger } from './quiet-logger.ts';
import { SlackUnavailable } from './slack-unavailable.ts';

/** Signed requests from Slack, checked against the signing secret, on `/slack/events` of this port. */
export function createHttpDoor(signingSecret: string, port: number, log: Log): Door {
  const receiver = new HTTPReceiver({ signingSecret, port, endpoints: '/slack/events', logger: quietLogger(log) });
  return {
    receiver,
    open: async () => {
      try {
        await receiver.start(port);
      } catch (error) {
        const code = errorCode(error);
        throw new SlackUnavailable(
          code,
          `Port ${port} cannot be opened for Slack's requests (${code}): set another PORT.`,
        );
      }
    },
    close: async () => {
      await endsWithin(politeClose, receiver.stop());
    },
  };
}

const politeClose = 2000;
