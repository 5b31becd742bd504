import type { Holidays, Instant } from '../domain/calendar.ts';
import type {
  ChannelPostKind,
  DeliveryState,
  NudgeKey,
  NudgeOrdinal,
  PostKey,
  PostKind,
  SendOutcome,
  Settled,
} from '../domain/delivery.ts';
import type { Group, GroupFacts, GroupSettings, GroupWithLeads } from '../domain/group.ts';
import type {
  Addressee,
  ChannelId,
  GroupId,
  MemberId,
  OrganisationId,
  RoundId,
  StepId,
  WorkspaceId,
} from '../domain/ids.ts';
import type { BotToken, Installation, Place } from '../domain/installation.ts';
import type { LaneUse } from '../domain/lane.ts';
import type { Member, MemberPreferences, Person } from '../domain/member.ts';
import type { NoticeKey, NoticeKind } from '../domain/notice.ts';
import type { Asked, Programme, ProgrammeMistake, Step } from '../domain/programme.ts';
import type { PromisedAction, ToldAction, YouSaidWeWill } from '../domain/promised-action.ts';
import type { HeardBefore, Publication } from '../domain/publication.ts';
import type { Result } from '../domain/result.ts';
import type {
  ClosingRound,
  DraftedRound,
  FinishedStatus,
  OpenRound,
  PlannedRound,
  Round,
  SealedRound,
} from '../domain/round.ts';
import type { PreparedRoster, RosterEntry } from '../domain/scrub.ts';
import type { Codebook, OwnThemes, Reading } from '../domain/theme.ts';

/** Everything that flows may touch of the world. Each flow names the few that it needs. */
export interface Ports {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  readonly vault: Vault;
  readonly workspaces: Workspaces;
  readonly groups: Groups;
  readonly members: Members;
  readonly rounds: Rounds;
  readonly slots: Slots;
  readonly sealedReplies: SealedReplies;
  readonly reviews: Reviews;
  readonly promisedActions: PromisedActions;
  readonly publications: Publications;
  readonly nudges: Nudges;
  readonly posts: Posts;
  readonly notices: Notices;
  readonly inbox: Inbox;
  readonly lanes: Lanes;
  readonly directory: Directory;
  readonly rosters: Rosters;
  readonly progress: ReadingProgress;
  readonly messenger: Messenger;
  readonly themes: ThemeReader;
  readonly programmes: Programmes;
  readonly holidays: Holidays;
}

export interface Clock {
  now(): Instant;
}

/** Cryptographic chance. */
export interface Chance {
  bytes(count: number): Uint8Array;
  uuid(): string;
  /** A whole number from 0 to `bound` - 1, every one equally likely. */
  below(bound: number): number;
}

/** The log is an allow-list: nothing that a person wrote or is called fits into it. */
export interface Log {
  info(event: LogEvent): void;
  warn(event: LogEvent): void;
  error(event: LogEvent): void;
}

export interface LogEvent {
  /** A fixed name, for instance "round sealed". */
  readonly event: string;
  readonly workspace?: WorkspaceId;
  readonly organisation?: OrganisationId;
  readonly round?: RoundId;
  readonly outcome?: string;
  /** A code of our own, of Slack's or of the database, never a message. */
  readonly code?: string;
  readonly count?: number;
}

export type KeyKind = 'link' | 'content';

/** Where round keys live: never in the main database or its backups. Keys are 32 bytes. */
export interface Vault {
  /** Stores `fresh` unless a key is there already; answers with the key that is there. Never overwrites. */
  createIfAbsent(workspace: WorkspaceId, round: RoundId, kind: KeyKind, fresh: Uint8Array): Promise<Uint8Array>;
  /** A copy, which whoever asked may overwrite when done with it. */
  read(workspace: WorkspaceId, round: RoundId, kind: KeyKind): Promise<Uint8Array | 'gone'>;
  destroy(workspace: WorkspaceId, round: RoundId, kind: KeyKind): Promise<'destroyed' | 'alreadyGone'>;
  /** Every key in the vault, for the sweep. */
  list(): Promise<readonly { readonly workspace: WorkspaceId; readonly round: RoundId; readonly kind: KeyKind }[]>;
}

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
  /** Deletes every row of the workspaces whose moment has come. Their keys are what the sweep of the vault finds. */
  forgetDue(now: Instant): Promise<readonly WorkspaceId[]>;
}

/** An installation whose token this process alone may look after until its lease ends. */
export interface ClaimedInstallation extends Installation {
  /** Counts the tokens that the place has had. */
  readonly version: number;
}

