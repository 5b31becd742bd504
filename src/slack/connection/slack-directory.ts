import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type ChannelId, channelId, type MemberId, memberId, type WorkspaceId } from '../../domain/ids.ts';
import { notEligible, type Person } from '../../domain/member.ts';
import type { RosterEntry } from '../../domain/scrub.ts';
import type { Directory } from '../../flows/ports/directory.ts';
import type { ClientOf } from './slack-client.ts';
import { isAboutAccess, refusalCode, slackFailure } from './slack-error.ts';

/**
 * Asks Slack each time: who somebody is and what a channel is must be true now. Only whether a channel is private is
 * remembered, for a minute. Other failures than "missing" throw.
 */
export function createDirectory(clientOf: ClientOf): Directory {
  const kindOf = rememberKinds();
  return {
    person: async (workspace, id) => {
      const answer = await orMissing(async () =>
        (await clientOf(workspace)).users.info({ user: id, include_locale: true }),
      );
      return answer && personOf(userSchema.parse(answer.user));
    },
    admins: async (workspace) => {
      const admins: MemberId[] = [];
      let cursor: string | undefined;
      do {
        const answer = await (await clientOf(workspace)).users.list({ limit: 200, ...(cursor ? { cursor } : {}) });
        const people = (answer.members ?? []).map((user) => personOf(userSchema.parse(user)));
        admins.push(...people.filter(isActiveAdmin).map(({ id }) => id));
        cursor = answer.response_metadata?.next_cursor;
      } while (cursor && admins.length < mostAdmins);
      return admins.slice(0, mostAdmins);
    },
    channel: async (workspace, id) => {
      const channel = await channelOf(await clientOf(workspace), id);
      if (channel === undefined) return undefined;
      return {
        isMember: channel.is_member,
        isShared: channel.is_shared || channel.is_ext_shared || channel.is_org_shared || channel.is_pending_ext_shared,
        isArchived: channel.is_archived,
        ...(channel.num_members === undefined ? {} : { people: channel.num_members }),
      };
    },
    openTo: async (workspace, id, channels) => {
      const client = await clientOf(workspace);
      const kinds = await Promise.all(
        channels.map(async (channel) => ({ channel, kind: await kindOf(client, workspace, channel) })),
      );
      const open = new Set(kinds.flatMap(({ channel, kind }) => (kind === 'public' ? [channel] : [])));
      if (kinds.some(({ kind }) => kind === 'private')) {
        const theirs = await conversationsOf(client, { team_id: workspace, types: 'private_channel', user: id });
        for (const { channel, kind } of kinds) if (kind === 'private' && theirs.has(channel)) open.add(channel);
      }
      return open;
    },
    openDirect: async (workspace, id) => {
      try {
        const { channel } = await (await clientOf(workspace)).conversations.open({ users: id });
        return { kind: 'open', channel: channelId(openedSchema.parse(channel).id) };
      } catch (error) {
        const code = refusalCode(error);
        if (code === undefined || isAboutAccess(code)) throw error;
        return missingCodes.has(code) ? { kind: 'gone' } : { kind: 'refused', code };
      }
    },
    peopleIn: async (workspace, channel) => {
      const people: MemberId[] = [];
      let cursor: string | undefined;
      do {
        const page = { channel, limit: pageSize, ...(cursor ? { cursor } : {}) };
        const answer = await orMissing(() =>
          patiently(async () => (await clientOf(workspace)).conversations.members(page)),
        );
        people.push(...(answer?.members ?? []).map(memberId));
        cursor = answer?.response_metadata?.next_cursor;
      } while (cursor);
      return people;
    },
    namesOf: async (workspace, ids) => {
      const names = new Map<MemberId, RosterEntry>();
      const missing = new Set(ids);
      let cursor: string | undefined;
      do {
        const page = { team_id: workspace, limit: pageSize, ...(cursor ? { cursor } : {}) };
        const answer = await patiently(async () => (await clientOf(workspace)).users.list(page));
        for (const member of answer.members ?? []) {
          const user = namedUserSchema.parse(member);
          if (!missing.delete(memberId(user.id)) || user.is_bot) continue;
          names.set(memberId(user.id), nameOf(user));
        }
        cursor = answer.response_metadata?.next_cursor;
      } while (cursor && missing.size > 0);
      return names;
    },
  };
}

type Client = Awaited<ReturnType<ClientOf>>;

async function channelOf(client: Client, id: ChannelId): Promise<z.infer<typeof channelSchema> | undefined> {
  const answer = await orMissing(() => client.conversations.info({ channel: id, include_num_members: true }));
  return answer && channelSchema.parse(answer.channel);
}

