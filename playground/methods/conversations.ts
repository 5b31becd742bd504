import { flagAt, type JsonObject, textAt } from '../json.ts';
import { directMessageWith } from '../seed.ts';
import { channelShape } from '../shapes.ts';
import type { Channel } from '../world.ts';
import { visibleChannel } from './chat.ts';
import { type Call, type Handler, isRefusal, needScope, type Refusal, refuse } from './method.ts';
import { page } from './paging.ts';

const open: Handler = (call, args) => {
  const scope = needScope(call, 'im:write');
  if (scope) return scope;
  if (args['channel'] !== undefined)
    return refuse('invalid_arguments', '[ERROR] open by users, not by channel [json-pointer:/channel]');
  const users = (textAt(args, 'users') ?? '').split(',').filter((id) => id !== '');
  if (users.length === 0) return refuse('users_list_not_supplied');
  if (users.length > 1) return refuse('invalid_user_combination');
  const person = call.workspace.people.get(users[0] ?? '');
  if (!person) return refuse('user_not_found');
  if (person.deleted) return refuse('user_disabled');
  if (person.isBot || person.isStranger) return refuse('user_not_visible');
  const channel = directMessageWith(call.world, call.installation, person, call.workspace.id);
  const shape = flagAt(args, 'return_im') ? channelShape(call.installation, channel) : { id: channel.id };
  return { channel: shape };
};

const info: Handler = (call, args) => {
  const channel = visibleChannel(call, textAt(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const scope = needScope(call, readScopes[channel.kind]);
  if (scope) return scope;
  const counted = flagAt(args, 'include_num_members') ? { num_members: channel.members.size } : {};
  return { channel: { ...channelShape(call.installation, channel), ...counted } };
};

const members: Handler = (call, args) => {
  const channel = visibleChannel(call, textAt(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const scope = needScope(call, readScopes[channel.kind]);
  if (scope) return scope;
  const paged = page([...channel.members], args, 'invalid_limit');
  return isRefusal(paged) ? paged : { members: paged.items, response_metadata: paged.response_metadata };
};

const list: Handler = (call, args) => {
  const chosen = chooseChannels(call, args, () => true);
  if ('refused' in chosen) return chosen;
  const paged = page(chosen, args, 'invalid_limit');
  if (isRefusal(paged)) return paged;
  const channels = paged.items.map((channel) => ({
    ...channelShape(call.installation, channel),
    ...(channel.kind === 'im' ? {} : { num_members: channel.members.size }),
  }));
  return { channels, response_metadata: paged.response_metadata };
};

const usersConversations: Handler = (call, args) => {
  const userId = textAt(args, 'user') ?? call.installation.botUserId;
  const chosen = chooseChannels(call, args, (channel) => channel.members.has(userId));
  if ('refused' in chosen) return chosen;
  const paged = page(chosen, args, 'invalid_limit');
  if (isRefusal(paged)) return paged;
  const channels = paged.items.map((channel) => channelShape(call.installation, channel));
  return { channels, response_metadata: paged.response_metadata };
};

export const conversationMethods: { readonly [method: string]: Handler } = {
  'conversations.open': open,
  'conversations.info': info,
  'conversations.members': members,
  'conversations.list': list,
  'users.conversations': usersConversations,
};

const readScopes = { public: 'channels:read', private: 'groups:read', im: 'im:read' } as const;
const kindsByType = new Map<string, Channel['kind']>([
  ['public_channel', 'public'],
  ['private_channel', 'private'],
  ['im', 'im'],
]);

function chooseChannels(
  call: Call,
  args: JsonObject,
  also: (channel: Channel) => boolean,
): Refusal | readonly Channel[] {
  // An organisation's token must say which of its workspaces it means.
  if (call.installation.teamId === undefined && args['team_id'] === undefined) return refuse('missing_argument');
  const types = (textAt(args, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
  if (types.some((type) => type !== 'mpim' && !kindsByType.has(type))) return refuse('invalid_types');
  for (const type of types) {
    const kind = kindsByType.get(type);
    const scope = needScope(call, kind ? readScopes[kind] : 'mpim:read');
    if (scope) return scope;
  }
  return [...call.workspace.channels.values()]
    .filter((channel) => types.some((type) => kindsByType.get(type) === channel.kind))
    .filter((channel) => visibleChannel(call, channel.id) !== undefined)
    .filter((channel) => !(flagAt(args, 'exclude_archived') && channel.isArchived))
    .filter(also);
}
