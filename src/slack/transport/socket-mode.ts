import { SocketModeReceiver } from '@slack/bolt';
import { errorCode } from '../../domain/result.ts';
import type { Log } from '../../flows/ports/system.ts';
import { quietLogger } from '../api/quiet-logger.ts';
import { clientOptions } from '../api/slack-client.ts';
import { failureCode, tellOfAnswer } from '../api/slack-error.ts';
import { slackNetwork } from '../api/slack-network.ts';
import { isObject, kindOfPayload } from './bodies.ts';
import { endsWithin, type Transport } from './transport.ts';

/**
 * Socket Mode that reconnects by itself. The library's own reconnecting waits five seconds after every refresh, and a
 * Slack that cannot be reached meanwhile makes it reject a promise that nobody holds, which ends the process.
 */
export function createSocketMode(appToken: string, log: Log, apiUrl: string | undefined): Transport {
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
    // Otherwise the library makes its own way, on which it can also cut off a peer that does not answer.
    ...(slackNetwork().hasProxy ? { dispatcher: slackNetwork().dispatcher } : {}),
    // Without this `apps.connections.open` would go to Slack even when another server is configured.
    installerOptions: { clientOptions: clientOptions(log, apiUrl) },
  });
  const { client } = receiver;
  holdRejections(client, log);
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
        (error: unknown) => {
          const code = failureCode(error);
          log.warn({ event: 'slack connection lost', outcome: 'retrying', ...(code === undefined ? {} : { code }) });
          tellOfAnswer(log, 'apps.connections.open', error);
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

/**
 * The library parses each message in a promise that nobody holds: one that it cannot read, such as an envelope without
 * a payload, would end the process. It is handed only what it can read, and whatever it rejects ends here.
 */
function holdRejections(client: SocketModeReceiver['client'], log: Log): void {
  for (const event of ['ws_message', 'slack_event']) {
    const listeners = client.listeners(event);
    client.removeAllListeners(event);
    client.on(event, async (...given: readonly unknown[]) => {
      if (event === 'ws_message' && !isReadable(given[0])) {
        log.warn({ event: 'slack request refused', code: 'no_payload' });
        return;
      }
      try {
        for (const listener of listeners) await listener.apply(client, [...given]);
      } catch (error) {
        log.error({ event: 'slack request failed', code: errorCode(error) });
      }
    });
  }
}

/** An envelope with a payload, or a message of the connection itself. */
function isReadable(message: unknown): boolean {
  if (typeof message !== 'string') return true;
  const envelope = envelopeIn(message);
  if (envelope === undefined) return false;
  if ('type' in envelope && connectionTypes.has(envelope.type)) return true;
  return 'payload' in envelope && kindOfPayload(JSON.stringify(envelope.payload)) !== 'nothing';
}

function envelopeIn(message: string): object | undefined {
  try {
    const envelope: unknown = JSON.parse(message);
    return isObject(envelope) ? envelope : undefined;
  } catch {
    return undefined;
  }
}

const connectionTypes: ReadonlySet<unknown> = new Set(['hello', 'disconnect']);

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
