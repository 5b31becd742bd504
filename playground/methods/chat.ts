import { blockProblems, textLength } from '../blocks/blocks.ts';
import { withIds } from '../elements.ts';
import { type JsonObject, objectsAt, textAt } from '../json.ts';
import { directMessageWith } from '../seed.ts';
import { messageShape } from '../shapes.ts';
import { type Channel, clientOf, type Message } from '../world.ts';
import { type Call, type Handler, isRefusal, type Refusal, refuse } from './method.ts';

const postMessage: Handler = (call, args) => {
  const channel = postable(call, args);
  if (isRefusal(channel)) return channel;
  const wrong = contentRefusal(args, 'msg_blocks_too_long');
  if (wrong) return wrong;
  const message = write(call, channel.found, args, undefined);
  if (isRefusal(message)) return message;
  const shown = messageShape(call.world, call.installation, message.written);
  return { channel: channel.found.id, ts: message.written.ts, message: shown };
};

const postEphemeral: Handler = (call, args) => {
  const channel = postable(call, args);
  if (isRefusal(channel)) return channel;
  const userId = textAt(args, 'user') ?? '';
  if (!channel.found.members.has(userId)) return refuse('user_not_in_channel');
  const wrong = contentRefusal(args, 'msg_too_long');
  if (wrong) return wrong;
  // Slack answers a timestamp all the same, and the message is nowhere.
  if (clientOf(call.world, userId).isAway) return { message_ts: call.world.ts() };
  const message = write(call, channel.found, args, userId);
  return isRefusal(message) ? message : { message_ts: message.written.ts };
};

const update: Handler = (call, args) => {
  const found = ownMessage(call, args, 'cant_update_message');
  if (isRefusal(found)) return found;
  const { channel, message } = found;
  const wrong = contentRefusal(args, 'msg_too_long');
  if (wrong) return wrong;
  const text = textAt(args, 'text') ?? '';
  message.text = text;
  message.blocks = args['blocks'] === undefined ? [] : withIds(objectsAt(args, 'blocks'), call.world.id);
  message.editedAt = call.world.clock.now();
  call.world.changes.notify();
  return {
    channel: channel.id,
    ts: message.ts,
    text,
    message: messageShape(call.world, call.installation, message),
  };
};

const remove: Handler = (call, args) => {
  const found = ownMessage(call, args, 'cant_delete_message');
  if (isRefusal(found)) return found;
  found.channel.messages.splice(found.channel.messages.indexOf(found.message), 1);
  call.world.changes.notify();
  return { channel: found.channel.id, ts: found.message.ts };
};

const getPermalink: Handler = (call, args) => {
  const channel = visibleChannel(call, textAt(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const ts = textAt(args, 'message_ts') ?? '';
  const message = channel.messages.find((each) => each.ts === ts && each.onlyFor === undefined);
  if (!message) return refuse('message_not_found');
  return { channel: channel.id, permalink: permalinkOf(call.workspace.domain, channel.id, ts) };
};

export const chatMethods: { readonly [method: string]: Handler } = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
};

/** A channel that the bot may know of: public, or one it is in. */
export function visibleChannel(call: Call, id: string): Channel | undefined {
  const channel = call.workspace.channels.get(id);
  if (!channel) return undefined;
  return channel.kind === 'public' || channel.members.has(call.installation.botUserId) ? channel : undefined;
}

/** All text of a message together; Slack itself refuses from about 13,200 on. */
const longestMessage = 10_000;

/** What is wrong with a message's text and blocks. A full text is asked for always: it is what screen readers say. */
export function contentRefusal(args: JsonObject, tooLong: string): Refusal | undefined {
  const text = textAt(args, 'text');
  if (!text) return refuse('no_text', '[ERROR] a full top-level text is required [json-pointer:/text]');
  const blocks = args['blocks'];
  if (blocks !== undefined && !Array.isArray(blocks)) return refuse('invalid_blocks_format');
  // chat.update takes an empty list to remove the blocks.
  const problems = blocks === undefined || blocks.length === 0 ? [] : blockProblems(blocks, 'message', '/blocks');
  if (problems.length > 0) return refuse('invalid_blocks', ...problems);
  if (text.length > longestMessage || textLength(blocks) > longestMessage) return refuse(tooLong);
  return args['attachments'] === undefined
    ? undefined
    : refuse('invalid_arguments', '[ERROR] attachments are not for new apps [json-pointer:/attachments]');
}

/** Writes a message of the bot into a channel. */
export function write(
  call: Call,
  channel: Channel,
  args: JsonObject,
  onlyFor: string | undefined,
): Refusal | { readonly written: Message } {
  const threadTs = textAt(args, 'thread_ts');
  if (threadTs && !channel.messages.some((each) => each.ts === threadTs && each.threadTs === undefined)) {
    return refuse('cannot_reply_to_message');
  }
  const message: Message = {
    ts: call.world.ts(),
    channelId: channel.id,
    userId: call.installation.botUserId,
    threadTs,
    onlyFor,
    text: textAt(args, 'text') ?? '',
    blocks: withIds(objectsAt(args, 'blocks'), call.world.id),
    values: new Map(),
    editedAt: undefined,
  };
  channel.messages.push(message);
  call.world.changes.notify();
  return { written: message };
}

function postable(call: Call, args: JsonObject): Refusal | { readonly found: Channel } {
  const id = textAt(args, 'channel') ?? '';
  const person = call.workspace.people.get(id);
  const channel = person
    ? directMessageWith(call.world, call.installation, person, call.workspace.id)
    : visibleChannel(call, id);
  if (!channel) return refuse('channel_not_found');
  if (channel.isArchived) return refuse('is_archived');
  if (!channel.members.has(call.installation.botUserId)) return refuse('not_in_channel');
  return { found: channel };
}

function ownMessage(
  call: Call,
  args: JsonObject,
  notOwn: string,
): Refusal | { readonly channel: Channel; readonly message: Message } {
  const channel = visibleChannel(call, textAt(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const message = channel.messages.find((each) => each.ts === textAt(args, 'ts') && each.onlyFor === undefined);
  if (!message) return refuse('message_not_found');
  return message.userId === call.installation.botUserId ? { channel, message } : refuse(notOwn);
}

const permalinkOf = (domain: string, channelId: string, ts: string) =>
  `https://${domain}.slack.com/archives/${channelId}/p${ts.replace('.', '')}`;
