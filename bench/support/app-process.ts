import { fileURLToPath } from 'node:url';
import type { Playground } from '../../playground/server.ts';
import { anyPort } from '../../test/support/any-port.ts';
import { type RunningApp, runProgram } from '../../test/support/built-app.ts';

const main = fileURLToPath(new URL('../../src/main.js', import.meta.url));

export interface AppProcess {
  readonly app: RunningApp;
  readonly requestUrl: string;
}

/** Starts the whole program as an operator does, for signed HTTP requests from this playground; ready when it says so. */
export async function startAppProcess(
  playground: Playground,
  storage: Readonly<Record<string, string>>,
): Promise<AppProcess> {
  const port = anyPort();
  const app = runProgram(main, [], {
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_SIGNING_SECRET: playground.signingSecret,
    SLACK_API_URL: playground.apiUrl,
    PLAYGROUND_CLOCK_URL: `${playground.url}/playground/clock`,
    PORT: String(port),
    ...storage,
  });
  await app.says(/"event":"started"/);
  return { app, requestUrl: `http://127.0.0.1:${port}/slack/events` };
}