/** Where the app is installed, with tokens that are sealed at rest. */
export interface Installations {
  /** Stores what an installation or a new one brought; welcomes the place's workspaces. */
  keep(installation: Installation, now: Instant): Promise<void>;
  /** The installation of exactly this place. */
  find(place: Place): Promise<Installation | undefined>;
  /** The installation that serves a workspace: its own, else that of its organisation. */
  serving(workspace: WorkspaceId): Promise<Installation | undefined>;
  /** The workspace of the organisation in which a person takes part; undefined when there is none. */
  homeOf(organisation: OrganisationId, member: MemberId): Promise<WorkspaceId | undefined>;
  /** Notes that an organisation's installation serves a workspace of it. */
  note(workspace: WorkspaceId, organisation: OrganisationId): Promise<void>;
  /** The known workspaces that an installation serves, by id. */
  served(): Promise<readonly WorkspaceId[]>;
  /**
   * Claims up to `limit` tokens that are to be looked after by now; one process gets each until `leaseUntil`. Those
   * that cannot be opened are left out.
   */
  claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly ClaimedInstallation[]>;
  /** Stores what became of a claimed token and when to look next; "overtaken" when the app was installed anew meanwhile. */
  settle(claimed: ClaimedInstallation, token: BotToken, lookAt: Instant): Promise<'settled' | 'overtaken'>;
  /** Slack has ended the claimed token: as `Workspaces.leave`, unless the app was installed anew meanwhile. */
  drop(claimed: ClaimedInstallation, forgetAt: Instant): Promise<'dropped' | 'overtaken'>;
  /** How many places have a token that cannot be opened, by why. */
  unreadable(): Promise<Readonly<Record<'unknownKey' | 'damaged', number>>>;
  /** Seals every token under the key of today. Safe while the app runs. */
  reseal(): Promise<Resealed>;
}

/** How many secrets were sealed anew, were so already, and cannot be opened with the keys that there are. */
interface Resealed {
  readonly resealed: number;
  readonly current: number;
  readonly unreadable: number;
}

/** What Slack says about tokens. */
export interface TokenIssuer {
  /** A new token for the renewal of an old one, which ends with this. */
  renew(renewal: NonNullable<BotToken['renewal']>): Promise<RenewalOutcome>;
  /** Whether Slack takes a token. */
  accepts(token: BotToken): Promise<'accepted' | 'ended' | 'unclear'>;
}

type RenewalOutcome =
  | { readonly kind: 'renewed'; readonly token: BotToken }
  /** Slack does not know the renewal (any more). */
  | { readonly kind: 'ended'; readonly code: string }
  /** Not an answer about this token: Slack cannot be reached, or the app's own secrets are wrong. */
  | { readonly kind: 'unclear'; readonly code: string };

/** Turns secrets into text that may be stored, and back. A sealed secret opens for the same `purpose` only. */
export interface Secrets {
  seal(purpose: string, secret: string): string;
  open(purpose: string, sealed: string): { readonly secret: string } | 'unknownKey' | 'damaged';
  /** The same secret under the key of today; `current` when it is there already. */
  reseal(purpose: string, sealed: string): { readonly envelope: string } | 'current' | 'unknownKey' | 'damaged';
}

export interface Groups {
  /** Refused when a running or paused group has the channel already. */
  create(group: Group, leads: readonly MemberId[]): Promise<'created' | 'channelTaken'>;
  find(workspace: WorkspaceId, id: GroupId): Promise<GroupWithLeads | undefined>;
  /** Running and paused groups of the workspace, oldest channel id first. */
  active(workspace: WorkspaceId): Promise<readonly GroupWithLeads[]>;
  /** Groups that this person leads and that have not been stopped, oldest channel id first. */
  ledBy(workspace: WorkspaceId, lead: MemberId): Promise<readonly GroupWithLeads[]>;
  /** From the state that the caller knows to the next; refused when somebody else was faster or the channel is taken. */
  move(before: Group, after: Group): Promise<'moved' | 'movedMeanwhile' | 'channelTaken'>;
  /** Changes what is named and nothing else; `kLowered` when that would lower k, and then nothing is changed. */
  change(workspace: WorkspaceId, id: GroupId, change: GroupChange): Promise<'changed' | 'kLowered' | 'noGroup'>;
  /** The channel in which the group lives from now on. */
  changeChannel(workspace: WorkspaceId, id: GroupId, channel: ChannelId): Promise<'changed' | 'channelTaken'>;
  addLead(workspace: WorkspaceId, id: GroupId, lead: MemberId): Promise<'added' | 'alreadyLead' | 'noGroup'>;
  /** `least`: how many others must remain, or it is refused as `lastLead`. */
  removeLead(
    workspace: WorkspaceId,
    id: GroupId,
    lead: MemberId,
    least: 0 | 1,
  ): Promise<'removed' | 'notLead' | 'lastLead'>;
}

