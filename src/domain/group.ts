import {
  addDays,
  checkRoundTimes,
  type DaySpan,
  isZone,
  type LocalDate,
  type RoundTimes,
  type RoundTimesRefusal,
  type Zone,
} from './calendar.ts';
import type { ChannelId, GroupId, MemberId, StepId, WorkspaceId } from './ids.ts';
import type { Language } from './language.ts';
import { countryCodes, isReachable, type OwnHelpLine } from './safety-content.ts';
import { inOneLine } from './strip-control-characters.ts';

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
  /** When a lead last confirmed the contacts; absent until then, and no question goes out before. */
  readonly resourcesCheckedOn?: LocalDate;
  /** A lead's own words in which people are invited; absent for the usual ones. */
  readonly invitation?: string;
  /** The workplace's own help lines, at most ten, shown before those of the country; absent for none. */
  readonly helpLines?: readonly OwnHelpLine[];
  /** The first week opens in the week of this day, or later; absent for as soon as can be. */
  readonly startsOn?: LocalDate;
  /** Mondays of the weeks in which none opens; absent for none. */
  readonly skippedWeeks?: readonly LocalDate[];
  /** On which the workplace is closed; absent for none. */
  readonly daysOff?: readonly DayOff[];
  /** The weeks of the programme that it takes, in its order; absent for all, in the programme's. */
  readonly weeks?: readonly StepId[];
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
  /** Whether the channel reads one line of reminder on a week's third day. */
  readonly reminder: boolean;
  /** What the channel is written to in; absent for the first that we speak. */
  readonly language?: Language;
  /** ISO 3166 code of the country whose resources and public holidays apply, for instance "GB". */
  readonly country: string;
  /** Two reporting routes of one's own workplace, the second outside the line of command; empty until a lead names them. */
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

/** Whether a lead has confirmed where people can turn: only then is anyone asked anything. */
export const hasCheckedContacts = ({ resourcesCheckedOn }: Group): boolean => resourcesCheckedOn !== undefined;

export const smallestK = 5;
export const largestK = 25;
/** A round opens only with at least this many enrolled: fewer people could be told apart. */
const fewestEnrolled = 8;

/** All that anybody is told of how many have joined: a finer band could be walked across by a few who join and leave. */
export const enrolment = (count: number): 'enough' | 'notYet' => (count >= fewestEnrolled ? 'enough' : 'notYet');

export interface GroupWithLeads {
  readonly group: Group;
  readonly leads: readonly MemberId[];
}

/** Why a lead cannot take a group from the state it is in to another. */
export type StateRefusal = 'notLead' | 'otherState';

export interface WeekRefusal {
  readonly kind: RoundTimesRefusal | 'unknownZone' | 'kOutOfRange';
}

type RouteRefusal =
  | { readonly kind: 'routeMissing' | 'routeUnreachable'; readonly which: 0 | 1 }
  | { readonly kind: 'sameRoute' };

/** The contacts of a group as a lead gives them, and whether they say that they have checked them. */
export interface Contacts extends Pick<GroupSettings, 'country' | 'routes'> {
  /** The country whose help lines were shown to them; another one has not been checked. */
  readonly shown: string;
  readonly checked: boolean;
}

export type ContactsRefusal = RouteRefusal | { readonly kind: 'unknownCountry' | 'otherLines' | 'unchecked' };

/** Everything that a lead has to mend in the times and rules of a week, all at once; empty when they can be used. */
export function checkWeek({ times, zone, k }: Pick<GroupSettings, 'times' | 'zone' | 'k'>): readonly WeekRefusal[] {
  const checked = checkRoundTimes(times);
  return [
    ...(checked.ok ? [] : [{ kind: checked.refusal }]),
    ...(isZone(zone) ? [] : [{ kind: 'unknownZone' as const }]),
    ...(isPossibleK(k) ? [] : [{ kind: 'kOutOfRange' as const }]),
  ];
}

const isPossibleK = (k: number) => Number.isInteger(k) && k >= smallestK && k <= largestK;

/**
 * The same of the contacts. A route that is named must say how to reach it, ticked or not; only checked contacts must be
 * whole. `mayWait`: whether they may still be left for later.
 */
export function checkContacts(
  { routes, country, shown, checked }: Contacts,
  mayWait: boolean,
): readonly ContactsRefusal[] {
  const mayBeMissing = mayWait && !checked;
  return [
    ...checkRoutes(routes).filter(({ kind }) => kind !== 'routeMissing' || !mayBeMissing),
    ...(countryCodes.includes(country) ? [] : [{ kind: 'unknownCountry' as const }]),
    ...(checked && country !== shown ? [{ kind: 'otherLines' as const }] : []),
    ...(checked || mayWait ? [] : [{ kind: 'unchecked' as const }]),
  ];
}

function checkRoutes(routes: GroupSettings['routes']): readonly RouteRefusal[] {
  const [line, outside] = [routes[0].trim(), routes[1].trim()];
  const refusals: RouteRefusal[] = [];
  for (const [which, route] of [[0, line] as const, [1, outside] as const])
    if (route === '') refusals.push({ kind: 'routeMissing', which });
    else if (!isReachable(route)) refusals.push({ kind: 'routeUnreachable', which });
  if (line !== '' && line.toLowerCase() === outside.toLowerCase()) refusals.push({ kind: 'sameRoute' });
  return refusals;
}

/** Days on which a workplace is closed, in the words of a lead: on them nobody is asked, as on a public holiday. */
export interface DayOff extends DaySpan {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
}

export type DayOffText = Omit<DayOff, 'id'>;
export type DayOffRefusal = 'nameMissing' | 'endsBefore' | 'hasPassed' | 'tooLong' | 'tooFar';

export const mostDaysOff = 30;
export const longestDayOffName = 60;
const longestSpanDays = 60;
const farthestDays = 2 * 366;

/** The name in one line, without hidden characters. */
export const cleanDayOff = ({ name, from, to }: DayOffText): DayOffText => ({
  name: inOneLine(name, longestDayOffName),
  from,
  to,
});

/** Everything that is to be mended in days off that were cleaned. */
export function checkDayOff({ name, from, to }: DayOffText, today: LocalDate): readonly DayOffRefusal[] {
  return [
    ...(name === '' ? (['nameMissing'] as const) : []),
    ...(to < from ? (['endsBefore'] as const) : to < today ? (['hasPassed'] as const) : []),
    ...(to > addDays(from, longestSpanDays - 1) ? (['tooLong'] as const) : []),
    ...(to > addDays(today, farthestDays) ? (['tooFar'] as const) : []),
  ];
}

/** Those that are not over, the next one first. */
export const daysOffAhead = (days: readonly DayOff[], today: LocalDate): readonly DayOff[] =>
  days.filter(({ to }) => to >= today).toSorted((one, other) => (one.from < other.from ? -1 : 1));
