import type { Instant } from './calendar.ts';
import type { Addressee, MemberId, RoundId, WorkspaceId } from './ids.ts';

/**
 * `planned → claimed → sending → sent`. A lease that ends before `sending` goes back to `planned`; anything unclear
 * after it is `doubt` and never sent again by itself, for Slack has no idempotency key.
 */
export type DeliveryState = 'planned' | 'claimed' | 'sending' | 'sent' | 'skipped' | 'expired' | 'failed' | 'doubt';

/** 0 is the nudge, 1 the reminder. There is no 2: nobody gets more than two messages a round. */
export type NudgeOrdinal = 0 | 1;

export interface NudgeKey {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
  readonly member: MemberId;
  readonly ordinal: NudgeOrdinal;
}

/** What goes to a group's channel. */
export type ChannelPostKind = 'opening' | 'digest';

/**
 * `opening`: the line or thread that opens a week. `digest`: the themes. `draft`: tells one lead that a draft is ready.
 * `facilitation`: a discussion week's card for one lead. `waiting`: tells one lead that too few are enrolled to open.
 * `approval-…`: reminds one lead that the digest waits for an approval.
 * `doubtful-…`: asks one lead whether a post of the channel is there, for nobody can tell.
 */
export type PostKind =
  | ChannelPostKind
  | 'draft'
  | 'facilitation'
  | 'waiting'
  | 'approval-first'
  | 'approval-last'
  | 'doubtful-opening'
  | 'doubtful-digest';

export interface PostKey {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
  readonly kind: PostKind;
  /** The group's channel, or the lead: planning must not need Slack, for keys are destroyed after it. */
  readonly channel: Addressee;
}

/** What became of a request to Slack. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly ts: string }
  /** Slack certainly did not take it and says when to try again. */
  | { readonly kind: 'later'; readonly seconds: number }
  /** Slack certainly did not take it and never will: for instance an archived channel. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It may or may not have been taken: a timeout, a reset, a 5xx. */
  | { readonly kind: 'unclear'; readonly code: string };

/** The state after a request, and when to try again if at all. */
export function afterSending(outcome: SendOutcome, now: Instant): Settled {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', ts: outcome.ts };
    case 'later':
      return { state: 'planned', dueAt: new Date(now.getTime() + outcome.seconds * 1000) };
    case 'refused':
      return { state: 'failed', code: outcome.code };
    case 'unclear':
      return { state: 'doubt', code: outcome.code };
  }
}

export type Settled =
  | { readonly state: 'sent'; readonly ts: string }
  | { readonly state: 'planned'; readonly dueAt: Instant }
  | { readonly state: 'failed' | 'doubt'; readonly code: string }
  | { readonly state: 'skipped' | 'expired' };
