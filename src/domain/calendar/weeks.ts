import { done, type Result, refused } from '../result.ts';
import {
  addDays,
  type Instant,
  instantOf,
  type LocalDate,
  type LocalTime,
  localDateOf,
  plusHours,
  type Weekday,
  weekdayOf,
  type Zone,
} from './local-time.ts';

/** A day and time of every week, on the group's clock. */
export interface WeekTime {
  readonly weekday: Weekday;
  readonly time: LocalTime;
}

/** When a group's rounds open and close, on the group's clock. What is heard in one is posted when the next opens. */
export interface RoundTimes {
  readonly opens: WeekTime;
  readonly closes: WeekTime;
}

/** One round's moments. Replies are taken from `opensAt` until just before `closesAt`. */
export interface RoundWindow {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** When the next round would open: the first moment at which its themes may be posted. */
  readonly digestAt: Instant;
  /** When raw replies are gone at the latest: seven times 24 hours after the close, so no clock change stretches it. */
  readonly purgeAt: Instant;
}

export type RoundTimesRefusal = 'roundTooShort' | 'noWorkingDay' | 'noTimeBetween' | 'postsAtNight';

export const defaultRoundTimes: RoundTimes = {
  opens: { weekday: 1, time: '09:00' },
  closes: { weekday: 5, time: '12:00' },
};

/** Shorter rounds would leave people in other zones without a permitted hour. */
const shortestRoundMinutes = 24 * 60;
const weekMinutes = 7 * 24 * 60;

/**
 * What a lead may set: a round of a day or longer with hours of a usual working day in it, that closes before the next
 * one opens, and nothing that wakes the channel at night.
 */
export function checkRoundTimes(times: RoundTimes): Result<RoundTimes, RoundTimesRefusal> {
  if (minutesBetween(times.opens, times.closes) < shortestRoundMinutes) {
    return refused('roundTooShort');
  }
  if (!hasUsualWorkingHours(times)) {
    return refused('noWorkingDay');
  }
  if (times.opens.time < '07:00' || times.opens.time >= '20:00') {
    return refused('postsAtNight');
  }
  return minutesBetween(times.opens, times.closes) === weekMinutes ? refused('noTimeBetween') : done(times);
}

/** The first round that opens at the moment or after it. The round after `window`: from `window.closesAt`. */
export function nextRoundWindow(times: RoundTimes, zone: Zone, after: Instant): RoundWindow {
  // From the day before, because a clock change may carry an opening over midnight to this moment.
  for (let date = addDays(localDateOf(after, zone), -1); ; date = addDays(date, 1)) {
    const window = roundWindowFrom(times, zone, date);
    if (window.opensAt.getTime() >= after.getTime()) {
      return window;
    }
  }
}

/**
 * The round of the first opening day on or after the date, each moment found from its own local date and time. A clock
 * change that swallows one of them never reorders them: close, next opening.
 */
export function roundWindowFrom(times: RoundTimes, zone: Zone, openingDate: LocalDate): RoundWindow {
  const opens = onOrAfter(openingDate, times.opens.weekday);
  const closes = strictlyAfter(opens, times.opens, times.closes);
  const nextOpensAt = instantOf(addDays(opens, 7), times.opens.time, zone);
  const closesAt = earlier(instantOf(closes, times.closes.time, zone), nextOpensAt);
  return {
    opensAt: instantOf(opens, times.opens.time, zone),
    closesAt,
    digestAt: nextOpensAt,
    purgeAt: plusHours(closesAt, 7 * 24),
  };
}

/** Whether an hour between nine and five of a Monday to Friday lies in the round, on the group's clock. */
function hasUsualWorkingHours({ opens, closes }: RoundTimes): boolean {
  const length = minutesBetween(opens, closes);
  return [1, 2, 3, 4, 5].some((day) => {
    const fromOpening = ((day - 1) * 24 * 60 + 9 * 60 - minuteOfWeek(opens) + weekMinutes) % weekMinutes;
    return fromOpening + 8 * 60 <= length;
  });
}

function onOrAfter(date: LocalDate, weekday: Weekday): LocalDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

