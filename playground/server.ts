import { createServer } from 'node:http';
import { api } from './api.ts';
import type { PlaygroundClock } from './clock.ts';
import { acknowledgementMilliseconds, delivery } from './delivery.ts';
import { type Faults, faults } from './faults.ts';
import { httpMode } from './http-mode.ts';
import type { Ledger } from './ledger.ts';
import { readManifest } from './manifest.ts';
import type { PersonSetup } from './people.ts';
import { rates } from './rates.ts';
import { requestHandler } from './routes.ts';
import { addWorkspace, grantedScopes, install, seed } from './seed.ts';
import { socketMode } from './socket-mode.ts';
import { type WorkspaceHandle, workspaceHandle } from './workspace-handle.ts';
import { emptyWorld } from './world.ts';

export type PlaygroundOptions = {
  /** 0 picks a free port. */
  readonly port?: number;
  readonly startAt?: Date;
  readonly people?: readonly PersonSetup[];
  readonly workspaceName?: string;
  readonly appName?: string;
  /** The app's manifest: scopes are granted by it, and only its events and commands reach the bot. */
  readonly manifest?: unknown;
  /** Scopes the app asks for, and is given in the first workspace. */
  readonly scopes?: readonly string[];
  /** Lets the clock run with real time. */
  readonly ticking?: boolean;
  /** false lifts Slack's rate limits; for crowds that would take minutes otherwise. */
  readonly rateLimits?: boolean;
  /** Real milliseconds for an acknowledgement and a trigger id: at most Slack's 3000, less for a test about slowness. */
  readonly patience?: number;
  /** Waits as long as a slow machine needs, twenty seconds each time: for a play that shows the product and not Slack's hurry. */
  readonly unhurried?: boolean;
  /** Makes the first workspace part of an organisation of this name. */
  readonly organisation?: string;
  /** Ids count from here; another start makes it another workspace for a bot that remembers earlier ones. */
  readonly idsFrom?: number;
  /** Where the app is installed at first. */
  readonly installed?: 'workspace' | 'organisation' | 'nowhere';
  /** The one OAuth redirect address the app registered. */
  readonly redirectUri?: string;
  /** Whether tokens from OAuth rotate (twelve hours). */
  readonly rotates?: boolean;
};

export type Playground = WorkspaceHandle & {
  readonly url: string;
  /** For SLACK_API_URL; ends with /api/ */
  readonly apiUrl: string;
  readonly appToken: string;
  readonly appId: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorizeUrl: string;
  readonly clock: PlaygroundClock;
  readonly ledger: Ledger;
  readonly faults: Faults;
  /** Another workspace, furnished like the first; `organisation` puts it into the organisation. */
  addWorkspace(
    name: string,
    where?: { readonly organisation?: boolean; readonly installed?: boolean },
  ): WorkspaceHandle;
  /** Sends everything to the bot's request URL from now on, after the url_verification. */
  useRequestUrl(requestUrl: string): Promise<void>;
  /** The bot's request URL; fails in Socket Mode. */
  requestUrl(): string;
  /** Resolves when a bot is connected; fails after ten seconds, or twenty where it is unhurried. */
  botConnected(): Promise<void>;
  /** Resolves when the condition holds, looked at after every change; fails after ten seconds. */
  until(condition: () => boolean): Promise<void>;
  /** Resolves when the bot has had nothing in flight for a moment, and is not busy as far as `watchBot` can tell. */
  settled(): Promise<void>;
  /** For a bot in this process: how to see that it still works on something, though nothing is in flight. */
  watchBot(isBusy: () => boolean): void;
  /** Tells the bot's sockets to reconnect (`refresh`) or cuts them. */
  disconnectBot(how: 'refresh' | 'cut'): void;
  close(): Promise<void>;
};

const unhurriedPatience = 20_000;

/** Milliseconds after which nobody waits any longer for a bot that works on something for ever. */
const longestBusy = 10_000;

/** Milliseconds. */
const keepAlive = 600_000;

