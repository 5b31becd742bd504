import { type LocalDate, localDateOf } from '../../domain/calendar.ts';
import type { Digest } from '../../domain/digest.ts';
import { type Group, isRecordDeleted } from '../../domain/group.ts';
import type { ChannelId } from '../../domain/ids.ts';
import type { Step } from '../../domain/programme.ts';
import type { ActionState } from '../../domain/promised-action.ts';
import { isPast } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';

/** A season as its channel has read it: published themes and facts of the programme, nothing about a person. */
export interface SeasonReport {
  readonly programme: string;
  /** Where the ideas of the programme come from. */
  readonly source: string;
  readonly season: number;
  /** A lead has deleted the season's record: there is nothing to tell any more. */
  readonly isDeleted: boolean;
  readonly channel: ChannelId;
  /** When a lead last confirmed the reporting routes and help lines. */
  readonly contactsCheckedOn: LocalDate | undefined;
  /** How many weeks the programme has. */
  readonly length: number;
  /** Weeks whose hour of posting has passed, in order. */
  readonly weeks: readonly ReportedWeek[];
  readonly actions: readonly ReportedAction[];
}

export interface ReportedWeek {
  readonly week: number;
  readonly title: string;
  readonly kind: Step['kind'];
  /** On the group's own calendar. */
  readonly opened: LocalDate;
  /** The fewest people that a theme of this week needed. */
  readonly k: number;
  readonly digest: Digest;
}

/** `byLead`: whether a lead has put their name there. The name itself is in Slack only. */
export interface ReportedAction {
  readonly week: number;
  readonly text: string;
  readonly state: ActionState;
  readonly byLead: boolean;
}

/** Nothing of a week is told before its hour of posting, so that one with too few replies cannot be told by its haste. */
export async function seasonReport(
  ports: Pick<Ports, 'rounds' | 'publications' | 'promisedActions' | 'programmes' | 'clock'>,
  group: Group,
  season: number,
): Promise<SeasonReport> {
  const now = ports.clock.now();
  const { programme } = await ports.programmes.of(group);
  const published = await ports.publications.ofSeason(group.workspace, group.id, season);
  const digests = new Map(published.map(({ publication }) => [publication.round, publication.digest]));
  const weeks: ReportedWeek[] = [];
  for (const round of await ports.rounds.ofSeason(group.workspace, group.id, season)) {
    const digest = digests.get(round.id);
    if (digest === undefined || !isPast(round.window.digestAt, now)) continue;
    const asked = await ports.programmes.contentOf(group, round);
    weeks.push({
      week: round.week,
      title: asked?.step.title ?? round.step,
      kind: asked?.step.kind ?? 'step',
      opened: localDateOf(round.window.opensAt, group.zone),
      k: round.k,
      digest,
    });
  }
  const actions = await ports.promisedActions.ofSeason(group.workspace, group.id, season);
  return {
    programme: programme.title,
    source: programme.source,
    season,
    isDeleted: isRecordDeleted(group, season),
    channel: group.channel,
    contactsCheckedOn: group.resourcesCheckedOn,
    length: programme.steps.length,
    weeks,
    actions: actions.map(({ week, text, state, owner }) => ({ week, text, state, byLead: owner !== undefined })),
  };
}
