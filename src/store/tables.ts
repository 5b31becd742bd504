import type { ColumnType } from 'kysely';
import type { Instant, LocalDate, LocalTime, Weekday, Zone } from '../domain/calendar.ts';
import type { DeliveryState, NoticeKind, NudgeOrdinal, PostKind } from '../domain/delivery.ts';
import type { Digest } from '../domain/digest.ts';
import type { DayOff, Group } from '../domain/group.ts';
import type {
  ActionId,
  Addressee,
  ChannelId,
  GroupId,
  MemberId,
  OrganisationId,
  RoundId,
  StepId,
  WorkspaceId,
} from '../domain/ids.ts';
import type { InstallationTarget } from '../domain/installation.ts';
import type { ActionState } from '../domain/promised-action.ts';
import type { RoundStatus } from '../domain/round.ts';
import type { OwnHelpLine } from '../domain/safety-content.ts';

/** The tables as the newest migration leaves them; columns are snake_case in SQL. */
export interface Tables {
  readonly workspace: WorkspaceTable;
  readonly installation: InstallationTable;
  readonly allyGroup: GroupTable;
  readonly groupLead: GroupLeadTable;
  readonly member: MemberTable;
  readonly round: RoundTable;
  readonly slot: SlotTable;
  readonly sealedReply: SealedReplyTable;
  readonly review: ReviewTable;
  readonly approval: ApprovalTable;
  readonly promisedAction: PromisedActionTable;
  readonly publication: PublicationTable;
  readonly ownProgramme: OwnProgrammeTable;
  readonly asked: AskedTable;
  readonly nudge: NudgeTable;
  readonly post: PostTable;
  readonly notice: NoticeTable;
  readonly inbox: InboxTable;
  readonly lane: LaneTable;
  readonly trouble: TroubleTable;
  readonly keyVault: { readonly one: true; readonly id: string };
}

interface WorkspaceTable {
  readonly id: WorkspaceId;
  readonly organisationId: Optional<OrganisationId>;
  readonly forgetAt: Optional<Instant>;
}

/** A column that an insert may leave out. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface InstallationTable {
  /** Slack's id of the workspace or of the organisation. */
  readonly id: string;
  readonly kind: InstallationTarget['kind'];
  readonly organisationId: OrganisationId | null;
  readonly botId: string;
  readonly botUserId: string;
  readonly token: string;
  readonly refreshToken: string | null;
  readonly endsAt: Instant | null;
  readonly lookAt: Instant;
  readonly version: number;
}

export interface GroupTable {
  readonly workspaceId: WorkspaceId;
  readonly id: GroupId;
  readonly channelId: ChannelId;
  readonly zone: Zone;
  readonly status: Group['status'];
  readonly season: number;
  readonly k: number;
  readonly approvals: Group['approvals'];
  readonly country: string;
  readonly routes: readonly [string, string];
  readonly resourcesCheckedOn: Optional<LocalDate>;
  readonly opensWeekday: Weekday;
  readonly opensTime: LocalTime;
  readonly closesWeekday: Weekday;
  readonly closesTime: LocalTime;
  readonly reminder: boolean;
  readonly language: Optional<string>;
  readonly reporterNotice: string | null;
  readonly reporterNoticeOn: LocalDate | null;
  readonly invitation: Optional<string>;
  /** Changed line by line only, so that two leads at once lose nothing. */
  readonly helpLines: ColumnType<readonly OwnHelpLine[], never, never>;
  readonly startsOn: Optional<LocalDate>;
  /** Written as JSON. */
  readonly skippedWeeks: ColumnType<readonly LocalDate[], string | undefined, string>;
  /** Changed entry by entry, like help lines. */
  readonly daysOff: ColumnType<readonly DayOff[], never, never>;
  /** Written as JSON. */
  readonly seasonWeeks: ColumnType<readonly StepId[] | null, string | null | undefined, string | null>;
  /** Written by the database's own function only. */
  readonly recordDeletedThrough: ColumnType<number, never, never>;
}

interface GroupLeadTable {
  readonly workspaceId: WorkspaceId;
  readonly groupId: GroupId;
  readonly memberId: MemberId;
  readonly place: number;
}

