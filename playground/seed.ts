import type { Person, PersonSetup } from './people.ts';
import { colleagues, guests, others } from './people.ts';
import type { Channel, Installation, Workspace, World } from './world.ts';
import { workspaceOf } from './world.ts';

export type ChannelSetup = {
  /** With or without the leading #. */
  readonly name: string;
  readonly isPrivate?: boolean;
  /** Shared with another workspace through Slack Connect. */
  readonly isShared?: boolean;
  /** Handles, names or ids; the bot is invited with its handle. */
  readonly members?: readonly string[];
};

/** What the manifest asks for. */
export const grantedScopes: readonly string[] = [
  'commands',
  'chat:write',
  'im:write',
  'users:read',
  'channels:read',
  'groups:read',
];

export function addWorkspace(world: World, name: string, enterpriseId?: string): Workspace {
  const workspace: Workspace = {
    id: world.id('T'),
    name,
    domain: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    enterpriseId,
    people: new Map(),
    channels: new Map(),
    directs: new Map(),
  };
  world.workspaces.set(workspace.id, workspace);
  const orgWide = [...world.installations.values()].filter((each) => each.teamId === undefined);
  for (const installation of orgWide) {
    const bot = [...world.workspaces.values()].flatMap((each) => each.people.get(installation.botUserId) ?? [])[0];
    if (bot && installation.enterpriseId === enterpriseId) workspace.people.set(bot.id, bot);
  }
  return workspace;
}

/** Adds a person to a workspace. */
export function addPerson(world: World, workspace: Workspace, setup: PersonSetup): Person {
  const person: Person = {
    id: setup.id ?? world.id('U'),
    teamId: setup.isStranger ? 'T0ELSEWHERE' : workspace.id,
    name: setup.name,
    realName: setup.realName ?? setup.name,
    zone: setup.zone ?? 'Europe/London',
    locale: setup.locale ?? '',
    isAdmin: setup.isAdmin ?? setup.isOwner ?? false,
    isOwner: setup.isOwner ?? false,
    isBot: setup.isBot ?? false,
    isGuest: setup.isGuest ?? setup.isUltraGuest ?? false,
    isUltraGuest: setup.isUltraGuest ?? false,
    isStranger: setup.isStranger ?? false,
    deleted: setup.deleted ?? false,
    updatedAt: world.clock.now(),
  };
  workspace.people.set(person.id, person);
  return person;
}

/** Adds a channel; deactivated people are left out, as Slack does. */
export function addChannel(world: World, workspace: Workspace, setup: ChannelSetup): Channel {
  const members = (setup.members ?? [])
    .map((name) => findPerson(workspace, name))
    .filter((person) => !person.deleted)
    .map((person) => person.id);
  const channel: Channel = {
    id: world.id('C'),
    teamId: workspace.id,
    name: setup.name.replace(/^#/, ''),
    kind: setup.isPrivate ? 'private' : 'public',
    isShared: setup.isShared ?? false,
    members: new Set(members),
    createdAt: world.clock.now(),
    isArchived: false,
    messages: [],
  };
  workspace.channels.set(channel.id, channel);
  return channel;
}

/** Installs the app: its bot user appears and a token is valid. */
export function install(
  world: World,
  workspace: Workspace,
  scopes: readonly string[],
  botToken: string,
  place: 'workspace' | 'organisation' = 'workspace',
): Installation {
  const earlier = [...world.installations.values()].find((each) => workspace.people.has(each.botUserId));
  const handle = botHandle(world);
  const known = [...workspace.people.values()].find((person) => person.name === handle);
  const bot =
    known ??
    addPerson(world, workspace, { name: handle, realName: world.appName, isBot: true, zone: 'America/Los_Angeles' });
  const installation: Installation = {
    teamId: place === 'workspace' ? workspace.id : undefined,
    enterpriseId: workspace.enterpriseId,
    botToken,
    botUserId: bot.id,
    botId: earlier?.botId ?? world.id('B'),
    scopes,
  };
  // The bot user of an organisation's installation is one person in all its workspaces.
  if (place === 'organisation') {
    const siblings = [...world.workspaces.values()].filter((each) => each.enterpriseId === workspace.enterpriseId);
    for (const sibling of siblings) sibling.people.set(bot.id, bot);
  }
  world.installations.set(botToken, installation);
  return installation;
}

const botHandle = (world: World) => world.appName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');

/** The default furniture: a dozen colleagues, guests, others, and three channels. */
export function seed(world: World, workspace: Workspace, people?: readonly PersonSetup[]): void {
  const everybody = people ?? [...colleagues, ...guests, ...others];
  for (const setup of everybody) addPerson(world, workspace, setup);
  // Where the app is installed already, its bot is in #allies; elsewhere somebody has to invite it later.
  const bots = [...workspace.people.values()].filter((person) => person.name === botHandle(world));
  const insiders = everybody.filter((each) => !each.isStranger && !each.isBot && !each.deleted).map(({ name }) => name);
  const staff = everybody.filter((each) => insiders.includes(each.name) && !each.isGuest).map(({ name }) => name);
  const strangers = everybody.filter((each) => each.isStranger).map(({ name }) => name);
  addChannel(world, workspace, { name: 'allies', members: [...insiders, ...bots.map(({ name }) => name)] });
  addChannel(world, workspace, { name: 'leads-only', isPrivate: true, members: staff.slice(0, 3) });
  addChannel(world, workspace, { name: 'partners', isShared: true, members: [...staff.slice(0, 4), ...strangers] });
}

/** Finds somebody by id, handle, whole name or first name. */
export function findPerson(workspace: Workspace, who: string): Person {
  const wanted = who.replace(/^@/, '').toLowerCase();
  const people = [...workspace.people.values()];
  const found =
    people.find((person) => person.id.toLowerCase() === wanted) ??
    people.find((person) => person.name.toLowerCase() === wanted) ??
    people.find((person) => person.realName.toLowerCase() === wanted) ??
    people.find((person) => person.realName.toLowerCase().split(' ')[0] === wanted);
  if (!found) throw new Error(`Nobody called "${who}" here; there are ${people.map(({ name }) => name).join(', ')}.`);
  return found;
}

/** Finds a channel by id or name, with or without #. */
export function findChannel(workspace: Workspace, which: string): Channel {
  const wanted = which.replace(/^#/, '');
  const channels = [...workspace.channels.values()];
  const found = channels.find((channel) => channel.id === which) ?? channels.find(({ name }) => name === wanted);
  if (!found) {
    const known = channels.filter(({ kind }) => kind !== 'im').map(({ name }) => `#${name}`);
    throw new Error(`No channel "${which}" here; there are ${known.join(', ')}.`);
  }
  return found;
}

/** The direct conversation of the bot with a person, opened on first use. */
export function directMessageWith(world: World, installation: Installation, person: Person, teamId: string): Channel {
  const workspace = workspaceOf(world, teamId);
  const both = `${person.id} ${installation.botUserId}`;
  const known = workspace.directs.get(both);
  if (known) return known;
  const channel: Channel = {
    id: world.id('D'),
    teamId: workspace.id,
    name: person.id,
    kind: 'im',
    isShared: false,
    members: new Set([person.id, installation.botUserId]),
    createdAt: world.clock.now(),
    isArchived: false,
    messages: [],
  };
  workspace.channels.set(channel.id, channel);
  workspace.directs.set(both, channel);
  return channel;
}
