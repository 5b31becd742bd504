import type { Group, GroupFacts, GroupSettings, GroupWithLeads } from '../../domain/group.ts';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from '../../domain/ids.ts';

export interface Groups {
  /** Refused when a running or paused group has the channel already. */
  create(group: Group, leads: readonly MemberId[]): Promise<'created' | 'channelTaken'>;
  find(workspace: WorkspaceId, id: GroupId): Promise<GroupWithLeads | undefined>;
  /** Running and paused groups of the workspace, oldest channel id first. */
  active(workspace: WorkspaceId): Promise<readonly GroupWithLeads[]>;
  /** Groups that this person leads and that have not been stopped, oldest channel id first. */
  ledBy(workspace: WorkspaceId, lead: MemberId): Promise<readonly GroupWithLeads[]>;
  /** From the state that the caller knows to the next; refused when somebody else was faster or the channel is taken. */
  move(before: Group, after: Group): Promise<'moved' | 'movedMeanwhile' | 'channelTaken'>;
  /** Changes what is named and nothing else; `kLowered` when that would lower k, and then nothing is changed. */
  change(workspace: WorkspaceId, id: GroupId, change: GroupChange): Promise<'changed' | 'kLowered' | 'noGroup'>;
  /** The channel in which the group lives from now on. */
  changeChannel(workspace: WorkspaceId, id: GroupId, channel: ChannelId): Promise<'changed' | 'channelTaken'>;
  addLead(workspace: WorkspaceId, id: GroupId, lead: MemberId): Promise<'added' | 'alreadyLead' | 'noGroup'>;
  /** `least`: how many others must remain, or it is refused as `lastLead`. */
  removeLead(
    workspace: WorkspaceId,
    id: GroupId,
    lead: MemberId,
    least: 0 | 1,
  ): Promise<'removed' | 'notLead' | 'lastLead'>;
}

/** A `reporterNotice` that is named and undefined is none from now on. */
export type GroupChange = Partial<Omit<GroupSettings, 'reporterNotice'>> & {
  readonly reporterNotice?: GroupSettings['reporterNotice'] | undefined;
  readonly resourcesCheckedOn?: GroupFacts['resourcesCheckedOn'];
};
