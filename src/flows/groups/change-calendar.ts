import {
  addDays,
  comingWeeks,
  type Instant,
  type LocalDate,
  localDateOf,
  weekOfInstant,
} from '../../domain/calendar.ts';
import { checkDayOff, cleanDayOff, type DayOffRefusal, type DayOffText, type Group } from '../../domain/group.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { Round } from '../../domain/round.ts';
import { groupAfterwards, groupOfLead, type LeadAt } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';
import { moveNextWeek } from '../rounds/season.ts';

type CalendarPorts = Pick<Ports, 'groups' | 'rounds' | 'log'>;

export type StartRefusal = 'notLead' | 'begun' | 'hasPassed' | 'tooFar';

const farthestStartDays = 366;

/**
 * Chooses the week in which a group starts: the season that has not opened yet, or the next one. It still waits for
 * enough people.
 */
export async function chooseStart(
  ports: CalendarPorts,
  at: LeadAt,
  startsOn: LocalDate,
  now: Instant,
): Promise<Result<Group, StartRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  if (!(await mayChooseStart(ports, found.group))) return refused('begun');
  const today = localDateOf(now, found.group.zone);
  if (startsOn < weekOfInstant(now, found.group.zone)) return refused('hasPassed');
  if (startsOn > addDays(today, farthestStartDays)) return refused('tooFar');
  return changed(ports, at, { ...found.group, startsOn }, { startsOn }, now);
}

/** Until the first week of a season has opened, and between two seasons. */
export async function mayChooseStart({ rounds }: Pick<Ports, 'rounds'>, group: Group): Promise<boolean> {
  if (group.status === 'ended') return true;
  return !(await rounds.ofSeason(group.workspace, group.id, group.season)).some(hasOpened);
}

export type SkipRefusal = 'notLead' | 'begun';

/** How many weeks ahead may be skipped. */
export const weeksToSkip = 10;

/**
 * Chooses which of the coming weeks are skipped: `weeks` by their Mondays, and no others. The season goes on a week
 * later for each. `begun`: one of those newly skipped has opened already, or is not to come.
 */
export async function skipWeeks(
  ports: CalendarPorts,
  at: LeadAt,
  weeks: readonly LocalDate[],
  now: Instant,
): Promise<Result<Group, SkipRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const { group } = found;
  const coming = comingWeeks(group, now, weeksToSkip).map(({ week }) => week);
  // This week's hour may just have passed: it stays skipped.
  const thisWeek = weekOfInstant(now, group.zone);
  const isStill = (week: LocalDate) => week >= thisWeek && !coming.includes(week);
  const kept = [
    ...(group.skippedWeeks ?? []).filter(isStill),
    ...weeks.filter((week) => coming.includes(week)),
  ].toSorted();
  const isGone = (week: LocalDate) => !coming.includes(week) && !group.skippedWeeks?.includes(week);
  if (weeks.some(isGone)) return refused('begun');
  const outcome = await changed(ports, at, withSkipped(group, kept), { skippedWeeks: kept }, now);
  // A week may have opened in the same moment: then it goes on, and the lead reads that.
  const opened = await openedIn(ports, group, kept);
  if (opened.length === 0) return outcome;
  const left = kept.filter((week) => !opened.includes(week));
  await changed(ports, at, withSkipped(group, left), { skippedWeeks: left }, now);
  return refused('begun');
}

function withSkipped(group: Group, skippedWeeks: readonly LocalDate[]): Group {
  const { skippedWeeks: _, ...others } = group;
  return skippedWeeks.length === 0 ? others : { ...others, skippedWeeks };
}

async function openedIn({ rounds }: Pick<Ports, 'rounds'>, group: Group, weeks: readonly LocalDate[]) {
  const season = await rounds.ofSeason(group.workspace, group.id, group.season);
  const opened = season.filter(hasOpened).map(({ window }) => weekOfInstant(window.opensAt, group.zone));
  return opened.filter((week) => weeks.includes(week));
}

const hasOpened = ({ status }: Round) => status !== 'planned';

async function changed(
  ports: CalendarPorts,
  at: LeadAt,
  group: Group,
  change: Parameters<CalendarPorts['groups']['change']>[2],
  now: Instant,
): Promise<Result<Group, 'notLead'>> {
  if ((await ports.groups.change(at.workspace, at.group, change)) !== 'changed') return refused('notLead');
  await moveNextWeek(ports, group, now);
  ports.log.info({ event: 'calendar of a group changed', workspace: at.workspace });
  return done(group);
}

/** Adds days on which the workplace is closed. What is planned for them moves when it would be sent. */
export async function addDayOff(
  ports: Pick<Ports, 'groups' | 'random' | 'log'>,
  at: LeadAt,
  asked: DayOffText,
  now: Instant,
): Promise<Result<Group, 'notLead' | 'tooMany' | readonly DayOffRefusal[]>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const today = localDateOf(now, found.group.zone);
  const text = cleanDayOff(asked);
  const refusals = checkDayOff(text, today);
  if (refusals.length > 0) return refused(refusals);
  const day = { id: ports.random.uuid(), ...text };
  if ((await ports.groups.addDayOff(at.workspace, at.group, day, today)) === 'tooMany') return refused('tooMany');
  ports.log.info({ event: 'day off of a group added', workspace: at.workspace });
  return groupAfterwards(ports, at);
}

/** Takes days off out. Those that are not there any more are no error. */
export async function removeDayOff(
  ports: Pick<Ports, 'groups' | 'log'>,
  at: LeadAt,
  day: string,
): Promise<Result<Group, 'notLead'>> {
  if ((await groupOfLead(ports, at)) === undefined) return refused('notLead');
  await ports.groups.removeDayOff(at.workspace, at.group, day);
  ports.log.info({ event: 'day off of a group removed', workspace: at.workspace });
  return groupAfterwards(ports, at);
}
