import type { Addressee, GroupId, MemberId, WorkspaceId } from './ids.ts';

/**
 * What the app says to one person about a group, apart from its weeks. To leads: `channel-lost`, `channel-shared`,
 * `lead-added`, `lead-removed`, `leads-changed`, `lead-gone`, `held-twice`, `season-over`,
 * `record-deleted`. To members: `go-on`. Where no
 * lead is left, the admins of the workspace read what concerns leads.
 */
export type NoticeKind =
  | 'channel-lost'
  | 'channel-shared'
  | 'lead-added'
  | 'lead-removed'
  | 'leads-changed'
  | 'lead-gone'
  | 'held-twice'
  | 'season-over'
  | 'record-deleted'
  | 'go-on';

/** The occasion makes a notice exist once: the channel that was lost or shared, the season that is over, an event. */
export interface NoticeKey {
  readonly workspace: WorkspaceId;
  readonly group: GroupId;
  readonly kind: NoticeKind;
  readonly occasion: string;
  readonly member: MemberId;
  /** Their direct-message conversation, where it is known; else they themselves. */
  readonly channel: Addressee;
}

/** Slack's answers to a post that say: nothing can be posted in this channel until somebody changes something. */
const lostChannelCodes: ReadonlySet<string> = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
]);

export const saysChannelIsLost = (code: string): boolean => lostChannelCodes.has(code);
