import { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../flows/ports/log.ts';
import { type Door, endsWithin } from './door.ts';
import { quietLogger } from './quiet-logger.ts';
import { clientOptions } from './slack-client.ts';

/**
 * Socket Mode that reconnects by itself. The library's own reconnecting waits five seconds after every refresh, and a
 * Slack that cannot be reached meanwhile makes it reject a promise that nobody holds, which ends the process.
 */
export function createSocketDoor(appToken: string, log: Log, apiUrl: string | undefined): Door {
  let connections: number | undefined;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: {
      ...quietLogger(log),
      // The client hands the greeting to nobody, but says it here: the only place where Slack tells the number.
      debug: (said: unknown) => {
        connections = connectionsIn(said) ?? connections;
      },
    },
    autoReconnectEnabled: false,
    // Without this `apps.connections.open` would go to Slack even when another server is configured.
    installerOptions: { clientOptions: clientOptions(log, apiUrl) },
  });
  const { client } = receiver;
  let wanted = false;
  let retry: NodeJS.Timeout | undefined;
  let connected = false;

  const reconnect = (wait: number) => {
    if (!wanted) return;
    retry = setTimeout(() => {
      client.start().then(
        () => {
          connected = true;
        },
        () => {
          log.warn({ event: 'slack connection lost', outcome: 'retrying' });
          reconnect(Math.min(wait * 2 + firstWait, longestWait));
        },
      );
    }, wait);
  };
  client.on('disconnected', () => {
    // While a connection is being made, its own rejection decides what comes next.
    if (!connected) return;
    connected = false;
    reconnect(0);
  });

  return {
    receiver,
    isOpen: () => connected,
    connections: () => connections,
    open: async () => {
      await client.start();
      wanted = true;
      connected = true;
    },
    close: async () => {
      wanted = false;
      connected = false;
      clearTimeout(retry);
      const closed = client.disconnect();
      // A peer that does not answer the closing handshake would hold the process for 30 s. A second goodbye forces it.
      if (!(await endsWithin(politeClose, closed))) await endsWithin(politeClose, client.disconnect());
    },
  };
}

/** The number in Slack's greeting. Nothing but a greeting is looked into: other messages carry what people wrote. */
function connectionsIn(said: unknown): number | undefined {
  if (typeof said !== 'string' || said.length > longestGreeting || !/^Received .*"type": ?"hello"/.test(said))
    return undefined;
  const [, count] = /"num_connections": ?(\d+)/.exec(said) ?? [];
  return count === undefined ? undefined : Number(count);
}

const longestGreeting = 1000;
const firstWait = 500;
const longestWait = 30_000;
const politeClose = 1000;
