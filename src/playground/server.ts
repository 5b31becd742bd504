import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Actor, actor } from './actors.ts';
import { answerCall } from './api.ts';
import type { PlaygroundClock } from './clock.ts';
import { answerControl } from './control.ts';
import { acknowledgementMilliseconds, delivery } from './delivery.ts';
import {
  addChannel,
  addPerson,
  addWorkspace,
  type ChannelSetup,
  findChannel,
  findPerson,
  furnish,
  grantedScopes,
  install,
} from './furnish.ts';
import { sendEvent } from './interactions.ts';
import { type JsonObject, parseJson } from './json.ts';
import type { Ledger } from './ledger.ts';
import { crowdOf, type Person, type PersonChange, type PersonSetup } from './people.ts';
import { answerResponseUrl } from './response-url.ts';
import { userShape } from './shapes.ts';
import { socketMode } from './socket-mode.ts';
import { type Channel, emptyWorld, type Message } from './world.ts';

export type PlaygroundOptions = {
  /** 0 picks a free port. */
  readonly port?: number;
  readonly startAt?: Date;
  readonly people?: readonly PersonSetup[];
  readonly workspaceName?: string;
  readonly appName?: string;
  readonly scopes?: readonly string[];
  /** Lets the clock run with real time. */
  readonly ticking?: boolean;
};

export type Playground = {
  readonly url: string;
  /** For SLACK_API_URL; ends with /api/ */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly workspaceId: string;
  readonly botUserId: string;
  readonly clock: PlaygroundClock;
  readonly ledger: Ledger;
  addPerson(setup: PersonSetup): Person;
  addChannel(setup: ChannelSetup): Channel;
  /** Adds a crowd of colleagues to #allies (or the channel named) and returns them. */
  addCrowd(count: number, channel?: string): readonly Actor[];
  person(nameOrId: string): Actor;
  channel(nameOrId: string): Channel;
  messagesIn(channel: string, threadTs?: string): readonly Message[];
  /** Changes a person and tells the bot (user_change). */
  changePerson(nameOrId: string, change: PersonChange): Promise<void>;
  archiveChannel(nameOrId: string): Promise<void>;
  deleteChannel(nameOrId: string): Promise<void>;
  removeBotFrom(nameOrId: string): Promise<void>;
  /** Sends any event of the Events API to the bot. */
  sendEvent(event: JsonObject): Promise<void>;
  /** Resolves when a bot is connected; fails after ten seconds. */
  botConnected(): Promise<void>;
  /** Resolves when the bot has had nothing in flight for a moment. */
  settled(): Promise<void>;
  /** Tells the bot's sockets to reconnect (`refresh`) or cuts them. */
  disconnectBot(how: 'refresh' | 'cut'): void;
  close(): Promise<void>;
};

