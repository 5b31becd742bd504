import type { Instant, RoundWindow } from './calendar.ts';
import type { GroupId, RoundId, StepId, WorkspaceId } from './ids.ts';

/**
 * One week's asking of one group:
 * `planned → open → closing → sealed → published | withheld | expired`
 * (`closing → withheld` directly when nothing of it can be shown, whatever is missing).
 */
export type Round =
  | PlannedRound
  | OpenRound
  | ClosingRound
  | SealedRound
  | (RoundFacts & { readonly status: FinishedStatus });

export type PlannedRound = RoundFacts & { readonly status: 'planned' };
export type OpenRound = RoundFacts & { readonly status: 'open' };
export type ClosingRound = RoundFacts & { readonly status: 'closing' };
export type SealedRound = RoundFacts & { readonly status: 'sealed' };
export type FinishedStatus = 'published' | 'withheld' | 'expired';
export type RoundStatus = Round['status'];

export interface RoundFacts {
  readonly workspace: WorkspaceId;
  readonly id: RoundId;
  readonly group: GroupId;
  readonly season: number;
  /** Place of the step in the season, from 1. */
  readonly week: number;
  readonly step: StepId;
  /** Copied from the group when the round is planned and again when it opens; a trigger refuses any later change. */
  readonly k: number;
  readonly window: RoundWindow;
  /** A lead has asked to hold the digest back. */
  readonly held: boolean;
  /** A line of a lead's own for the post that follows this week; absent for none. */
  readonly leadLine?: string;
  /** Slots that did not authenticate at the seal, for the operator. */
  readonly damaged: number;
}

/** Keys that a round in this state needs. Any other key of it is destroyed by the vault sweep. */
export function keysNeeded(status: RoundStatus): { readonly link: boolean; readonly content: boolean } {
  switch (status) {
    case 'planned':
    case 'open':
    case 'closing':
      return { link: true, content: true };
    case 'sealed':
      return { link: false, content: true };
    case 'published':
    case 'withheld':
    case 'expired':
      return { link: false, content: false };
  }
}

/** Characters of a lead's own line (as PostgreSQL counts them: code points). */
export const longestLine = 300;

export const isPast = (instant: Instant, now: Instant): boolean => instant.getTime() <= now.getTime();
