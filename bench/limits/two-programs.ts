import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Playground } from '../../playground/server.ts';
import { anyPort } from '../../test/support/any-port.ts';
import { type RunningApp, runProgram } from '../../test/support/built-app.ts';

const programs = {
  ours: fileURLToPath(new URL('../../src/main.js', import.meta.url)),
  plain: fileURLToPath(new URL('plain-bolt.js', import.meta.url)),
};

export type Program = keyof typeof programs;

export interface Started {
  readonly app: RunningApp;
  readonly requestUrl: string;
}

/** Starts one of the two, for signed requests or (with `socketUrl`, the API that hands out sockets) by Socket Mode. */
export async function start(
  program: Program,
  playground: Playground,
  storage: { readonly url: string; readonly vault: string },
  socketUrl?: string,
): Promise<Started> {
  const port = anyPort();
  const app = runProgram(programs[program], [], {
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_API_URL: socketUrl ?? playground.apiUrl,
    ...(socketUrl === undefined
      ? { SLACK_SIGNING_SECRET: playground.signingSecret, PORT: String(port) }
      : { SLACK_APP_TOKEN: playground.appToken }),
    PLAYGROUND_CLOCK_URL: `${playground.url}/playground/clock`,
    DATABASE_URL: storage.url,
    VAULT_DIR: storage.vault,
  });
  await app.says(/"event":"started"/);
  return { app, requestUrl: `http://127.0.0.1:${port}/slack/events` };
}

/** Milliseconds of processor time that a process has used; undefined where the system does not say so. */
export function processorTime({ process: { pid } }: RunningApp): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}
