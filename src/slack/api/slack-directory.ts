import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type ChannelId, channelId, type MemberId, memberId, type WorkspaceId } from '../../domain/ids.ts';
import { notEligible, type PageWalk, type Person } from '../../domain/member.ts';
import { errorCode } from '../../domain/result.ts';
import type { Directory, PeoplePage } from '../../flows/ports/slack.ts';
import type { RosterEntry } from '../../text/names/scrub.ts';
import { EndlessPages, pageAfter, pageArguments, pagesOf, rememberFor } from './pages.ts';
import { isAboutToken, type SlackMethod } from './slack-answers.ts';
import type { ClientOf } from './slack-client.ts';
import { lacksScope, refusalCode, slackFailure } from './slack-error.ts';
import { namesIn, personIn } from './slack-people.ts';

/**
 * Asks Slack each time: who somebody is and what a channel is must be true now. Only whether a channel is private is
 * remembered, for a minute. Other failures than "missing" throw.
 */
export function createDirectory(clientOf: ClientOf): Directory {
  const kindOf = rememberKinds();
  const admins = rememberFor<boolean>(600_000);
  const locales = rememberFor<string | null>(600_000);
  const person = async (workspace: WorkspaceId, id: MemberId) => {
    const answer = await orMissing('users.info', async () =>
      (await clientOf(workspace)).users.info({ user: id, include_locale: true }),
    );
    const found = answer && personIn(answer.user);
    admins.set(`${workspace}/${id}`, found !== undefined && isActiveAdmin(found));
    locales.set(`${workspace}/${id}`, found?.locale ?? null);
    return found;
  };
  return {
    person,
    localeLately: async (workspace, id) => {
      const known = locales.get(`${workspace}/${id}`);
      return (known === undefined ? (await person(workspace, id))?.locale : known) ?? undefined;
    },
    isAdminLately: async (workspace, id) => {
      const known = admins.get(`${workspace}/${id}`);
      if (known !== undefined) return known;
      const found = await person(workspace, id);
      return found !== undefined && isActiveAdmin(found);
    },
    admins: async (workspace) => {
      const admins: MemberId[] = [];
      for await (const { members = [] } of pagesOf(async (page) => (await clientOf(workspace)).users.list(page))) {
        admins.push(
          ...members
            .flatMap((user) => personIn(user) ?? [])
            .filter(isActiveAdmin)
            .map(({ id }) => id),
        );
        if (admins.length >= mostAdmins) break;
      }
      return admins.slice(0, mostAdmins);
    },
    channel: async (workspace, id) => {
      const channel = await channelOf(await clientOf(workspace), id);
      if (typeof channel !== 'object') return channel;
      return {
        isMember: channel.is_member,
        isShared: channel.is_shared || channel.is_ext_shared || channel.is_org_shared || channel.is_pending_ext_shared,
        isArchived: channel.is_archived,
        ...(typeof channel.name === 'string' ? { name: channel.name } : {}),
        ...(typeof channel.num_members === 'number' ? { people: channel.num_members } : {}),
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
        const failure = slackFailure('conversations.open', error);
        if (failure?.kind !== 'platform' || failure.verdict === 'wait') throw error;
        if (failure.verdict !== 'ended') return { kind: 'refused', code: failure.code };
        if (isAboutToken(failure.code)) throw error;
        return { kind: 'gone' };
      }
    },
    peopleIn: async (workspace, channel) => {
      const people: MemberId[] = [];
      const pages = pagesOf((page) =>
        orMissing('conversations.members', () =>
          patiently('conversations.members', async () =>
            (await clientOf(workspace)).conversations.members({ channel, ...page }),
          ),
        ),
      );
      for await (const page of pages)
        people.push(...(page?.members ?? []).filter((id) => typeof id === 'string').map(memberId));
      return people;
    },
    namesOf: async (workspace, ids) => {
      const names = new Map<MemberId, RosterEntry>();
      const missing = new Set(ids);
      const pages = pagesOf((page) =>
        patiently('users.list', async () => (await clientOf(workspace)).users.list({ team_id: workspace, ...page })),
      );
      for await (const { members = [] } of pages) {
        for (const named of members.flatMap((user) => namesIn(user) ?? []))
          if (missing.delete(named.id) && !named.isBot) names.set(named.id, named.names);
        if (missing.size === 0) break;
      }
      return names;
    },
    peoplePage: async (workspace, walk) => {
      try {
        const client = await clientOf(workspace);
        return peoplePageOf(
          walk,
          await client.users.list({ team_id: workspace, include_locale: true, ...pageArguments(walk) }),
        );
      } catch (error) {
        return peopleFailure(error);
      }
    },
  };
}

