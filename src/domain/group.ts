import type { LocalDate, RoundTimes, Zone } from './calendar.ts';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from './ids.ts';

/** A channel that runs a programme. One running programme per channel. */
export interface Group {
  readonly workspace: WorkspaceId;
  readonly id: GroupId;
  readonly channel: ChannelId;
  /** The zone in which its rounds open, close and publish. */
  readonly zone: Zone;
  readonly status: 'running' | 'paused' | 'stopped' | 'ended';
  /** Counts from 1; chooses the wording, so that a second season does not repeat the first. */
  readonly season: number;
  /** The fewest different people that a published theme needs: 5 to 25, raised but never lowered. */
  readonly k: number;
  /** How many leads must approve a digest; 0 means that it posts itself unless a lead holds it. */
  readonly approvals: 0 | 1 | 2;
  /** ISO 3166 code of the country whose resources and public holidays apply, for instance "GB". */
  readonly country: string;
  /** Two reporting routes of one's own workplace, the second outside the line of command. */
  readonly routes: readonly [string, string];
  /** When a lead last confirmed that the resources are right. */
  readonly resourcesCheckedOn: LocalDate;
  readonly times: RoundTimes;
  /** Whether the channel hears one short line when a step week opens. */
  readonly openingLine: boolean;
  /** Whether members get the one reminder. */
  readonly reminder: boolean;
}

export const smallestK = 5;
export const largestK = 25;
/** A round opens only with at least this many enrolled: fewer people could be told apart. */
export const fewestEnrolled = 8;

export interface GroupWithLeads {
  readonly group: Group;
  readonly leads: readonly MemberId[];
}