type ChannelKind = 'public' | 'private' | 'unseen';

/** When a whole company joins on one morning, Slack allows about one such question a second: one a minute is enough. */
function rememberKinds() {
  const known = new Map<string, { readonly kind: ChannelKind; readonly until: number }>();
  return async (client: Client, workspace: WorkspaceId, id: ChannelId): Promise<ChannelKind> => {
    const key = `${workspace}/${id}`;
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > performance.now()) return remembered.kind;
    const channel = await channelOf(client, id);
    const kind = channel === undefined ? 'unseen' : channel.is_private ? 'private' : 'public';
    // Into what it cannot see the app may be invited at any moment.
    if (kind !== 'unseen') known.set(key, { kind, until: performance.now() + rememberedFor });
    return kind;
  };
}

/** Milliseconds. */
const rememberedFor = 60_000;

/** The conversations of a person, as far as the app is in them too; somebody waits for it. */
async function conversationsOf(
  client: Client,
  whose: { readonly team_id: string; readonly types: string; readonly user: string },
): Promise<ReadonlySet<ChannelId>> {
  const found = new Set<ChannelId>();
  let cursor: string | undefined;
  do {
    const answer = await client.users.conversations({ ...whose, limit: pageSize, ...(cursor ? { cursor } : {}) });
    for (const channel of answer.channels ?? []) if (channel.id !== undefined) found.add(channelId(channel.id));
    cursor = answer.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}

/** Enough to be sure that somebody hears of it. */
const mostAdmins = 5;

const isActiveAdmin = (person: Person) => person.isAdmin && notEligible(person) === undefined;

/** Codes that say there is no such person or channel for this app. */
const missingCodes = new Set([
  'user_not_found',
  'user_not_visible',
  'user_disabled',
  'users_not_found',
  'channel_not_found',
  'cannot_dm_bot',
]);

async function orMissing<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (missingCodes.has(refusalCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** What Slack recommends at most. */
const pageSize = 200;
const mostWaits = 20;

/** Waits as long as Slack asks, time after time: only for work in front of which nobody stands. */
async function patiently<T>(request: () => Promise<T>): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await request();
    } catch (error) {
      const failure = slackFailure(error);
      if (failure?.kind !== 'limited' || waits >= mostWaits) throw error;
      await setTimeout(failure.seconds * 1000, undefined, { ref: false });
    }
  }
}

const openedSchema = z.object({ id: z.string() });

const flag = z.boolean().default(false);

const channelSchema = z.object({
  is_member: flag,
  is_private: flag,
  is_archived: flag,
  is_shared: flag,
  is_ext_shared: flag,
  is_org_shared: flag,
  is_pending_ext_shared: flag,
  num_members: z.number().optional(),
});

/** A user as `users.info` tells it. */
const userSchema = z.object({
  id: z.string(),
  tz: z.string().nullish(),
  locale: z.string().nullish(),
  deleted: flag,
  is_bot: flag,
  is_admin: flag,
  is_owner: flag,
  is_restricted: flag,
  is_ultra_restricted: flag,
  is_stranger: flag,
});

function personOf(user: z.infer<typeof userSchema>): Person {
  return {
    id: memberId(user.id),
    zone: user.tz || undefined,
    locale: user.locale || undefined,
    isAdmin: user.is_admin || user.is_owner,
    isBot: user.is_bot || user.id === 'USLACKBOT',
    isGuest: user.is_restricted || user.is_ultra_restricted,
    isStranger: user.is_stranger,
    isDeactivated: user.deleted,
  };
}

const namePart = z.string().nullish();

const namedUserSchema = z.object({
  id: z.string(),
  name: namePart,
  real_name: namePart,
  is_bot: flag,
  profile: z
    .object({ display_name: namePart, real_name: namePart, first_name: namePart, last_name: namePart })
    .partial()
    .nullish(),
});

/** What a user object of `users.list` or `user_change` says that somebody is called. */
export const namesIn = (user: unknown): RosterEntry => nameOf(namedUserSchema.parse(user));

function nameOf({ name, real_name: realName, profile }: z.infer<typeof namedUserSchema>): RosterEntry {
  const others = [name, profile?.last_name].filter((each) => typeof each === 'string' && each !== '');
  return {
    displayName: profile?.display_name || name || '',
    realName: profile?.real_name || realName || '',
    ...(profile?.first_name ? { firstName: profile.first_name } : {}),
    nicknames: others.filter((each) => each !== null && each !== undefined),
  };
}
