import type { GroupId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Member, MemberPreferences } from '../../domain/member.ts';

export interface Members {
  /** Refused when the person is enrolled already, here or in another group: a person is in at most one at a time. */
  join(member: Member): Promise<'joined' | 'alreadyEnrolled'>;
  /** Deletes the member with all preferences. */
  leave(workspace: WorkspaceId, id: MemberId): Promise<'left' | 'notEnrolled'>;
  /** Deletes everybody of a group that has been stopped, with all preferences. */
  releaseAll(workspace: WorkspaceId, group: GroupId): Promise<void>;
  find(workspace: WorkspaceId, id: MemberId): Promise<Member | undefined>;
  ofGroup(workspace: WorkspaceId, group: GroupId): Promise<readonly Member[]>;
  /** Everybody of the group, by id. */
  idsOfGroup(workspace: WorkspaceId, group: GroupId): Promise<readonly MemberId[]>;
  count(workspace: WorkspaceId, group: GroupId): Promise<number>;
  /** Every combination of preferences that somebody of the group has, once. */
  preferencesOfGroup(workspace: WorkspaceId, group: GroupId): Promise<readonly MemberPreferences[]>;
  /** Changes the preferences that are named, and no others. */
  update(workspace: WorkspaceId, id: MemberId, change: Partial<MemberPreferences>): Promise<'changed' | 'notEnrolled'>;
  /** Notes a newer version of the consent text; an older one changes nothing. */
  agree(workspace: WorkspaceId, id: MemberId, consentVersion: number): Promise<'agreed' | 'notEnrolled'>;
  /** A changed zone, as the workspace reports it. Unknown people are ignored. */
  setZone(workspace: WorkspaceId, id: MemberId, zone: string): Promise<'changed' | 'unchanged'>;
}
