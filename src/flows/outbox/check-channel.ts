import type { Instant } from '../../domain/calendar.ts';
import type { GroupWithLeads } from '../../domain/group.ts';
import type { ChannelId, GroupId, LeadRef, WorkspaceId } from '../../domain/ids.ts';
import type { ChannelFacts } from '../ports/slack.ts';
import type { Ports } from '../ports.ts';
import { caretakersOf, tellPeople } from './tell-people.ts';

export type ChannelRefusal = 'botNotInChannel' | 'sharedChannel' | 'archivedChannel' | 'privateChannel';

/** Why a channel cannot be a group's; undefined when it can. */
export async function channelRefusal(
  ports: Pick<Ports, 'directory'>,
  workspace: WorkspaceId,
  channel: ChannelId,
): Promise<ChannelRefusal | undefined> {
  return refusalOf(await ports.directory.channel(workspace, channel));
}

export interface ChosenChannel extends LeadRef {
  readonly channel: ChannelId;
  /** The group that moves; undefined for a new one. */
  readonly own: GroupId | undefined;
}

/**
 * The same for a group that is to live there: no other one may run in it, and a private channel is chosen by whoever is
 * in it. To anybody else it looks like one in which the app is not, for they should not learn more of it.
 */
export async function newChannelRefusal(
  ports: Pick<Ports, 'directory' | 'groups'>,
  { workspace, lead, channel, own }: ChosenChannel,
): Promise<ChannelRefusal | 'channelTaken' | undefined> {
  const moving = own && (await ports.groups.find(workspace, own));
  const stays = moving?.group.channel === channel;
  if (!stays && !(await ports.directory.openTo(workspace, lead, [channel])).has(channel))
    return (await ports.directory.channel(workspace, channel)) === 'hidden' ? 'privateChannel' : 'botNotInChannel';
  const others = (await ports.groups.active(workspace)).filter(({ group }) => group.id !== own);
  if (others.some(({ group }) => group.channel === channel)) return 'channelTaken';
  return channelRefusal(ports, workspace, channel);
}

function refusalOf(channel: ChannelFacts | 'hidden' | undefined): ChannelRefusal | undefined {
  if (channel === 'hidden') return 'privateChannel';
  if (channel?.isArchived) return 'archivedChannel';
  if (channel === undefined || !channel.isMember) return 'botNotInChannel';
  return channel.isShared ? 'sharedChannel' : undefined;
}

/**
 * Something may have happened to a channel. An event is only a hint: Slack is asked, and only when nothing can or may be
 * posted there any more are the leads of its group told.
 */
export async function lookAtChannel(
  ports: Pick<Ports, 'groups' | 'directory' | 'notices' | 'log'>,
  workspace: WorkspaceId,
  channel: ChannelId,
  now: Instant,
): Promise<'noGroup' | 'fine' | 'told'> {
  const found = (await ports.groups.active(workspace)).find(({ group }) => group.channel === channel);
  if (found === undefined) return 'noGroup';
  const refusal = await channelRefusal(ports, workspace, channel);
  if (refusal === undefined) return 'fine';
  await tellAboutChannel(ports, found, refusal === 'sharedChannel' ? 'shared' : 'lost', now);
  return 'told';
}

/**
 * Slack has given a channel another id, as when a private one is shared: the group follows, with what was posted there
 * and what is to be. Slack is asked whether there is such a channel, and whether it may still be posted in.
 */
export async function followChannelId(
  ports: Pick<Ports, 'groups' | 'posts' | 'directory' | 'notices' | 'log'>,
  workspace: WorkspaceId,
  { old, channel }: { readonly old: ChannelId; readonly channel: ChannelId },
  now: Instant,
): Promise<'noGroup' | 'followed' | 'notThere'> {
  const found = (await ports.groups.active(workspace)).find(({ group }) => group.channel === old);
  if (found === undefined) return 'noGroup';
  if (typeof (await ports.directory.channel(workspace, channel)) !== 'object') return 'notThere';
  if ((await ports.groups.changeChannel(workspace, found.group.id, channel)) === 'channelTaken') return 'notThere';
  await ports.posts.rename(workspace, old, channel);
  await ports.posts.moveTo(workspace, found.group.id, channel, now);
  ports.log.info({ event: 'channel of a group has another id', workspace });
  await lookAtChannel(ports, workspace, channel, now);
  return 'followed';
}

/**
 * Tells a group's leads, once for each channel, that nothing can be posted there (`lost`: the weeks go on in private), or
 * that it is shared, and that what is to be posted there waits.
 */
export async function tellAboutChannel(
  ports: Pick<Ports, 'directory' | 'notices' | 'log'>,
  { group, leads }: GroupWithLeads,
  what: 'lost' | 'shared',
  now: Instant,
): Promise<void> {
  const about = { kind: `channel-${what}`, occasion: group.channel } as const;
  await tellPeople(ports, group, await caretakersOf(ports, group, leads), about, now);
  ports.log.warn({ event: `channel of a group ${what}`, workspace: group.workspace });
}

/**
 * Who reads what is posted in a channel: asked just before, for any channel may be shared at any time. When others do,
 * the leads of the group are told, and when the app may not look. A channel that Slack does not know is nobody's; the
 * refusal of the post tells more.
 */
export async function whoReads(
  ports: Pick<Ports, 'directory' | 'notices' | 'log'>,
  found: GroupWithLeads,
  { workspace, channel }: { readonly workspace: WorkspaceId; readonly channel: ChannelId },
  now: Instant,
): Promise<'workspace' | 'others'> {
  const facts = await ports.directory.channel(workspace, channel);
  if (facts !== 'hidden' && !facts?.isShared) return 'workspace';
  const what = facts === 'hidden' ? 'lost' : 'shared';
  if (found.group.channel === channel) await tellAboutChannel(ports, found, what, now);
  return 'others';
}
