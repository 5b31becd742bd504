import type { Instant } from '../../domain/calendar.ts';
import type { GroupId, RoundId, WorkspaceId } from '../../domain/ids.ts';
import type { Asked } from '../../domain/programme.ts';
import type { Publication } from '../../domain/publication.ts';
import type {
  ClosingRound,
  DraftedRound,
  FinishedStatus,
  OpenRound,
  PlannedRound,
  Round,
  SealedRound,
} from '../../domain/round.ts';

/** A member's sealed place in a round: a handle that only the link key can compute, and an encrypted box. */
export interface SlotRow {
  readonly handle: Uint8Array;
  readonly box: Uint8Array;
}

export interface SealedReplyRow {
  /** A random UUID (v4). */
  readonly id: string;
  readonly box: Uint8Array;
}

/** Each change of a round is one guarded transaction; the caller is told whether it was the one. */
export interface Rounds {
  /** One round per group, season and week. */
  plan(round: PlannedRound): Promise<'planned' | 'alreadyPlanned'>;
  find(workspace: WorkspaceId, id: RoundId): Promise<Round | undefined>;
  /** The group's round that is open; undefined when none is. */
  openOf(workspace: WorkspaceId, group: GroupId): Promise<OpenRound | undefined>;
  /** All rounds of the group's season, by week. */
  ofSeason(workspace: WorkspaceId, group: GroupId, season: number): Promise<readonly Round[]>;
  /** Rounds that are not finished: what the tick looks at. */
  unfinished(workspace: WorkspaceId): Promise<readonly Round[]>;
  /** The states of all rounds in the vault's list, unknown ones left out. */
  statuses(ids: readonly RoundId[]): Promise<ReadonlyMap<RoundId, Round['status']>>;
  /** Moves a planned round to another window, for instance when too few are enrolled. */
  postpone(round: PlannedRound, window: Round['window']): Promise<'postponed' | 'notPlanned'>;
  /** `planned → expired`, without a publication: a week that never opens, for its group has been stopped. */
  cancel(round: PlannedRound): Promise<'cancelled' | 'notPlanned'>;
  /**
   * `planned → open`, while the group is running: writes the slots as they come, in the order given (sorted by handle),
   * and copies k and what is asked, which stays from here on.
   */
  open(
    round: PlannedRound,
    opening: { readonly k: number; readonly asked: Asked },
    slots: Iterable<SlotRow> | AsyncIterable<SlotRow>,
  ): Promise<'opened' | 'alreadyOpen' | 'groupNotRunning'>;
  /** `open → closing`: waits for replies in flight; every later one is told "closed". */
  beginClosing(round: OpenRound): Promise<'closing' | 'alreadyClosing'>;
  /** `closing → sealed`: inserts the replies as they come, in that order (shuffled), deletes slots and nudges. */
  seal(
    round: ClosingRound,
    replies: Iterable<SealedReplyRow> | AsyncIterable<SealedReplyRow>,
    damaged: number,
  ): Promise<'sealed' | 'alreadySealed'>;
  /** `closing → withheld`: too few replied. Deletes slots and nudges, stores the publication of "nothing". */
  withhold(round: ClosingRound, publication: Publication, damaged: number): Promise<'withheld' | 'alreadySealed'>;
  /** `sealed → drafted`: stores the reading as one box. */
  draft(round: SealedRound, reading: Uint8Array): Promise<'drafted' | 'alreadyDrafted'>;
  reading(round: DraftedRound): Promise<Uint8Array | undefined>;
  hold(workspace: WorkspaceId, id: RoundId, held: boolean): Promise<'done' | 'notDrafted'>;
  /** Ends a week unread, after a restore or when its group is stopped: deletes slots and nudges, stores "nothing". */
  expire(round: OpenRound | ClosingRound, publication: Publication): Promise<'expired' | 'alreadyEnded'>;
  /**
   * Ends a round, once: stores the publication, deletes sealed replies, reading and review. With `asReviewed` only while
   * the leads' choices are still of this version and nobody holds the digest: else "changedMeanwhile".
   */
  publish(
    round: SealedRound | DraftedRound,
    publication: Publication,
    status: FinishedStatus,
    asReviewed?: number,
  ): Promise<'published' | 'alreadyPublished' | 'changedMeanwhile'>;
}

export interface Slots {
  read(workspace: WorkspaceId, round: RoundId, handle: Uint8Array): Promise<Uint8Array | undefined>;
  /**
   * One transaction that holds the round open meanwhile; "saved" is a promise that the reply is in the seal. From the
   * round's end on it is "closed", also where nobody has come to close it yet.
   */
  write(workspace: WorkspaceId, round: RoundId, slot: SlotRow, now: Instant): Promise<'saved' | 'closed' | 'noSlot'>;
  count(workspace: WorkspaceId, round: RoundId): Promise<number>;
  all(workspace: WorkspaceId, round: RoundId): Promise<readonly SlotRow[]>;
  /** The thousand slots after this handle, in the same order, or the first; empty at the end. For rounds of any size. */
  page(workspace: WorkspaceId, round: RoundId, after: Uint8Array | undefined): Promise<readonly SlotRow[]>;
  /** Replaces each box that is still `before`, in the order given, in one transaction; a box written meanwhile stays. */
  blur(
    workspace: WorkspaceId,
    round: RoundId,
    boxes: readonly { readonly handle: Uint8Array; readonly before: Uint8Array; readonly after: Uint8Array }[],
    now: Instant,
  ): Promise<'blurred' | 'closed'>;
}

export interface SealedReplies {
  all(workspace: WorkspaceId, round: RoundId): Promise<readonly SealedReplyRow[]>;
}
