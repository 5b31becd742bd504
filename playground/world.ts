import { type Changes, changes } from './changes.ts';
import { type PlaygroundClock, simulatedClock } from './clock.ts';
import type { JsonObject } from './json.ts';
import { ledger, type WritableLedger } from './ledger.ts';
import type { AppDeclaration } from './manifest.ts';
import type { Person } from './people.ts';

export type Message = {
  readonly ts: string;
  readonly channelId: string;
  readonly userId: string;
  readonly threadTs: string | undefined;
  /** Set for an ephemeral message: the only person who sees it. */
  readonly onlyFor: string | undefined;
  text: string;
  blocks: readonly JsonObject[];
  /** State of the message's selects and inputs, per person. */
  readonly values: Map<string, ViewValues>;
  editedAt: Date | undefined;
};

export type Channel = {
  readonly id: string;
  readonly teamId: string;
  name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly isShared: boolean;
  readonly members: Set<string>;
  readonly createdAt: Date;
  isArchived: boolean;
  readonly messages: Message[];
};

/** Typed state: block id → action id → element state. */
export type ViewValues = { [blockId: string]: { [actionId: string]: JsonObject } };

export type View = {
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
  readonly kind: 'modal' | 'home';
  /** As the bot sent it, with block and action ids filled in. */
  content: JsonObject;
  hash: string;
  readonly rootId: string;
  readonly previousId: string | undefined;
  values: ViewValues;
};

/** What one person's Slack client holds. */
export type Client = {
  readonly stack: View[];
  home: View | undefined;
  /** Messages of the client itself, such as "did not respond". */
  readonly notices: string[];
  /** Block id → text shown under the field. */
  readonly fieldErrors: Map<string, string>;
  /** Away: ephemeral messages do not reach them. */
  isAway: boolean;
  /** The conversation on screen. */
  place: { readonly kind: 'channel'; readonly id: string } | { readonly kind: 'home' };
};

export type Workspace = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterpriseId: string | undefined;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  /** Direct-message conversations, by the two who talk: found at once in a crowd of thousands. */
  readonly directs: Map<string, Channel>;
};

/** The app installed somewhere. */
export type Installation = {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly scopes: readonly string[];
  /** Set when tokens rotate. */
  readonly refreshToken?: string;
  readonly expiresAt?: Date;
};

/** An approval that waits to be exchanged for a token. */
type Grant = {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string | undefined;
  readonly expiresAt: Date;
};

/** The app's settings for installing by OAuth. */
type OAuth = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** The one redirect address the app registered; any, when undefined. */
  readonly redirectUri: string | undefined;
  readonly rotates: boolean;
  readonly grants: Map<string, Grant>;
};

export type Trigger = {
  readonly userId: string;
  readonly teamId: string;
  /** Real milliseconds (performance.now) after which it is void. */
  readonly expiresAt: number;
  used: boolean;
};

export type ResponseUrl = {
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly messageTs: string | undefined;
  readonly expiresAt: Date;
  uses: number;
};

export type World = {
  readonly clock: PlaygroundClock;
  readonly changes: Changes;
  readonly ledger: WritableLedger;
  readonly appId: string;
  readonly appName: string;
  /** Undefined: the app is sent every event and every command. */
  readonly declared: AppDeclaration | undefined;
  readonly appToken: string;
  readonly enterprise: { readonly id: string; readonly name: string } | undefined;
  readonly workspaces: Map<string, Workspace>;
  /** By bot token. */
  readonly installations: Map<string, Installation>;
  readonly revokedTokens: Set<string>;
  /** Workspaces that an organisation has taken the app away from. */
  readonly revokedTeams: Set<string>;
  readonly oauth: OAuth;
  readonly signingSecret: string;
  /** Real milliseconds for an acknowledgement and for using a trigger id: Slack's 3000, or less. */
  readonly patience: number;
  readonly views: Map<string, View>;
  readonly clients: Map<string, Client>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** Requests that are being answered right now. */
  inFlight: number;
  /** Set once the server listens: http://127.0.0.1:port */
  url: string;
  /** A fresh id such as C000000001, never used before in this world. */
  id(prefix: string): string;
  /** A fresh message timestamp at the simulated time. */
  ts(): string;
};

export function emptyWorld(options: {
  readonly startAt: Date;
  readonly ticking: boolean;
  readonly appName: string;
  readonly declared: AppDeclaration | undefined;
  readonly scopes: readonly string[];
  readonly redirectUri: string | undefined;
  readonly rotates: boolean;
  readonly patience: number;
  readonly enterprise: { readonly id: string; readonly name: string } | undefined;
  readonly idsFrom: number;
}): World {
  const changed = changes();
  const clock = simulatedClock(options.startAt, options.ticking, () => changed.notify());
  let ids = options.idsFrom;
  let messages = 0;
  return {
    clock,
    changes: changed,
    ledger: ledger(),
    appId: 'A0PLAYGRND',
    appName: options.appName,
    declared: options.declared,
    appToken: 'xapp-playground-1-A0PLAYGRND',
    enterprise: options.enterprise,
    workspaces: new Map(),
    installations: new Map(),
    revokedTokens: new Set(),
    revokedTeams: new Set(),
    oauth: {
      clientId: '1000.2000',
      clientSecret: 'playground-client-secret',
      scopes: options.scopes,
      redirectUri: options.redirectUri,
      rotates: options.rotates,
      grants: new Map(),
    },
    signingSecret: 'playground-signing-secret',
    patience: options.patience,
    views: new Map(),
    clients: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    inFlight: 0,
    url: '',
    id: (prefix) => {
      ids += 1;
      return `${prefix}${ids.toString(36).toUpperCase().padStart(9, '0')}`;
    },
    ts: () => {
      messages += 1;
      return `${Math.floor(clock.now().getTime() / 1000)}.${String(messages).padStart(6, '0')}`;
    },
  };
}

/** The client of a person, made on first use. */
export function clientOf(world: World, userId: string): Client {
  const known = world.clients.get(userId);
  if (known) return known;
  const client: Client = {
    stack: [],
    home: undefined,
    notices: [],
    fieldErrors: new Map(),
    isAway: false,
    place: { kind: 'home' },
  };
  world.clients.set(userId, client);
  return client;
}

/** The workspace with this id; a world without it is a mistake in the playground itself. */
export function workspaceOf(world: World, teamId: string): Workspace {
  const workspace = world.workspaces.get(teamId);
  if (!workspace) throw new Error(`No workspace ${teamId} in this playground.`);
  return workspace;
}

/** The installation that serves a workspace, its own or the organisation's. */
export function installationFor(world: World, teamId: string): Installation | undefined {
  const workspace = workspaceOf(world, teamId);
  const all = [...world.installations.values()];
  return (
    all.find((installation) => installation.teamId === teamId) ??
    all.find((each) => each.teamId === undefined && each.enterpriseId === workspace.enterpriseId)
  );
}