/** Starts a Slack-compatible workspace on this machine (127.0.0.1 only). */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const declared = options.manifest === undefined ? undefined : readManifest(options.manifest);
  const scopes = options.scopes ?? declared?.scopes ?? grantedScopes;
  const world = emptyWorld({
    startAt: options.startAt ?? new Date('2026-03-02T09:00:00Z'),
    ticking: options.ticking ?? false,
    appName: options.appName ?? 'Imperfect Ally',
    enterprise: options.organisation === undefined ? undefined : { id: 'E00PLAYORG', name: options.organisation },
    declared,
    scopes,
    redirectUri: options.redirectUri,
    rotates: options.rotates ?? false,
    patience: options.unhurried
      ? unhurriedPatience
      : Math.min(options.patience ?? acknowledgementMilliseconds, acknowledgementMilliseconds),
    idsFrom: options.idsFrom ?? 0,
  });
  const workspace = addWorkspace(world, options.workspaceName ?? 'Playground', world.enterprise?.id);
  const installed = options.installed ?? 'workspace';
  if (installed !== 'nowhere') install(world, workspace, scopes, 'xoxb-playground-1', installed);
  seed(world, workspace, options.people);

  const planned = faults();
  const socket = socketMode(world);
  const post = delivery(world, planned, socket);
  const limits = options.rateLimits === false ? undefined : rates(world);
  const webApi = api(world, planned, limits, () => socket.issueUrl());
  const server = createServer(requestHandler(world, webApi, planned));
  // Longer than any client's patience: one that is starved would use a connection again just as it is closed.
  server.keepAliveTimeout = keepAlive;
  server.on('upgrade', (request, stream, head) => socket.upgrade(request, stream, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'string' || address === null) throw new Error('The playground got no port.');
  world.url = `http://127.0.0.1:${address.port}`;

  let requestUrlInUse: string | undefined;
  let isBotBusy = () => false;
  const first = workspaceHandle(world, post, workspace, settled);
  return Object.assign(first, {
    url: world.url,
    apiUrl: `${world.url}/api/`,
    appToken: world.appToken,
    appId: world.appId,
    signingSecret: world.signingSecret,
    clientId: world.oauth.clientId,
    clientSecret: world.oauth.clientSecret,
    authorizeUrl: `${world.url}/oauth/v2/authorize`,
    clock: world.clock,
    ledger: world.ledger,
    faults: planned,
    addWorkspace: (name: string, where: { readonly organisation?: boolean; readonly installed?: boolean } = {}) => {
      const added = addWorkspace(world, name, where.organisation ? world.enterprise?.id : undefined);
      if (where.installed) install(world, added, scopes, `xoxb-playground-${world.workspaces.size}`);
      seed(world, added, options.people);
      return workspaceHandle(world, post, added, settled);
    },
    useRequestUrl: async (requestUrl: string) => {
      const http = httpMode(world, requestUrl);
      await http.verify();
      post.transport = http;
      requestUrlInUse = requestUrl;
    },
    requestUrl: () => {
      if (requestUrlInUse === undefined) throw new Error('The playground speaks Socket Mode to this bot.');
      return requestUrlInUse;
    },
    botConnected: async () => {
      const wait = options.unhurried ? unhurriedPatience : 10_000;
      if (!(await world.changes.until(() => post.transport.isConnected(), wait))) {
        throw new Error(`No bot connected to the playground within ${wait / 1000} seconds.`);
      }
    },
    until: async (condition: () => boolean) => {
      if (!(await world.changes.until(condition, 10_000))) throw new Error('It did not happen within ten seconds.');
    },
    settled,
    watchBot: (isBusy: () => boolean) => {
      isBotBusy = isBusy;
    },
    disconnectBot: (how: 'refresh' | 'cut') => (how === 'cut' ? socket.cut() : socket.refresh('refresh_requested')),
    close: async () => {
      post.close();
      await socket.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  });

  /**
   * Quiet means: no request and no envelope in flight, several times, a moment apart. Where nobody hurries whatever still
   * comes is waited for where it is looked for.
   */
  async function settled(): Promise<void> {
    const { times, apart } = options.unhurried ? { times: 2, apart: 3 } : { times: 3, apart: 8 };
    const quiet = () => world.inFlight === 0 && post.pending() === 0;
    const begun = performance.now();
    const isBusy = () => isBotBusy() && performance.now() - begun < longestBusy;
    for (let calm = 0; calm < times; ) {
      await world.changes.until(quiet, 5000);
      const seen = world.ledger.entries.length;
      await new Promise((resolve) => {
        setTimeout(resolve, apart);
      });
      calm = quiet() && !isBusy() && world.ledger.entries.length === seen ? calm + 1 : 0;
    }
  }
}
