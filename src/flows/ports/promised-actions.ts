import type { GroupId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { PromisedAction } from '../../domain/promised-action.ts';

/** What groups have promised to try. */
export interface PromisedActions {
  /** Refused while as many run as may. */
  add(action: Omit<PromisedAction, 'version'>): Promise<'added' | 'tooMany'>;
  /** In the order in which they were promised. */
  ofSeason(workspace: WorkspaceId, group: GroupId, season: number): Promise<readonly PromisedAction[]>;
  /** Replaces the words, owner and state of the version given. */
  change(action: PromisedAction): Promise<'changed' | 'changedMeanwhile'>;
  /** Takes a person's name off everything they promised. */
  disown(workspace: WorkspaceId, member: MemberId): Promise<void>;
}
