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

/** When a group's rounds open, close and are published, on the group's clock. */
export interface RoundTimes {
  readonly opens: WeekTime;
  readonly closes: WeekTime;
  readonly digest: WeekTime;
}

/** One round's moments. Replies are taken from `opensAt` until just before `closesAt`. */
export interface RoundWindow {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly digestAt: Instant;
  /** When raw replies are gone at the latest: seven times 24 hours after the close, so no clock change stretches it. */
  readonly purgeAt: Instant;
}

export type RoundTimesRefusal = 'roundTooShort' | 'noWorkingDay' | 'digestAfterNextOpening' | 'postsAtNight';

export const defaultRoundTimes: RoundTimes = {
  opens: { weekday: 1, time: '09:00' },
  closes: { weekday: 5, time: '12:00' },
  digest: { weekday: 1, time: '08:00' },
};

/** Shorter rounds would leave people in other zones without a permitted hour. */
const shortestRoundMinutes = 24 * 60;
const weekMinutes = 7 * 24 * 60;

/**
 * What a lead may set: a round of a day or longer with hours of a usual working day in it, whose digest comes before the
 * next round opens, and nothing that wakes the channel at night.
 */
export function checkRoundTimes(times: RoundTimes): Result<RoundTimes, RoundTimesRefusal> {
  if (minutesBetween(times.opens, times.closes) < shortestRoundMinutes) {
    return refused('roundTooShort');
  }
  if (!hasUsualWorkingHours(times)) {
    return refused('noWorkingDay');
  }
  if ([times.opens, times.digest].some(({ time }) => time < '07:00' || time >= '20:00')) {
    return refused('postsAtNight');
  }
  return minutesBetween(times.closes, times.digest) > minutesBetween(times.closes, times.opens) % weekMinutes
    ? refused('digestAfterNextOpening')
    : done(times);
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
 * change that swallows one of them never reorders them: close, digest, next opening.
 */
export function roundWindowFrom(times: RoundTimes, zone: Zone, openingDate: LocalDate): RoundWindow {
  const opens = onOrAfter(openingDate, times.opens.weekday);
  const closes = strictlyAfter(opens, times.opens, times.closes);
  const digest = strictlyAfter(closes, times.closes, times.digest);
  const nextOpensAt = instantOf(addDays(opens, 7), times.opens.time, zone);
  const closesAt = earlier(instantOf(closes, times.closes.time, zone), nextOpensAt);
  const digestAt = earlier(later(instantOf(digest, times.digest.time, zone), closesAt), nextOpensAt);
  return {
    opensAt: instantOf(opens, times.opens.time, zone),
    closesAt,
    digestAt,
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
const later = (one: Instant, other: Instant) => (one.getTime() >= other.getTime() ? one : other);
