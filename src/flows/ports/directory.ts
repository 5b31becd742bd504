import type { ChannelId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Person } from '../../domain/member.ts';
import type { RosterEntry } from '../../domain/scrub.ts';

/** Who and what is in the workspace, as Slack knows it now. */
export interface Directory {
  person(workspace: WorkspaceId, id: MemberId): Promise<Person | undefined>;
  /** Admins and owners of the workspace who are active, a handful at most. */
  admins(workspace: WorkspaceId): Promise<readonly MemberId[]>;
  channel(workspace: WorkspaceId, id: ChannelId): Promise<ChannelFacts | undefined>;
  /** Opens (or finds) the direct-message conversation with a person. Rejects when Slack cannot be asked now. */
  openDirect(workspace: WorkspaceId, id: MemberId): Promise<DirectConversation>;
  /**
   * Those of these channels that a person may know of: public ones, and private ones in which they are. Left out is what
   * the app cannot see.
   */
  openTo(workspace: WorkspaceId, id: MemberId, channels: readonly ChannelId[]): Promise<ReadonlySet<ChannelId>>;
  /** Everybody in a channel; nobody when the app cannot see it. */
  peopleIn(workspace: WorkspaceId, id: ChannelId): Promise<readonly MemberId[]>;
  /** What these people are called, as far as Slack tells; bots are left out. It may take minutes in a large workspace. */
  namesOf(workspace: WorkspaceId, ids: ReadonlySet<MemberId>): Promise<ReadonlyMap<MemberId, RosterEntry>>;
}

export interface ChannelFacts {
  readonly isMember: boolean;
  readonly isShared: boolean;
  readonly isArchived: boolean;
  /** How many are in the channel, when Slack says so. */
  readonly people?: number;
}

type DirectConversation =
  | { readonly kind: 'open'; readonly channel: ChannelId }
  /** There is no such person any more. */
  | { readonly kind: 'gone' }
  /** Slack does not allow it, for a reason that waiting does not mend. */
  | { readonly kind: 'refused'; readonly code: string };
