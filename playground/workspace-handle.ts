import { type Actor, actor } from './actors.ts';
import type { Delivery } from './delivery.ts';
import { type Scene, sendEvent } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { crowdOf, type Person, type PersonChange, type PersonSetup } from './people.ts';
import { addChannel, addPerson, type ChannelSetup, findChannel, findPerson } from './seed.ts';
import { userWithLocale } from './shapes.ts';
import { type Channel, type Installation, installationFor, type Message, type Workspace, type World } from './world.ts';

/** One workspace as tests and the demo hold it. */
export type WorkspaceHandle = {
  readonly workspaceId: string;
  /** The bot's token and user here; an error when the app is not installed. */
  readonly botToken: string;
  readonly botUserId: string;
  addPerson(setup: PersonSetup): Person;
  addChannel(setup: ChannelSetup): Channel;
  /** Adds a crowd of colleagues to #allies (or the channel named) and returns them. */
  addCrowd(count: number, channel?: string): readonly Actor[];
  person(nameOrId: string): Actor;
  /** What the browser's page acts through: the world, the way to the bot, and who. */
  scene(nameOrId: string): Scene;
  people(): readonly Person[];
  channel(nameOrId: string): Channel;
  messagesIn(channel: string, threadTs?: string): readonly Message[];
  /** The conversation between a person and the bot; empty while there is none. */
  directMessages(nameOrId: string): readonly Message[];
  /** Changes a person and tells the bot (user_change). */
  changePerson(nameOrId: string, change: PersonChange): Promise<void>;
  /** Takes somebody out of a channel; tells the bot when it is in the channel too and was given the event. */
  removePerson(nameOrId: string, channel: string): Promise<void>;
  archiveChannel(nameOrId: string): Promise<void>;
  deleteChannel(nameOrId: string): Promise<void>;
  removeBotFrom(nameOrId: string): Promise<void>;
  /** The organisation gives the app to this workspace or takes it away, and tells the bot. */
  changeAccess(access: 'granted' | 'revoked'): Promise<void>;
  /** Slack gives a channel another id and tells the bot. Answers with it. */
  changeChannelId(nameOrId: string): Promise<string>;
  /** Uninstalls the app: the token is revoked, and tokens_revoked and app_uninstalled are sent. */
  uninstall(): Promise<void>;
  /** Sends any event of the Events API to the bot. */
  sendEvent(event: JsonObject): Promise<void>;
};

export function workspaceHandle(
  world: World,
  delivery: Delivery,
  workspace: Workspace,
  settled: () => Promise<void>,
): WorkspaceHandle {
  const actors = new Map<string, Actor>();

  return {
    workspaceId: workspace.id,
    get botToken() {
      return installed().botToken;
    },
    get botUserId() {
      return installed().botUserId;
    },
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
    scene: (nameOrId) => ({ world, delivery, person: findPerson(workspace, nameOrId), teamId: workspace.id }),
    people: () => [...workspace.people.values()],
    channel: (nameOrId) => findChannel(workspace, nameOrId),
    messagesIn: (name, threadTs) =>
      findChannel(workspace, name).messages.filter(
        (message) => threadTs === undefined || message.threadTs === threadTs,
      ),
    directMessages: (nameOrId) => {
      const both = [findPerson(workspace, nameOrId).id, installed().botUserId];
      const channels = [...workspace.channels.values()];
      return channels.find(({ kind, members }) => kind === 'im' && both.every((id) => members.has(id)))?.messages ?? [];
    },
    changePerson: async (nameOrId, change) => {
      const person = findPerson(workspace, nameOrId);
      Object.assign(person, change, { updatedAt: world.clock.now() });
      if (person.deleted) for (const channel of workspace.channels.values()) leave(channel, person.id);
      const user = userWithLocale(world, installed(), workspace, person);
      await tell({ type: 'user_change', user, cache_ts: Math.floor(world.clock.now().getTime() / 1000) });
    },
    removePerson: async (nameOrId, name) => {
      const channel = findChannel(workspace, name);
      const { id } = findPerson(workspace, nameOrId);
      leave(channel, id);
      if (!channel.members.has(installed().botUserId)) return;
      const channelType = channel.kind === 'private' ? 'G' : 'C';
      const event = { type: 'member_left_channel', user: id, channel: channel.id, channel_type: channelType };
      await tell({ ...event, team: workspace.id });
    },
    archiveChannel: async (name) => {
      const channel = findChannel(workspace, name);
      channel.isArchived = true;
      await tell({ type: channelEvent(channel, 'archive'), channel: channel.id, user: firstAdmin(), is_moved: 0 });
    },
    deleteChannel: async (name) => {
      const channel = findChannel(workspace, name);
      workspace.channels.delete(channel.id);
      await tell({ type: channelEvent(channel, 'deleted'), channel: channel.id });
    },
    removeBotFrom: async (name) => {
      const channel = findChannel(workspace, name);
      leave(channel, installed().botUserId);
      await tell({ type: channelEvent(channel, 'left'), channel: channel.id, actor_id: firstAdmin() });
    },
    changeAccess: async (access) => {
      if (access === 'granted') world.revokedTeams.delete(workspace.id);
      else world.revokedTeams.add(workspace.id);
      await tell({ type: `team_access_${access}`, team_ids: [workspace.id] });
    },
    changeChannelId: async (name) => {
      const old = findChannel(workspace, name);
      const channel = { ...old, id: world.id('C') };
      workspace.channels.delete(old.id);
      workspace.channels.set(channel.id, channel);
      await tell({ type: 'channel_id_changed', old_channel_id: old.id, new_channel_id: channel.id });
      return channel.id;
    },
    uninstall: async () => {
      const installation = installed();
      const send = [
        { type: 'tokens_revoked', tokens: { oauth: [], bot: [installation.botUserId] } },
        { type: 'app_uninstalled' },
      ];
      world.revokedTokens.add(installation.botToken);
      for (const event of send) await tell(event);
      world.installations.delete(installation.botToken);
    },
    sendEvent: tell,
  };

  function actorOf(person: Person): Actor {
    const known = actors.get(person.id);
    if (known) return known;
    const made = actor({ world, delivery, person, teamId: workspace.id }, settled);
    actors.set(person.id, made);
    return made;
  }

  async function tell(event: JsonObject): Promise<void> {
    await sendEvent(world, delivery, workspace.id, { ...event, event_ts: world.ts() });
    await settled();
  }

  function installed(): Installation {
    const installation = installationFor(world, workspace.id);
    if (!installation) throw new Error(`The app is not installed in ${workspace.name}.`);
    return installation;
  }

  function leave(channel: Channel, userId: string) {
    if (channel.kind !== 'im') channel.members.delete(userId);
  }

  function firstAdmin(): string {
    return [...workspace.people.values()].find((person) => person.isAdmin)?.id ?? 'USLACKBOT';
  }
}

const channelEvent = (channel: Channel, what: 'archive' | 'deleted' | 'left') =>
  `${channel.kind === 'private' ? 'group' : 'channel'}_${what}`;
