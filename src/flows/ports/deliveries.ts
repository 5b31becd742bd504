import type { Instant } from '../../domain/calendar.ts';
import type {
  ChannelPostKind,
  DeliveryState,
  NudgeKey,
  NudgeOrdinal,
  PostKey,
  PostKind,
  Settled,
} from '../../domain/delivery.ts';
import type { Addressee, ChannelId, GroupId, MemberId, RoundId, WorkspaceId } from '../../domain/ids.ts';
import type { LaneUse } from '../../domain/lane.ts';
import type { MemberPreferences } from '../../domain/member.ts';
import type { NoticeKey, NoticeKind } from '../../domain/notice.ts';
import type { PlannedRound } from '../../domain/round.ts';

/** A delivery that this process may now send; `claim` proves it. */
export type Claimed<Key> = Key & { readonly claim: string; readonly dueAt: Instant };

/** A table of deliveries with the states of `domain/delivery.ts`. */
export interface DeliveryQueue<Key> {
  /** Claims up to `limit` due deliveries of one workspace until `leaseUntil`, earliest first. */
  claim(workspace: WorkspaceId, now: Instant, limit: number, leaseUntil: Instant): Promise<readonly Claimed<Key>[]>;
  /** Committed alone, immediately before the request; `lost` also when the lease has ended, as after a long sleep. */
  beginSending(delivery: Claimed<Key>, now: Instant): Promise<'sending' | 'lost'>;
  settle(delivery: Claimed<Key>, settled: Settled): Promise<'settled' | 'lost'>;
  /** Ended leases: `claimed → planned`, `sending → doubt`. */
  recover(workspace: WorkspaceId, now: Instant): Promise<{ readonly replanned: number; readonly doubted: number }>;
  /**
   * After a restore: what is planned, claimed or being sent and due by now may have been sent already, so it is in
   * doubt. Answers with how many.
   */
  doubtDue(workspace: WorkspaceId, now: Instant): Promise<number>;
  /** When the next planned delivery of the workspace is due. */
  nextDue(workspace: WorkspaceId): Promise<Instant | undefined>;
}

/** When those who have exactly these preferences get the nudge or the reminder of a round. */
export interface NudgeMoment {
  readonly preferences: MemberPreferences;
  readonly ordinal: NudgeOrdinal;
  readonly dueAt: Instant;
}

export interface Nudges extends DeliveryQueue<NudgeKey> {
  /** Plans what is not planned yet; the key makes doing it twice harmless. Answers with the number of new rows. */
  plan(rows: readonly (NudgeKey & { readonly dueAt: Instant })[]): Promise<number>;
  /**
   * Plans the same for everybody of the round's group who has these preferences, as long as the round is planned. Doing
   * it again moves what is still planned. Answers with the number of people looked at.
   */
  planRound(round: PlannedRound, moments: readonly NudgeMoment[]): Promise<number>;
  /** Moves or skips what a member has still planned in a round; messages already sent are left alone. */
  replan(key: NudgeKey, change: { readonly dueAt: Instant } | 'skipped'): Promise<'done' | 'notPlanned'>;
  /** `skipped → planned`: the member has changed their mind. */
  unskip(key: NudgeKey, dueAt: Instant): Promise<'done' | 'notSkipped'>;
  find(key: NudgeKey): Promise<{ readonly state: DeliveryState; readonly dueAt: Instant } | undefined>;
}

export type DoubtfulPost = Omit<PostKey, 'kind'> & { readonly kind: ChannelPostKind };

export type DoubtAnswer = 'seen' | 'post again';

export interface Posts extends DeliveryQueue<PostKey> {
  plan(post: PostKey & { readonly dueAt: Instant }): Promise<'planned' | 'alreadyPlanned'>;
  /** Posts of channels that are in doubt and of which no lead has been asked yet. */
  doubtful(workspace: WorkspaceId): Promise<readonly DoubtfulPost[]>;
  /**
   * A lead's answer about a post in doubt, once: `seen` ends it, `post again` plans it for now. The questions to other
   * leads that have not gone out yet are dropped.
   */
  answerDoubt(post: DoubtfulPost, answer: DoubtAnswer, now: Instant): Promise<'done' | 'alreadyAnswered'>;
  /**
   * Whether a claimed post may go to its channel now: no other is on its way there, none that was claimed too is due
   * before it, and the last one was sent more than so many seconds ago (by Slack's clock, which is what `ts` tells).
   */
  hasDistance(post: Claimed<PostKey>, seconds: number, now: Instant): Promise<boolean>;
  /** The `ts` of a post that was certainly sent to this channel. */
  sentTs(workspace: WorkspaceId, round: RoundId, kind: PostKind, channel: Addressee): Promise<string | undefined>;
  /** What a group's former channel was not sent, planned or refused, goes to the new one. Answers with how many. */
  moveTo(workspace: WorkspaceId, group: GroupId, channel: ChannelId, now: Instant): Promise<number>;
}

export interface Notices extends DeliveryQueue<NoticeKey> {
  /** Plans what is not planned yet; the key makes doing it twice harmless. Answers with the number of new rows. */
  plan(rows: readonly (NoticeKey & { readonly dueAt: Instant })[]): Promise<number>;
  /** Deletes what is to be said or was said to a person: everything, or one kind. */
  forget(workspace: WorkspaceId, member: MemberId, kind?: NoticeKind): Promise<void>;
  /** Deletes what was due before and is settled. */
  forgetBefore(workspace: WorkspaceId, instant: Instant): Promise<void>;
}

/** The pace of each workspace's messages, shared by all replicas (`domain/lane.ts`). */
export interface Lanes {
  /** Messages a minute at most, in any workspace. */
  readonly ceiling: number;
  /** Takes up to `wanted` places: how many messages may be sent now, 0 while Slack asks to wait. */
  take(workspace: WorkspaceId, wanted: number): Promise<number>;
  /** How a batch went: places not needed are given back, a 429 slows the lane and closes it for as long as asked. */
  report(workspace: WorkspaceId, use: LaneUse): Promise<void>;
}
