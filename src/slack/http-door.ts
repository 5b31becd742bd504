import { HTTPReceiver } from '@slack/bolt';
import type { Log } from '../flows/ports.ts';
import { type Door, endsWithin } from './door.ts';
import { quietLogger } from './quiet-logger.ts';

/** Signed requests from Slack, checked against the signing secret, on `/slack/events` of this port. */
export function createHttpDoor(signingSecret: string, port: number, log: Log): Door {
  const receiver = new HTTPReceiver({ signingSecret, port, endpoints: '/slack/events', logger: quietLogger(log) });
  return {
    receiver,
    open: async () => {
      await receiver.start(port);
    },
    close: async () => {
      await endsWithin(politeClose, receiver.stop());
    },
  };
}

const politeClose = 2000;
