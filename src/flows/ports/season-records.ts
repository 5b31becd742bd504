import type { Instant } from '../../domain/calendar.ts';
import type { GroupId, MemberId, WorkspaceId } from '../../domain/ids.ts';

/** What is kept of a group's seasons: weeks, what they asked, their publications, and what was promised. */
export interface SeasonRecords {
  isThere(workspace: WorkspaceId, group: GroupId): Promise<boolean>;
  /** Groups that have been stopped, whose record is still there, and that this person led. */
  ofStopped(workspace: WorkspaceId, lead: MemberId): Promise<readonly GroupId[]>;
  /**
   * Deletes the record of every season so far, and the programme of a group that has been stopped; all or nothing.
   * `notOver` while a season runs; `unfinished` while a week has not ended, or its channel has not been told.
   */
  remove(workspace: WorkspaceId, group: GroupId, now: Instant): Promise<RecordRemoval>;
}

export type RecordRemoval = 'deleted' | 'nothingLeft' | 'notOver' | 'unfinished';
