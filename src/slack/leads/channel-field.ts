import type { types } from '@slack/bolt';
import { type ChannelId, channelId, type GroupId } from '../../domain/ids.ts';
import { type ChannelRefusal, newChannelRefusal } from '../../flows/groups/check-channel.ts';
import type { Asker, Desk } from '../desk.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { button, input, section, sectionWith } from '../parts/blocks.ts';
import { type FormState, field, placeholder } from '../parts/form-fields.ts';
import { setupWords } from '../words/setup.ts';

const words = setupWords.channel;

/** Its choice, and the button below it, ask Slack about the channel. */
export const chooseChannel = 'choose-channel';
export const checkChannelAgain = 'check-channel-again';
export const channelField = 'channel';

/** The choice of a channel; below it, once one is chosen, whether the app can post there. */
export async function channelBlocks(
  desk: Desk,
  asker: Asker,
  channel: ChannelId | undefined,
  own?: GroupId,
): Promise<types.KnownBlock[]> {
  return [
    {
      ...input(
        { block: channelField, label: words.label, hint: words.hint },
        {
          type: 'conversations_select',
          action_id: chooseChannel,
          placeholder: placeholder(words.placeholder),
          filter: { include: ['public', 'private'], exclude_external_shared_channels: true, exclude_bot_users: true },
          ...(channel === undefined ? {} : { initial_conversation: channel }),
        },
      ),
      dispatch_action: true,
    },
    ...(channel === undefined ? [] : [await channelState(desk, asker, channel, own)]),
  ];
}

async function channelState(
  desk: Desk,
  asker: Asker,
  channel: ChannelId,
  own: GroupId | undefined,
): Promise<types.KnownBlock> {
  const looking = newChannelRefusal(desk.ports, { workspace: asker.workspace, lead: asker.member, channel, own });
  const outcome = await attempt(desk, formLimit, looking);
  if (outcome.kind === 'done' && outcome.value === undefined) return section(words.fine(`<#${channel}>`));
  const sentence = outcome.kind === 'done' && outcome.value !== undefined ? words[outcome.value] : words.unknown;
  return sectionWith(sentence, button({ text: words.again, label: words.againLabel, action: checkChannelAgain }));
}

export function readChannel(view: FormState): ChannelId | undefined {
  const chosen = field(view, channelField)?.selected_conversation;
  return chosen ? channelId(chosen) : undefined;
}

export const channelError = (kind: ChannelRefusal | 'channelTaken'): readonly [field: string, sentence: string] => [
  channelField,
  words[kind],
];