function peoplePageOf(walk: PageWalk | undefined, answer: Awaited<ReturnType<Client['users']['list']>>): PeoplePage {
  const users = answer.members ?? [];
  const people = users.flatMap((user) => personIn(user) ?? []);
  return { kind: 'page', people, unknown: users.length - people.length, next: pageAfter(walk, answer) };
}

/** A cursor that Slack does not take any more, or that leads nowhere, is not tried again. */
function peopleFailure(error: unknown): PeoplePage {
  const failure = slackFailure('users.list', error);
  if (failure?.kind === 'limited') return failure;
  const code = failure?.code ?? errorCode(error);
  return { kind: 'failed', code, again: error instanceof EndlessPages || code === 'invalid_cursor' ? 'anew' : 'here' };
}

type Client = Awaited<ReturnType<ClientOf>>;

async function channelOf(client: Client, id: ChannelId): Promise<z.infer<typeof channelSchema> | 'hidden' | undefined> {
  const answer = await orMissing('conversations.info', () =>
    client.conversations.info({ channel: id, include_num_members: true }).catch((error: unknown) => {
      if (isHidden(error)) return 'hidden' as const;
      throw error;
    }),
  );
  return typeof answer === 'object' ? channelSchema.parse(answer.channel) : answer;
}

/** Public channels are always seen. Both codes have one answer, so that nobody learns whether there is such a channel. */
const isHidden = (error: unknown): boolean =>
  ['missing_scope', 'channel_not_found'].includes(refusalCode(error) ?? '') && lacksScope(error, 'groups:read');

type ChannelKind = 'public' | 'private' | 'unseen';

/** When a whole company joins on one morning, Slack allows about one such question a second: one a minute is enough. */
function rememberKinds() {
  const known = rememberFor<ChannelKind>(60_000);
  return async (client: Client, workspace: WorkspaceId, id: ChannelId): Promise<ChannelKind> => {
    const key = `${workspace}/${id}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const channel = await channelOf(client, id);
    const kind = typeof channel !== 'object' ? 'unseen' : channel.is_private !== false ? 'private' : 'public';
    // Into what it cannot see the app may be invited at any moment.
    if (kind !== 'unseen') known.set(key, kind);
    return kind;
  };
}

/** The conversations of a person, as far as the app is in them too; somebody waits for it. */
async function conversationsOf(
  client: Client,
  whose: { readonly team_id: string; readonly types: string; readonly user: string },
): Promise<ReadonlySet<ChannelId>> {
  const found = new Set<ChannelId>();
  for await (const { channels = [] } of pagesOf((page) => client.users.conversations({ ...whose, ...page })))
    for (const { id } of channels) if (typeof id === 'string') found.add(channelId(id));
  return found;
}

/** Enough to be sure that somebody hears of it. */
const mostAdmins = 5;

const isActiveAdmin = (person: Person) => person.isAdmin && notEligible(person) === undefined;

/** Undefined when there is no such person or channel for this app. */
async function orMissing<T>(method: SlackMethod, request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    const failure = slackFailure(method, error);
    if (failure?.kind !== 'platform' || failure.verdict !== 'ended' || isAboutToken(failure.code)) throw error;
    return undefined;
  }
}

const mostWaits = 20;

/** Waits as long as Slack asks, time after time: only for work in front of which nobody stands. */
async function patiently<T>(method: SlackMethod, request: () => Promise<T>): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await request();
    } catch (error) {
      const failure = slackFailure(method, error);
      if (failure?.kind !== 'limited' || waits >= mostWaits) throw error;
      await setTimeout(failure.seconds * 1000, undefined, { ref: false });
    }
  }
}

const openedSchema = z.object({ id: z.string() });

/** Slack leaves out what is not so; a null is nothing to fail about. */
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const channelSchema = z.object({
  is_member: flag,
  // What may be private is.
  is_private: z.boolean().nullable().default(false),
  is_archived: flag,
  is_shared: flag,
  is_ext_shared: flag,
  is_org_shared: flag,
  is_pending_ext_shared: flag,
  num_members: z.number().nullish(),
  name: z.string().nullish(),
});
