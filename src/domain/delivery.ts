import type { Instant } from './calendar.ts';
import type { Addressee, GroupRef, MemberRef, RoundRef } from './ids.ts';

/**
 * `planned → claimed → sending → sent`. A lease that ends before `sending` goes back to `planned`; anything unclear
 * after it is `doubt` and never sent again by itself, for Slack has no idempotency key. `joined`: it has become a part
 * of another post, with which it is sent or in doubt.
 */
export type DeliveryState =
  | 'planned'
  | 'claimed'
  | 'sending'
  | 'sent'
  | 'skipped'
  | 'expired'
  | 'failed'
  | 'doubt'
  | 'joined';

/** 0 is the nudge, 1 the reminder of whoever asked for one, or whose nudge is in doubt. There is no 2: nobody gets more than two messages a round. */
export type NudgeOrdinal = 0 | 1;

export interface NudgeKey extends MemberRef, RoundRef {
  readonly ordinal: NudgeOrdinal;
}

/** What goes to a group's channel, and is asked about when nobody can tell whether it is there. */
export type ChannelPostKind = 'opening' | 'digest' | 'invitation' | 'goodbye';

/**
 * `opening`: the post of the day on which a week opens. `digest`: the themes of a week, as far as no opening has taken
 * them; with it the last week of a season says farewell. `invitation`: invites to take part. `goodbye`: the group has
 * been stopped. `reminder`: one line on the third day. `rules`: the first reply in a discussion's thread. `draft`: tells
 * one lead that a draft is ready.
 * `facilitation`: a discussion week's card for one lead. `waiting`: tells one lead that too few are enrolled to open.
 * `approval-…`: reminds one lead that the digest waits for an approval.
 * `doubtful-…`: asks one lead whether a post of the channel is there, for nobody can tell.
 */
export type PostKind =
  | ChannelPostKind
  | SmallPostKind
  | 'draft'
  | 'facilitation'
  | 'waiting'
  | 'approval-first'
  | 'approval-last'
  | 'doubtful-opening'
  | 'doubtful-digest'
  | 'doubtful-invitation'
  | 'doubtful-goodbye';

/** Smaller things for the channel: where one is in doubt, it is not worth a question. */
export type SmallPostKind = 'reminder' | 'rules';

/** Whether a post is for everybody in the channel, and not for one lead. */
export const isForChannel = (kind: PostKind): kind is ChannelPostKind | SmallPostKind => forChannel.has(kind);

const forChannel: ReadonlySet<PostKind> = new Set(['opening', 'digest', 'invitation', 'goodbye', 'reminder', 'rules']);

export interface PostKey extends RoundRef {
  readonly kind: PostKind;
  /** The group's channel, or the lead: planning must not need Slack, for keys are destroyed after it. */
  readonly channel: Addressee;
}

/** A post of a channel that may or may not be there. */
export type DoubtfulPost = Omit<PostKey, 'kind'> & { readonly kind: ChannelPostKind };

export type DoubtAnswer = 'seen' | 'post again';

/** What became of a request to Slack. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly ts: string }
  /** Slack certainly did not take it and says when to try again. */
  | { readonly kind: 'later'; readonly seconds: number }
  /** Slack certainly did not take it and never will. */
  | { readonly kind: 'refused'; readonly code: string; readonly because: WhyRefused }
  /** It may or may not have been taken: a timeout, a reset, a 5xx. */
  | { readonly kind: 'unclear'; readonly code: string };

/**
 * `gone`: the conversation is not there for the app, or is archived. `forbidden`: nothing may be posted there. `wrong`:
 * the message itself, which is the program's mistake.
 */
type WhyRefused = 'gone' | 'forbidden' | 'wrong';

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

/**
 * What the app says to one person about a group, apart from its weeks. To leads: `channel-lost`, `channel-shared`,
 * `lead-added`, `lead-removed`, `leads-changed`, `lead-gone`, `approvals-lowered`, `held-twice`, `season-over`,
 * `record-deleted`, `work-stuck`, and `contacts-unchecked` and `app-not-invited`, for which a week waits. To members: `go-on`. Where no
 * lead is left, the admins of the workspace read what concerns leads.
 */
export type NoticeKind =
  | 'channel-lost'
  | 'channel-shared'
  | 'lead-added'
  | 'lead-removed'
  | 'leads-changed'
  | 'lead-gone'
  | 'approvals-lowered'
  | 'held-twice'
  | 'season-over'
  | 'record-deleted'
  | 'work-stuck'
  | 'contacts-unchecked'
  | 'app-not-invited'
  | 'go-on';

/** The occasion makes a notice exist once: the channel that was lost or shared, the season that is over, an event, what fails since when. */
export interface NoticeKey extends MemberRef, GroupRef {
  readonly kind: NoticeKind;
  readonly occasion: string;
  /** Their direct-message conversation, where it is known; else they themselves. */
  readonly channel: Addressee;
}
