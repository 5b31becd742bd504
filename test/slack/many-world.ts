import { randomBytes } from 'node:crypto';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../playground/server.ts';
import { forgetWorkspaces } from '../../src/flows/installations/handle-uninstall.ts';
import { keepTokens } from '../../src/flows/installations/tokens.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { safetyContentIn } from '../../src/programme/safety-content.ts';
import { manifestFor } from '../../src/slack/transport/app-manifest.ts';
import { connectInstallations } from '../../src/slack/transport/connect-installations.ts';
import type { Database } from '../../src/store/database.ts';
import { createInstallations, type Installations } from '../../src/store/installations.ts';
import { createSecrets } from '../../src/vault/key-vault.ts';
import { anyPort } from '../support/any-port.ts';
import { closeLook } from '../support/close-look.ts';
import { openQuickDatabase } from '../support/database.ts';
import { type SlackWorld, thursday, worldPorts } from './slack-world.ts';

/** The app for many workspaces in front of a playground where it is installed nowhere yet. */
export interface ManyWorld {
  readonly playground: Playground;
  readonly installations: Installations;
  readonly database: Database;
  readonly ports: SlackWorld['ports'];
  readonly logged: LogEvent[];
  /** The address of a page of the app. */
  address(path: string): string;
  /** Somebody installs the app in a browser; answers with the last page. */
  installs(place: string): Promise<Page>;
  /** Everything that is due, as often as there is something. */
  work(): Promise<void>;
  moveTo(instant: string): Promise<void>;
  hours(count: number): Promise<void>;
  close(): Promise<void>;
}

export interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export async function manyWorld(
  options: PlaygroundOptions = {},
  { port = anyPort(), cells = [] }: { readonly port?: number; readonly cells?: readonly string[] } = {},
): Promise<ManyWorld> {
  const publicUrl = `http://127.0.0.1:${port}`;
  const playground = await startPlayground({
    startAt: new Date(thursday),
    rateLimits: false,
    installed: 'nowhere',
    manifest: manifestFor(publicUrl),
    redirectUri: `${publicUrl}/slack/oauth_redirect`,
    ...options,
  });
  const database = await openQuickDatabase();
  const logged: LogEvent[] = [];
  const note = (event: LogEvent) => {
    logged.push(event);
  };
  const log = { info: note, warn: note, error: note };
  const installations = createInstallations(database, createSecrets([{ id: 'k1', key: randomBytes(32) }]));
  const clock = { now: () => playground.clock.now() };
  const { clientId, clientSecret, signingSecret, apiUrl } = playground;
  const settings = { clientId, clientSecret, signingSecret, publicUrl, cells, port, apiUrl };
  const slack = connectInstallations(
    { ...settings, stateSecret: 'a secret that is long enough to sign with' },
    installations,
    clock,
    log,
  );
  const ports = worldPorts(database, playground, slack, log);
  await slack.listen(ports, { namedLeads: [], content: safetyContentIn });
  await playground.useRequestUrl(`${publicUrl}/slack/events`);

  const work = async () => {
    for (;;) {
      const now = clock.now();
      await keepTokens({ installations, issuer: slack.issuer, log }, now);
      await forgetWorkspaces(ports, now);
      const leaving = await ports.workspaces.leaving();
      const served = (await slack.workspaces()).filter((workspace) => !leaving.has(workspace));
      const jobs = await closeLook(ports, served, now);
      if (jobs.length === 0) return;
      for (const job of jobs) await runJob(ports, job);
    }
  };
  return {
    playground,
    installations,
    database,
    ports,
    logged,
    work,
    address: (path) => publicUrl + path,
    installs: (place) => installInBrowser(publicUrl, place),
    moveTo: async (instant) => {
      playground.clock.moveTo(new Date(instant));
      await work();
    },
    hours: async (count) => {
      for (let hour = 0; hour < count; hour += 1) {
        playground.clock.advance(3_600_000);
        await work();
      }
    },
    close: async () => {
      await slack.stop();
      await playground.close();
      await database.close();
    },
  };
}

/** From the page with the button over Slack's question and back, with the cookie that a browser would keep. */
export async function installInBrowser(publicUrl: string, place: string): Promise<Page> {
  const { address, cookie } = await invitation(publicUrl);
  const asked = await fetch(`${address}&install=${place}`, { redirect: 'manual' });
  return pageAt(asked.headers.get('location') ?? '', cookie);
}

/** What the page with the button leads to, and the cookie that it sets. */
export async function invitation(publicUrl: string): Promise<{ readonly address: string; readonly cookie: string }> {
  const { text, headers } = await pageAt(`${publicUrl}/slack/install`);
  const [, link = ''] = /href="([^"]+authorize[^"]+)"/.exec(text) ?? [];
  const address = link.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  return { address, cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

export async function pageAt(address: string, cookie = ''): Promise<Page> {
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