/** Starts a Slack-compatible workspace on this machine (127.0.0.1 only). */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const world = emptyWorld({
    startAt: options.startAt ?? new Date('2026-03-02T09:00:00Z'),
    ticking: options.ticking ?? false,
    appName: options.appName ?? 'Imperfect Ally',
  });
  const workspace = addWorkspace(world, options.workspaceName ?? 'Playground');
  const botToken = 'xoxb-playground-1';
  const installation = install(world, workspace, options.scopes ?? grantedScopes, botToken);
  furnish(world, workspace, options.people);

  const socket = socketMode(world);
  const post = delivery(world, socket, acknowledgementMilliseconds);
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.on('upgrade', (request, stream, head) => socket.upgrade(request, stream, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'string' || address === null) throw new Error('The playground got no port.');
  world.url = `http://127.0.0.1:${address.port}`;

  const actors = new Map<string, Actor>();
  const actorOf = (person: Person): Actor => {
    const known = actors.get(person.id);
    if (known) return known;
    const made = actor({ world, delivery: post, person, teamId: workspace.id }, settled);
    actors.set(person.id, made);
    return made;
  };
  const tell = (event: JsonObject) => sendEvent(world, post, workspace.id, { ...event, event_ts: world.ts() });

  return {
    url: world.url,
    apiUrl: `${world.url}/api/`,
    botToken,
    appToken: world.appToken,
    workspaceId: workspace.id,
    botUserId: installation.botUserId,
    clock: world.clock,
    ledger: world.ledger,
    addPerson: (setup) => addPerson(world, workspace, setup),
    addChannel: (setup) => addChannel(world, workspace, setup),
    addCrowd: (count, name = 'allies') => {
      const channel = findChannel(workspace, name);
      return crowdOf(count, workspace.people.size).map((setup) => {
        const person = addPerson(world, workspace, setup);
        channel.members.add(person.id);
        return actorOf(person);
      });
    },
    person: (nameOrId) => actorOf(findPerson(workspace, nameOrId)),
    channel: (nameOrId) => findChannel(workspace, nameOrId),
    messagesIn: (name, threadTs) =>
      findChannel(workspace, name).messages.filter(
        (message) => threadTs === undefined || message.threadTs === threadTs,
      ),
    changePerson: async (nameOrId, change) => {
      const person = findPerson(workspace, nameOrId);
      Object.assign(person, change, { updatedAt: world.clock.now() });
      await tell({ type: 'user_change', user: userShape(world, installation, workspace, person), cache_ts: 0 });
    },
    archiveChannel: async (name) => {
      const channel = findChannel(workspace, name);
      channel.isArchived = true;
      const type = channel.kind === 'private' ? 'group_archive' : 'channel_archive';
      await tell({ type, channel: channel.id, user: firstAdmin(), is_moved: 0 });
    },
    deleteChannel: async (name) => {
      const channel = findChannel(workspace, name);
      workspace.channels.delete(channel.id);
      await tell({ type: channel.kind === 'private' ? 'group_deleted' : 'channel_deleted', channel: channel.id });
    },
    removeBotFrom: async (name) => {
      const channel = findChannel(workspace, name);
      channel.members.delete(installation.botUserId);
      const type = channel.kind === 'private' ? 'group_left' : 'channel_left';
      await tell({ type, channel: channel.id, actor_id: firstAdmin() });
    },
    sendEvent: tell,
    botConnected: async () => {
      if (!(await world.changes.until(() => post.transport.isConnected(), 10_000))) {
        throw new Error('No bot connected to the playground within ten seconds.');
      }
    },
    settled,
    disconnectBot: (how) => (how === 'cut' ? socket.cut() : socket.refresh('refresh_requested')),
    close: async () => {
      await socket.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };

  function firstAdmin(): string {
    return [...workspace.people.values()].find((person) => person.isAdmin)?.id ?? installation.botUserId;
  }

  /** Quiet means: no request and no envelope in flight, twice, a moment apart. */
  async function settled(): Promise<void> {
    const quiet = () => world.inFlight === 0 && post.pending() === 0;
    for (let calm = 0; calm < 2; ) {
      await world.changes.until(quiet, 5000);
      const seen = world.ledger.entries.length;
      await new Promise((resolve) => {
        setTimeout(resolve, 8);
      });
      calm = quiet() && world.ledger.entries.length === seen ? calm + 1 : 0;
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    world.inFlight += 1;
    try {
      const body = await bodyOf(request);
      const path = new URL(request.url ?? '/', world.url).pathname;
      const reply = route(path, request, body);
      response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
      response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: 'internal_error', playground: text }));
    } finally {
      world.inFlight -= 1;
      world.changes.notify();
    }
  }

  function route(path: string, request: IncomingMessage, body: string) {
    const [, first = '', second = '', third = ''] = path.split('/');
    if (first === 'api') {
      const { authorization } = request.headers;
      const contentType = request.headers['content-type'] ?? '';
      return answerCall(world, { method: second, authorization, contentType, body }, () => socket.issueUrl());
    }
    if (first === 'commands' || first === 'actions') {
      const answer = answerResponseUrl(world, third, parseJson(body));
      return { status: answer.status, headers: {}, body: answer.text };
    }
    if (first === 'playground') return answerControl(world, request.method ?? 'GET', second, parseJson(body));
    return { status: 404, headers: {}, body: { ok: false, error: 'not_found' } };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
