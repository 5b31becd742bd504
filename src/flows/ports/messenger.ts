import type { ChannelPostKind, SendOutcome } from '../../domain/delivery.ts';
import type { Group } from '../../domain/group.ts';
import type { ChannelId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { Step } from '../../domain/programme.ts';
import type { ToldAction, YouSaidWeWill } from '../../domain/promised-action.ts';
import type { HeardBefore, Publication } from '../../domain/publication.ts';
import type { Round } from '../../domain/round.ts';

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