export interface MemberTable {
  readonly workspaceId: WorkspaceId;
  readonly id: MemberId;
  readonly groupId: GroupId;
  readonly directChannelId: ChannelId;
  readonly zone: Zone;
  readonly weekday: Weekday | null;
  readonly time: LocalTime;
  readonly workingDays: readonly Weekday[];
  readonly country: string | null;
  readonly pausedUntil: LocalDate | null;
  readonly remindMe: boolean;
  readonly consentVersion: number;
  readonly askable: boolean;
  readonly language: string | null;
  readonly slackLanguage: string | null;
}

export interface RoundTable {
  readonly workspaceId: WorkspaceId;
  readonly id: RoundId;
  readonly groupId: GroupId;
  readonly season: number;
  readonly week: number;
  readonly step: StepId;
  readonly k: number;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly digestAt: Instant;
  readonly purgeAt: Instant;
  readonly held: boolean;
  readonly damaged: number;
  readonly leadLine: Optional<string>;
  readonly status: RoundStatus;
}

interface SlotTable {
  readonly workspaceId: WorkspaceId;
  readonly roundId: RoundId;
  readonly handle: Uint8Array;
  readonly box: Uint8Array;
}

interface SealedReplyTable {
  readonly workspaceId: WorkspaceId;
  readonly roundId: RoundId;
  readonly id: string;
  readonly box: Uint8Array;
}

interface ReviewTable {
  readonly workspaceId: WorkspaceId;
  readonly roundId: RoundId;
  readonly version: number;
  readonly box: Uint8Array;
}

interface ApprovalTable {
  readonly workspaceId: WorkspaceId;
  readonly roundId: RoundId;
  readonly memberId: MemberId;
}

export interface PromisedActionTable {
  readonly workspaceId: WorkspaceId;
  readonly id: ActionId;
  readonly groupId: GroupId;
  readonly season: number;
  readonly week: number;
  readonly place: number;
  readonly text: string;
  readonly ownerId: MemberId | null;
  readonly state: ActionState;
  readonly version: number;
  /** The version that the channel has read last; 0 for none. */
  readonly toldVersion: ColumnType<number, never, number>;
  /** The week whose opening told it last. */
  readonly toldIn: ColumnType<RoundId | null, never, RoundId>;
}

interface PublicationTable {
  readonly workspaceId: WorkspaceId;
  readonly roundId: RoundId;
  /** Written as JSON text. */
  readonly digest: ColumnType<Digest, string, never>;
  readonly hash: string;
}

interface OwnProgrammeTable {
  readonly workspaceId: WorkspaceId;
  readonly groupId: GroupId;
  readonly revision: number;
  /** Written as JSON text; read as anything. */
  readonly programme: ColumnType<unknown, string, string>;
}

interface AskedTable {
  readonly workspaceId: WorkspaceId;
  readonly roundId: RoundId;
  readonly asked: ColumnType<unknown, string, never>;
}

interface DeliveryTable {
  readonly workspaceId: WorkspaceId;
  readonly state: DeliveryState;
  readonly dueAt: Instant;
  readonly claim: string | null;
  readonly leaseUntil: Instant | null;
}

interface NudgeTable extends DeliveryTable {
  readonly roundId: RoundId;
  readonly memberId: MemberId;
  readonly ordinal: NudgeOrdinal;
}

interface PostTable extends DeliveryTable {
  readonly roundId: RoundId;
  readonly kind: PostKind;
  readonly channelId: Addressee;
  readonly ts: string | null;
  readonly code: string | null;
  /** The week whose opening has taken it along. */
  readonly joinedTo: Optional<RoundId>;
}

interface NoticeTable extends DeliveryTable {
  readonly groupId: GroupId;
  readonly kind: NoticeKind;
  readonly occasion: string;
  readonly memberId: MemberId;
  readonly channelId: Addressee;
}

interface LaneTable {
  readonly workspaceId: WorkspaceId;
  readonly pace: number;
  readonly freeAt: Instant;
}

interface TroubleTable {
  readonly workspaceId: WorkspaceId;
  readonly job: string;
  readonly about: string;
  readonly code: string;
  readonly since: Instant;
  readonly lastAt: Instant;
}

interface InboxTable {
  readonly workspaceId: WorkspaceId;
  readonly eventId: string;
  readonly receivedAt: Instant;
}
