import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Playground } from '../../playground/server.ts';

export type TransportName = 'Socket Mode' | 'HTTP';

/** What goes wrong here is asked for by the test, and looked at in the ledger. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** A Bolt app with a few listeners, connected to a playground; resolves with the function that stops it. */
export async function startBot(
  playground: Playground,
  transport: TransportName,
  listen: (app: App) => void,
  fetchBy: typeof globalThis.fetch = globalThis.fetch,
): Promise<() => Promise<void>> {
  const shared = {
    token: playground.botToken,
    logger: silent,
    clientOptions: { slackApiUrl: playground.apiUrl, fetch: fetchBy },
  };
  if (transport === 'Socket Mode') {
    // A receiver of one's own needs the same redirect; a short ping timeout makes it reconnect sooner.
    const receiver = new SocketModeReceiver({
      appToken: playground.appToken,
      logger: silent,
      clientPingTimeout: 300,
      installerOptions: { clientOptions: { slackApiUrl: playground.apiUrl } },
    });
    const app = new App({ ...shared, receiver });
    listen(app);
    await app.start();
    await playground.botConnected();
    return async () => {
      await app.stop();
    };
  }
  const receiver = new HTTPReceiver({ signingSecret: playground.signingSecret, logger: silent });
  const app = new App({ ...shared, receiver });
  listen(app);
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    await playground.useRequestUrl(`http://127.0.0.1:${port}/slack/events`);
  } catch (error) {
    await app.stop();
    throw error;
  }
  return async () => {
    await app.stop();
  };
}