/** A `reporterNotice` that is named and undefined is none from now on. */
export type GroupChange = Partial<Omit<GroupSettings, 'reporterNotice'>> & {
  readonly reporterNotice?: GroupSettings['reporterNotice'] | undefined;
  readonly resourcesCheckedOn?: GroupFacts['resourcesCheckedOn'];
};

export interface Members {
  /** Refused when the person is enrolled already, here or in another group: a person is in at most one at a time. */
  join(member: Member): Promise<'joined' | 'alreadyEnrolled'>;
  /** Deletes the member with all preferences. */
  leave(workspace: WorkspaceId, id: MemberId): Promise<'left' | 'notEnrolled'>;
  /** Deletes everybody of a group that has been stopped, with all preferences. */
  releaseAll(workspace: WorkspaceId, group: GroupId): Promise<void>;
  find(workspace: WorkspaceId, id: MemberId): Promise<Member | undefined>;
  ofGroup(workspace: WorkspaceId, group: GroupId): Promise<readonly Member[]>;
  /** Everybody of the group, by id. */
  idsOfGroup(workspace: WorkspaceId, group: GroupId): Promise<readonly MemberId[]>;
  count(workspace: WorkspaceId, group: GroupId): Promise<number>;
  /** Every combination of preferences that somebody of the group has, once. */
  preferencesOfGroup(workspace: WorkspaceId, group: GroupId): Promise<readonly MemberPreferences[]>;
  /** Changes the preferences that are named, and no others. */
  update(workspace: WorkspaceId, id: MemberId, change: Partial<MemberPreferences>): Promise<'changed' | 'notEnrolled'>;
  /** Notes a newer version of the consent text; an older one changes nothing. */
  agree(workspace: WorkspaceId, id: MemberId, consentVersion: number): Promise<'agreed' | 'notEnrolled'>;
  /** A changed zone, as the workspace reports it. Unknown people are ignored. */
  setZone(workspace: WorkspaceId, id: MemberId, zone: string): Promise<'changed' | 'unchanged'>;
}

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

/** What leads have decided about a draft. Of two who change it at once, one is told. */
export interface Reviews {
  /** `box`: the choices, undefined before the first (version 0). */
  find(round: DraftedRound): Promise<{
    readonly version: number;
    readonly box: Uint8Array | undefined;
    readonly approvedBy: readonly MemberId[];
  }>;
  /** Replaces the choices of the version that was seen; all approvals end. */
  change(round: DraftedRound, seen: number, box: Uint8Array): Promise<'changed' | 'changedMeanwhile' | 'tooLate'>;
  /** Once per lead, and only of the version that the lead saw. */
  approve(
    round: DraftedRound,
    seen: number,
    lead: MemberId,
  ): Promise<'approved' | 'alreadyApproved' | 'changedMeanwhile' | 'tooLate'>;
}

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

export interface Publications {
  find(workspace: WorkspaceId, round: RoundId): Promise<Publication | undefined>;
  /** Of one group's season, with the week each belongs to. */
  ofSeason(
    workspace: WorkspaceId,
    group: GroupId,
    season: number,
  ): Promise<readonly { readonly week: number; readonly step: StepId; readonly publication: Publication }[]>;
}

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

export interface Inbox {
  receive(workspace: WorkspaceId, eventId: string, now: Instant): Promise<'new' | 'seen'>;
  forgetBefore(instant: Instant): Promise<void>;
}

/** Who and what is in the workspace, as Slack knows it now. */
export interface Directory {
  person(workspace: WorkspaceId, id: MemberId): Promise<Person | undefined>;
  /** Admins and owners of the workspace who are active, a handful at most. */
  admins(workspace: WorkspaceId): Promise<readonly MemberId[]>;
  channel(workspace: WorkspaceId, id: ChannelId): Promise<ChannelFacts | undefined>;
  /** Opens (or finds) the direct-message conversation with a person. */
  openDirect(workspace: WorkspaceId, id: MemberId): Promise<ChannelId | undefined>;
  /**
   * Those of these channels that a person may know of: public ones, and private ones in which they are. Left out is what
   * the app cannot see.
   */
  openTo(workspace: WorkspaceId, id: MemberId, channels: readonly ChannelId[]): Promise<ReadonlySet<ChannelId>>;
  /** Everybody in a channel; nobody when the app cannot see it. */
  peopleIn(workspace: WorkspaceId, id: ChannelId): Promise<readonly MemberId[]>;
  /** What these people are called, as far as Slack tells; bots are left out. It may take minutes in a large workspace. */
  namesOf(workspace: WorkspaceId, ids: ReadonlySet<MemberId>): Promise<ReadonlyMap<MemberId, RosterEntry>>;
}