function strictlyAfter(date: LocalDate, from: WeekTime, to: WeekTime): LocalDate {
  const days = (to.weekday - from.weekday + 7) % 7;
  return addDays(date, days === 0 && to.time <= from.time ? 7 : days);
}

/** From one time of the week to the next such other time: over 0, a full week when they are the same. */
function minutesBetween(from: WeekTime, to: WeekTime): number {
  return (minuteOfWeek(to) - minuteOfWeek(from) + weekMinutes) % weekMinutes || weekMinutes;
}

function minuteOfWeek({ weekday, time }: WeekTime): number {
  return (weekday - 1) * 24 * 60 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const earlier = (one: Instant, other: Instant) => (one.getTime() <= other.getTime() ? one : other);

/** When a group's weeks may open: each week from a day on, without those that a lead has taken out. */
export interface SeasonDates {
  readonly times: RoundTimes;
  readonly zone: Zone;
  /** No week opens before the week of this day. */
  readonly startsOn?: LocalDate;
  /** Mondays of calendar weeks in which none opens: they stay the same weeks when the opening day changes. */
  readonly skippedWeeks?: readonly LocalDate[];
}

/** A calendar week in which a round would open. */
export interface ComingWeek {
  /** Its Monday. */
  readonly week: LocalDate;
  readonly window: RoundWindow;
  readonly isSkipped: boolean;
}

export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** The calendar week in which a moment lies on the group's clock, by its Monday. */
export const weekOfInstant = (at: Instant, zone: Zone): LocalDate => mondayOf(localDateOf(at, zone));

/** The first round that opens at the moment or after it, in a week that is neither skipped nor before the start. */
export function nextSeasonWindow(dates: SeasonDates, after: Instant): RoundWindow {
  let window = nextRoundWindow(dates.times, dates.zone, notBeforeStart(dates, after));
  while (isSkipped(dates, window.opensAt)) window = following(dates, window);
  return window;
}

/** Whether a round may open then. A lead may have moved the start, or skipped its week, since it was planned. */
export const mayOpenAt = (dates: SeasonDates, opensAt: Instant): boolean =>
  opensAt.getTime() >= notBeforeStart(dates, opensAt).getTime() && !isSkipped(dates, opensAt);

/** The next weeks in which rounds would open after this moment, skipped ones among them. */
export function comingWeeks(dates: SeasonDates, now: Instant, count: number): readonly ComingWeek[] {
  const weeks: ComingWeek[] = [];
  let window = nextRoundWindow(dates.times, dates.zone, notBeforeStart(dates, now));
  while (weeks.length < count) {
    const { opensAt } = window;
    if (opensAt.getTime() > now.getTime())
      weeks.push({ week: weekOfInstant(opensAt, dates.zone), window, isSkipped: isSkipped(dates, opensAt) });
    window = following(dates, window);
  }
  return weeks;
}

/** The weeks without a question that come right after this round, by their Mondays. */
export function skippedAfter(dates: SeasonDates, round: RoundWindow): readonly LocalDate[] {
  const skipped: LocalDate[] = [];
  let window = following(dates, round);
  while (isSkipped(dates, window.opensAt)) {
    skipped.push(weekOfInstant(window.opensAt, dates.zone));
    window = following(dates, window);
  }
  return skipped;
}

/** The day of the first opening that leaves people three days to join. */
export function usualStart(dates: Pick<SeasonDates, 'times' | 'zone'>, now: Instant): LocalDate {
  return localDateOf(nextRoundWindow(dates.times, dates.zone, plusHours(now, daysToJoin * 24)).opensAt, dates.zone);
}

const daysToJoin = 3;

const following = ({ times, zone }: SeasonDates, { closesAt }: RoundWindow) => nextRoundWindow(times, zone, closesAt);

function isSkipped({ zone, skippedWeeks = [] }: SeasonDates, opensAt: Instant): boolean {
  return skippedWeeks.includes(weekOfInstant(opensAt, zone));
}

function notBeforeStart({ zone, startsOn }: SeasonDates, at: Instant): Instant {
  if (startsOn === undefined) return at;
  const start = instantOf(mondayOf(startsOn), '00:00', zone);
  return start.getTime() > at.getTime() ? start : at;
}
