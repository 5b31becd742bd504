import type { LocalDate, RoundTimes, Zone } from './calendar.ts';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from './ids.ts';

/**
 * A channel that runs a programme; one running programme per channel.
 * `running ⇄ paused`; `running → ended` after a season's last week, and on with the next season when a lead says so;
 * `stopped` is for good.
 */
export type Group = RunningGroup | PausedGroup | EndedGroup | StoppedGroup;

export type RunningGroup = GroupFacts & { readonly status: 'running' };
export type PausedGroup = GroupFacts & { readonly status: 'paused' };
export type EndedGroup = GroupFacts & { readonly status: 'ended' };
export type StoppedGroup = GroupFacts & { readonly status: 'stopped' };

export interface GroupFacts extends GroupSettings {
  readonly workspace: WorkspaceId;
  readonly id: GroupId;
  readonly channel: ChannelId;
  /** Counts from 1; chooses the wording, so that a second season does not repeat the first. */
  readonly season: number;
  /** When a lead last confirmed that the resources are right. */
  readonly resourcesCheckedOn: LocalDate;
  /** The last season whose record a lead has deleted, with all before it; absent when none was. */
  readonly recordDeletedThrough?: number;
}

/** What a lead decides, at the beginning and later. */
export interface GroupSettings {
  readonly times: RoundTimes;
  /** The zone in which its rounds open, close and publish. */
  readonly zone: Zone;
  /** The fewest different people that a published theme needs: 5 to 25, raised but never lowered. */
  readonly k: number;
  /** How many leads must approve a digest; 0 means that it posts itself unless a lead holds it. */
  readonly approvals: 0 | 1 | 2;
  /** Whether the channel hears one short line when a step week opens. */
  readonly openingLine: boolean;
  /** Whether members get the one reminder. */
  readonly reminder: boolean;
  /** ISO 3166 code of the country whose resources and public holidays apply, for instance "GB". */
  readonly country: string;
  /** Two reporting routes of one's own workplace, the second outside the line of command. */
  readonly routes: readonly [string, string];
  /** The workplace's own words about who must pass on what they learn; shown wherever people may write. */
  readonly reporterNotice?: ReporterNotice;
}

interface ReporterNotice {
  readonly text: string;
  /** When a lead last wrote or confirmed it. */
  readonly on: LocalDate;
}

export const paused = (group: RunningGroup): PausedGroup => ({ ...group, status: 'paused' });
export const resumed = (group: PausedGroup): RunningGroup => ({ ...group, status: 'running' });
export const ended = (group: RunningGroup): EndedGroup => ({ ...group, status: 'ended' });
export const stopped = (group: RunningGroup | PausedGroup | EndedGroup): StoppedGroup => ({
  ...group,
  status: 'stopped',
});
/** Nothing goes on by itself: a lead begins the next season, in other words than the last. */
export const nextSeason = (group: EndedGroup): RunningGroup => ({
  ...group,
  status: 'running',
  season: group.season + 1,
});

/** Whether the record of a season was kept once and has been deleted. */
export const isRecordDeleted = ({ recordDeletedThrough }: Group, season: number): boolean =>
  season <= (recordDeletedThrough ?? 0);

export const smallestK = 5;
export const largestK = 25;
/** A round opens only with at least this many enrolled: fewer people could be told apart. */
export const fewestEnrolled = 8;

export interface GroupWithLeads {
  readonly group: Group;
  readonly leads: readonly MemberId[];
}
