import type { Instant } from '../../domain/calendar.ts';
import type { ChannelPostKind, NoticeKind, SendOutcome } from '../../domain/delivery.ts';
import type { DigestTheme, HeardBefore, Publication } from '../../domain/digest.ts';
import type { Group } from '../../domain/group.ts';
import type { ChannelId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { BotToken } from '../../domain/installation.ts';
import type { Language } from '../../domain/language.ts';
import type { PageWalk, Person } from '../../domain/member.ts';
import type { DiscussionStep, Step } from '../../domain/programme.ts';
import type { ToldAction } from '../../domain/promised-action.ts';
import type { Round } from '../../domain/round.ts';
import type { RosterEntry } from '../../text/names/scrub.ts';

/** What was heard in a week, and when the same was heard before. */
export interface Heard {
  readonly publication: Publication;
  readonly before: HeardBefore;
}

/** What the channel has read of a week; no themes where nothing was shared. */
export interface HeardWeek {
  readonly title: string;
  readonly themes: readonly DigestTheme[];
}

/** How many weeks have no question, and when the next one comes. */
interface WeeksOffTold {
  readonly count: number;
  readonly opensAt: Instant;
  readonly zone: Group['zone'];
}

/** What the app may say by itself. Wording is the adapter's. */
export type Message =
  | {
      readonly kind: 'nudge';
      readonly step: Step;
      readonly season: number;
      readonly round: Round;
      /** How many the season has. */
      readonly weeks: number;
      readonly ordinal: 0 | 1;
      /** Whether it asks, as every fourth one asks everybody, if they want to go on. */
      readonly askToGoOn: boolean;
    }
  | {
      readonly kind: 'opening';
      readonly step: Step;
      readonly season: number;
      readonly round: Round;
      /** Undefined when nothing of the week before is shared in this post. */
      readonly heard: Heard | undefined;
      /** What is new or has changed since the post before. */
      readonly actions: readonly ToldAction[];
      /** A line of a lead's own. */
      readonly line: string | undefined;
      /** The weeks after this one, where they have no question. */
      readonly weeksOff?: WeeksOffTold;
      /** The workplace's own notice, where it has one. */
      readonly notice?: Pick<Group, 'zone' | 'reporterNotice'>;
    }
  /** Invites to take part: to the round that is coming, or open. */
  | { readonly kind: 'invitation'; readonly group: Group; readonly round: Round; readonly weeks: number }
  /** The themes of a week that no opening has taken along. */
  | ({
      readonly kind: 'digest';
      readonly step: Step;
      readonly round: Round;
      /** The week in which it is posted, where that has no question. */
      readonly weeksOff?: WeeksOffTold;
    } & Heard)
  /** The end of a season, with the themes of its last week. */
  | ({
      readonly kind: 'farewell';
      readonly round: Round;
      readonly weeks: number;
      /** The weeks before the last. */
      readonly season: readonly HeardWeek[];
      readonly actions: readonly ToldAction[];
      readonly line: string | undefined;
    } & Heard)
  /** The group has been stopped. */
  | { readonly kind: 'goodbye'; readonly actions: readonly ToldAction[] }
  /** One line for everybody on the third day. */
  | { readonly kind: 'reminder'; readonly round: Round; readonly zone: Group['zone'] }
  /** How we talk here: the first reply in a discussion's thread. */
  | { readonly kind: 'rules'; readonly step: DiscussionStep }
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
  /** Absent for the first that we speak. */
  readonly language?: Language;
  readonly thread?: string;
}

export interface Messenger {
  /** Sends once, without retries of its own. */
  send(workspace: WorkspaceId, ready: ReadyMessage): Promise<SendOutcome>;
}

/** Who and what is in the workspace, as Slack knows it now. */
export interface Directory {
  person(workspace: WorkspaceId, id: MemberId): Promise<Person | undefined>;
  /** Admins and owners of the workspace who are active, a handful at most. */
  admins(workspace: WorkspaceId): Promise<readonly MemberId[]>;
  /** The locale of somebody's Slack, some minutes ago perhaps; undefined where Slack does not say. */
  localeLately(workspace: WorkspaceId, id: MemberId): Promise<string | undefined>;
  /** Whether somebody is an active admin or owner, some minutes ago perhaps: for what is offered, never for what is done. */
  isAdminLately(workspace: WorkspaceId, id: MemberId): Promise<boolean>;
  /** "hidden": the app was not allowed to look at private channels here, and this is none that it may look at. */
  channel(workspace: WorkspaceId, id: ChannelId): Promise<ChannelFacts | 'hidden' | undefined>;
  /** Opens (or finds) the direct-message conversation with a person. Rejects when Slack cannot be asked now. */
  openDirect(workspace: WorkspaceId, id: MemberId): Promise<DirectConversation>;
  /**
   * Those of these channels that a person may know of: public ones, and private ones in which they are. Left out is what
   * the app cannot see.
   */
  openTo(workspace: WorkspaceId, id: MemberId, channels: readonly ChannelId[]): Promise<ReadonlySet<ChannelId>>;
  /** Everybody in a channel; nobody when the app cannot see it. */
  peopleIn(workspace: WorkspaceId, id: ChannelId): Promise<readonly MemberId[]>;
  /** What these people are called, as far as Slack tells; bots are left out. It may take minutes in a large workspace. */
  namesOf(workspace: WorkspaceId, ids: ReadonlySet<MemberId>): Promise<ReadonlyMap<MemberId, RosterEntry>>;
  /** A page of everybody in the workspace: the first, or the one where a reading stands. Never rejects. */
  peoplePage(workspace: WorkspaceId, at: PageWalk | undefined): Promise<PeoplePage>;
}

export type PeoplePage =
  /** `unknown`: of how many it could not be told who they are. `next`: undefined after the last page. */
  | {
      readonly kind: 'page';
      readonly people: readonly Person[];
      readonly unknown: number;
      readonly next: PageWalk | undefined;
    }
  /** Slack asks to wait. */
  | { readonly kind: 'limited'; readonly seconds: number }
  /** To be tried again with this page, or from the beginning. */
  | { readonly kind: 'failed'; readonly code: string; readonly again: 'here' | 'anew' };

export interface ChannelFacts {
  readonly isMember: boolean;
  readonly isShared: boolean;
  readonly isArchived: boolean;
  /** What it is called, when Slack says so. */
  readonly name?: string;
  /** How many are in the channel, when Slack says so. */
  readonly people?: number;
}

type DirectConversation =
  | { readonly kind: 'open'; readonly channel: ChannelId }
  /** There is no such person any more. */
  | { readonly kind: 'gone' }
  /** Slack does not allow it, for a reason that waiting does not mend. */
  | { readonly kind: 'refused'; readonly code: string };

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
