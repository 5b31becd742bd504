import type { Instant } from '../../domain/calendar.ts';
import type { OrganisationId, WorkspaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/installation.ts';

/** The workspaces that the database knows, and which of them are to be forgotten. */
export interface Workspaces {
  /** The app is there (again): nothing of the place's workspaces is forgotten. */
  welcome(place: Place): Promise<void>;
  /**
   * The app was removed. The place's token is deleted at once; its workspaces, unless their organisation has the app as
   * well, stop and are forgotten at that moment, or earlier when that was said before. Answers with those workspaces.
   */
  leave(place: Place, forgetAt: Instant): Promise<readonly WorkspaceId[]>;
  /** The place's token is to be looked after at that moment already. */
  lookSoon(place: Place, at: Instant): Promise<void>;
  /** The one token from the environment has ended: the workspaces that no installation serves stop, as with `leave`. */
  leaveUnserved(forgetAt: Instant): Promise<readonly WorkspaceId[]>;
  /** An organisation takes the app away from some of its workspaces and keeps it in others. Those that have it of their own stay; answers with the known ones that stop. */
  exclude(
    organisation: OrganisationId,
    workspaces: readonly WorkspaceId[],
    forgetAt: Instant,
  ): Promise<readonly WorkspaceId[]>;
  /** An organisation gives the app back to some of its workspaces. */
  include(organisation: OrganisationId, workspaces: readonly WorkspaceId[]): Promise<void>;
  /** All whose rows are here, by id. */
  known(): Promise<readonly WorkspaceId[]>;
  /** Those that the app was removed from and that are not forgotten yet. */
  leaving(): Promise<ReadonlySet<WorkspaceId>>;
  /**
   * Of the given workspaces those in which something is due by now: a message, a step of a week, a week to plan, a lease
   * that has ended, a post that leads are to be asked about. One question for all of them.
   */
  withWork(workspaces: readonly WorkspaceId[], now: Instant): Promise<ReadonlySet<WorkspaceId>>;
  /** Deletes every row of the workspaces whose moment has come. Their keys are what the sweep of the vault finds. */
  forgetDue(now: Instant): Promise<readonly WorkspaceId[]>;
}
