import { flagAt, textAt } from '../json.ts';
import { channelShape } from '../shapes.ts';
import { type Handler, isRefusal, refuse } from './method.ts';
import { page } from './paging.ts';

const revoke: Handler = (call, args) => {
  const isRehearsal = flagAt(args, 'test');
  if (!isRehearsal) {
    call.world.installations.delete(call.installation.botToken);
    call.world.revokedTokens.add(call.installation.botToken);
  }
  return { revoked: !isRehearsal };
};

/** The workspaces that this token reaches: one, or all of an organisation. */
const teamsList: Handler = (call, args) => {
  const { teamId, enterpriseId } = call.installation;
  const reached = [...call.world.workspaces.values()].filter((workspace) =>
    teamId === undefined ? workspace.enterpriseId === enterpriseId : workspace.id === teamId,
  );
  const paged = page(reached, args, 'invalid_limit');
  if (isRefusal(paged)) return paged;
  const teams = paged.items.map(({ id, name }) => ({ id, name }));
  return { teams, response_metadata: paged.response_metadata };
};

const join: Handler = (call, args) => {
  const channel = call.workspace.channels.get(textAt(args, 'channel') ?? '');
  if (channel?.kind === 'im') return refuse('method_not_supported_for_channel_type');
  if (channel?.kind !== 'public') return refuse('channel_not_found');
  if (channel.isArchived) return refuse('is_archived');
  channel.members.add(call.installation.botUserId);
  call.world.changes.notify();
  return { channel: channelShape(call.installation, channel) };
};

/** Nobody here has set hours of quiet. */
const dndInfo: Handler = (call, args) => {
  const userId = textAt(args, 'user') ?? call.installation.botUserId;
  if (!call.workspace.people.has(userId)) return refuse('user_not_found');
  return { dnd_enabled: false, next_dnd_start_ts: 1, next_dnd_end_ts: 1, snooze_enabled: false };
};

export const appMethods: { readonly [method: string]: Handler } = {
  'auth.revoke': revoke,
  'auth.teams.list': teamsList,
  'conversations.join': join,
  'dnd.info': dndInfo,
};
