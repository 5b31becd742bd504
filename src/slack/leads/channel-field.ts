import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import { type ChannelId, channelId, type GroupId } from '../../domain/ids.ts';
import { tooManyForOneDay } from '../../domain/rate-limit.ts';
import { type ChannelRefusal, newChannelRefusal } from '../../flows/outbox/check-channel.ts';
import type { Ports } from '../../flows/ports.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, input, section, sectionWith } from '../ui/blocks.ts';
import { ackDeadline, withDeadline } from '../ui/deadline.ts';
import { choice, type FormState, field, placeholder } from '../ui/form-fields.ts';
import { spokenNumber } from '../ui/spoken.ts';

const words = () => copy().setup.channel;

export const channelField = 'channel';

/** The choice of a channel: the one that is given, else the one from which Slack's client was looking. */
export const channelInput = (channel: ChannelId | undefined, action: string = choice): types.InputBlock =>
  input(
    { block: channelField, label: words().label },
    {
      type: 'conversations_select',
      action_id: action,
      placeholder: placeholder(words().placeholder),
      filter: { include: ['public', 'private'], exclude_external_shared_channels: true, exclude_bot_users: true },
      default_to_current_conversation: true,
      ...(channel === undefined ? {} : { initial_conversation: channel }),
    },
  );

/** The same for a group that moves; below it, whether the app can post there. */
export async function channelBlocks(
  ctx: SlackContext,
  user: CurrentUser,
  channel: ChannelId,
  own: GroupId,
): Promise<types.KnownBlock[]> {
  return [
    { ...channelInput(channel, actionIds.chooseChannel), dispatch_action: true },
    await channelState(ctx, user, channel, own),
  ];
}

async function channelState(
  ctx: SlackContext,
  user: CurrentUser,
  channel: ChannelId,
  own: GroupId,
): Promise<types.KnownBlock> {
  const looking = newChannelRefusal(ctx.ports, { ...leadAt(user), channel, own });
  const outcome = await withDeadline(ctx, ackDeadline, looking);
  if (outcome.kind === 'done' && outcome.value === undefined) return section(words().fine(`<#${channel}>`));
  const sentence = outcome.kind === 'done' && outcome.value !== undefined ? words()[outcome.value] : words().unknown;
  return sectionWith(
    sentence,
    button({ text: words().again, label: words().againLabel, action: actionIds.checkChannelAgain }),
  );
}

export function readChannel(view: FormState): ChannelId | undefined {
  const chosen = field(view, channelField)?.selected_conversation;
  return chosen ? channelId(chosen) : undefined;
}

export const channelError = (kind: ChannelRefusal | 'channelTaken'): readonly [field: string, sentence: string] => [
  channelField,
  words()[kind],
];

type CountingPorts = Pick<Ports, 'rateLimiter' | 'log'> & { readonly directory: Pick<Ports['directory'], 'channel'> };

/**
 * What a lead should know when one day is too short to ask everybody who is in the channel; undefined otherwise, and
 * when Slack does not say in time. It counts the channel, which everybody can see, and never those who have joined.
 */
export async function largeChannelSentence(
  { ports }: { readonly ports: CountingPorts },
  { workspace, channel, times }: Pick<Group, 'workspace' | 'channel' | 'times'>,
): Promise<string | undefined> {
  const counting = ports.directory.channel(workspace, channel);
  const outcome = await withDeadline({ ports }, countLimit, counting);
  const people = outcome.kind === 'done' && typeof outcome.value === 'object' ? (outcome.value.people ?? 0) : 0;
  const tooMany = tooManyForOneDay(people, times, ports.rateLimiter.ceiling);
  if (tooMany === undefined) return undefined;
  const { perMinute, needsHours, hasHours } = tooMany;
  const facts = [spokenNumber(people), spokenNumber(perMinute), hoursOf(needsHours), hoursOf(hasHours)] as const;
  return copy().setup.tooManyForOneDay(...facts);
}

/** Milliseconds: a hint is not worth the three seconds in which a form must be answered. */
const countLimit = 700;

const hoursOf = (count: number) => copy().setup.hours(count, spokenNumber(Math.ceil(count * 10) / 10));