/**
 * How far the reading of a week is, for its leads: in quarters only, for a nearer figure would tell how many replied.
 */
export interface ReadingProgress {
  note(round: RoundId, read: number, total: number): void;
  forget(round: RoundId): void;
  /** How many quarters are surely read; 0 also when nothing is known here. */
  of(round: RoundId): 0 | 1 | 2 | 3;
}

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

export interface ChannelFacts {
  readonly isMember: boolean;
  readonly isShared: boolean;
  readonly isArchived: boolean;
  /** How many are in the channel, when Slack says so. */
  readonly people?: number;
}

/** What the app may say by itself. Wording is the adapter's. */
export type Message =
  | {
      readonly kind: 'nudge';
      readonly step: Step;
      readonly season: number;
      readonly round: Round;
      readonly ordinal: 0 | 1;
      /** Whether it asks, as every fourth one asks everybody, if they want to go on. */
      readonly askToGoOn: boolean;
    }
  | {
      readonly kind: 'opening';
      readonly step: Step;
      readonly season: number;
      readonly round: Round;
      /** Undefined while nothing promised runs. */
      readonly promised: YouSaidWeWill | undefined;
      /** The workplace's own notice, where it has one. */
      readonly notice?: Pick<Group, 'zone' | 'reporterNotice'>;
    }
  | {
      readonly kind: 'digest';
      readonly step: Step;
      readonly round: Round;
      readonly publication: Publication;
      readonly actions: readonly ToldAction[];
      readonly before: HeardBefore;
    }
  | { readonly kind: 'draft'; readonly step: Step; readonly round: Round; readonly group: Group }
  /** Reminds a lead that a digest waits for an approval. */
  | { readonly kind: 'approval'; readonly step: Step; readonly round: Round; readonly group: Group }
  | { readonly kind: 'facilitation'; readonly step: Step; readonly season: number; readonly round: Round }
  | { readonly kind: 'waiting'; readonly step: Step; readonly round: Round }
  /** Asks a lead whether a post of the channel is there: it may have been posted, and nobody can tell. */
  | {
      readonly kind: 'doubtful-post';
      readonly step: Step;
      readonly round: Round;
      readonly group: Group;
      readonly post: ChannelPostKind;
    }
  /** Tells one person something about a group, apart from its weeks. */
  | {
      readonly kind: 'notice';
      readonly about: NoticeKind;
      readonly group: Group;
      readonly leads: readonly MemberId[];
    };

/** A message and where it goes; `thread`: the `ts` of the message to answer under. */
export interface ReadyMessage {
  readonly channel: ChannelId;
  readonly message: Message;
  readonly thread?: string;
}

export interface Messenger {
  /** Sends once, without retries of its own. */
  send(workspace: WorkspaceId, ready: ReadyMessage): Promise<SendOutcome>;
}

export interface ThemeReader {
  readonly codebook: Codebook;
  /** Reads all replies of a round; the same input gives the same output; no text leaves the machine. */
  read(replies: readonly { readonly text: string }[], asked: ReadingTask): Promise<Reading>;
}

/** What replies were asked, and what they are read with. */
interface ReadingTask {
  readonly step: StepId;
  /** Themes of the group's own programme, beside the codebook. */
  readonly own?: readonly OwnThemes[];
  readonly onProgress?: (readSoFar: number, total: number) => void;
}

/** A group's programme, and which of its changes it is; 0 is the one that comes with the app. */
interface PresentProgramme {
  readonly programme: Programme;
  readonly revision: number;
  /** Whether it is what was stored; when that no longer passes the check, the usual one stands in. */
  readonly isUsable: boolean;
}

export interface Programmes {
  /** The one that comes with the app. */
  usual(): Programme;
  /** The group's own programme as it is now, else the one that comes with the app. */
  of(group: Group): Promise<PresentProgramme>;
  /** Checks what somebody wrote; every mistake is told at once. */
  check(written: unknown): Result<Programme, readonly ProgrammeMistake[]>;
  /** Replaces the group's programme, unless somebody has changed it since that revision. */
  replace(group: Group, programme: Programme, revision: number): Promise<'replaced' | 'changedMeanwhile'>;
  /** What a round asks: as it was at its opening; of a planned one as the programme has that week now. */
  askedIn(group: Group, round: Round): Promise<Asked | undefined>;
}

/** What spreads over replicas. A job that runs twice or is lost changes nothing: the tick finds the work again. */
export interface Job {
  readonly kind: JobKind;
  readonly workspace: WorkspaceId;
  /** Absent for the delivery lane, which belongs to a workspace. */
  readonly round?: RoundId;
}

export type JobKind = 'open' | 'deliver' | 'blur' | 'seal' | 'draft' | 'publish';

export interface Work {
  enqueue(job: Job): Promise<void>;
}
