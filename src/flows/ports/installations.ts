import type { Instant } from '../../domain/calendar.ts';
import type { MemberId, OrganisationId, WorkspaceId } from '../../domain/ids.ts';
import type { BotToken, Installation, Place } from '../../domain/installation.ts';

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
