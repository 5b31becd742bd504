import { createHash } from 'node:crypto';
import type { Instant } from './calendar.ts';
import type { OrganisationId, WorkspaceId } from './ids.ts';

/** Where the app is installed: in one workspace, or in a whole organisation of workspaces (Slack's Enterprise Grid). */
export type InstallationTarget =
  | {
      readonly kind: 'workspace';
      readonly workspace: WorkspaceId;
      /** The organisation that the workspace belongs to, if any. */
      readonly organisation?: OrganisationId;
    }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationId };

export interface BotToken {
  readonly value: string;
  /** Set when the token ends by itself and has to be renewed; it works once. */
  readonly renewal?: { readonly refreshToken: string; readonly endsAt: Instant };
}

export interface Installation {
  readonly place: InstallationTarget;
  readonly bot: { readonly id: string; readonly user: string };
  readonly token: BotToken;
}

/** Slack's id of a place: that of the workspace or of the organisation. */
export const installationId = (place: InstallationTarget): string =>
  place.kind === 'workspace' ? place.workspace : place.organisation;

/**
 * When a token is to be looked after next: renewed two hours before it ends, as Slack's own libraries do; one that
 * never ends is tried twice a day, for the message that the app was removed can be missed.
 */
export function lookAfterAt({ renewal }: BotToken, now: Instant): Instant {
  if (renewal === undefined) return new Date(now.getTime() + 12 * hour);
  return new Date(Math.max(renewal.endsAt.getTime() - 2 * hour, now.getTime() + minute));
}

/** When everything of a workspace is deleted that said that the app was removed: within a day, as promised. */
export const forgetAfterGoodbye = (now: Instant): Instant => new Date(now.getTime() + 23 * hour);

/**
 * When everything of a workspace is deleted whose token Slack has ended without a word: the message may have been
 * missed, but it can also be that the answer with a new token was lost, which installing again mends.
 */
export const forgetAfterSilence = (now: Instant): Instant => new Date(now.getTime() + 7 * 24 * hour);

const minute = 60_000;
const hour = 60 * minute;

/**
 * Which of several cells a workspace or organisation belongs to, by their addresses: the one that hashes highest with its
 * id. So each cell says the same without asking another, and one more takes only what then belongs to it.
 */
export function homeOf(id: string, cells: readonly string[]): string | undefined {
  const weight = (cell: string) => createHash('sha256').update(`${id} ${cell}`).digest('hex');
  return cells.toSorted((one, other) => (weight(one) < weight(other) ? 1 : -1))[0];
}
