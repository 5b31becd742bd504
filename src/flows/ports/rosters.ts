import type { Instant } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { PreparedRoster, RosterEntry } from '../../domain/scrub.ts';

/** What the people around each group are called: in the memory of this process only, and only while a week is open. */
export interface Rosters {
  /** Begins to load what is missing or old for these groups of a workspace, and forgets its others. Waits for nothing. */
  keep(workspace: WorkspaceId, groups: readonly Pick<Group, 'id' | 'channel'>[], now: Instant): void;
  /** Forgets everybody of other workspaces: the app was removed there. */
  keepOnly(workspaces: readonly WorkspaceId[]): void;
  /** What is known by now; a load that is under way is given a moment. */
  of(group: GroupId): Promise<KnownRoster>;
  /** Somebody is called something else from now on. */
  rename(workspace: WorkspaceId, id: MemberId, name: RosterEntry): void;
}

export interface KnownRoster {
  readonly roster: PreparedRoster;
  /** Whether it has everybody's names; otherwise it may have nobody's. */
  readonly isComplete: boolean;
}
