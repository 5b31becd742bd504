import { type DaySpan, type Holidays, isDayOff } from './days-off.ts';
import {
  addDays,
  clockAt,
  type Instant,
  instantOf,
  type LocalDate,
  type LocalTime,
  localDateOf,
  localTimeOf,
  plusHours,
  type Weekday,
  weekdayOf,
  type Zone,
} from './local-time.ts';
import type { RoundTimes, RoundWindow } from './weeks.ts';

/** When a member may be asked; the zone is their own and often not the group's. */
export interface NudgePreference {
  /** Undefined: the first permitted day of the round. */
  readonly weekday?: Weekday;
  readonly time: LocalTime;
  readonly workingDays: readonly Weekday[];
  readonly zone: Zone;
  /** As `Holidays` reads it; undefined for no holidays. */
  readonly country: string | undefined;
  /** Days off of the workplace, which count as holidays wherever the member is. */
  readonly daysOff?: readonly DaySpan[];
  /** The first day on which messages may come again. */
  readonly pausedUntil: LocalDate | undefined;
}

/** Nobody is asked earlier than this on their own clock. */
export const earliestTime: LocalTime = '07:00';
/** Nobody is asked at this time or later. */
const quietFrom: LocalTime = '20:00';
/** A moment with less than this left of the round comes too late to be asked at. */
export const leastHoursLeft = 6;

/** Whether a message may reach the member now: a working day, no holiday, not paused, between 07:00 and 20:00. */
export function isPermitted(preference: NudgePreference, at: Instant, holidays: Holidays): boolean {
  const { date, time } = clockAt(at, preference.zone);
  return isWaking(time) && isPermittedDay(preference, date, holidays);
}

/**
 * When the member is asked: at their time on their day, where a time before the opening counts as the opening; when
 * that is not permitted, on the next permitted day of the round at their time. A member whose day or time has no place
 * in this round (they moved, or the group's times changed) is asked on its first permitted day rather than never.
 */
export function nudgeInstant(
  preference: NudgePreference,
  window: RoundWindow,
  holidays: Holidays,
): Instant | 'outsideRound' {
  const days = daysOf(window, preference.zone);
  const isChosen = (date: LocalDate) =>
    weekdayOf(date) === preference.weekday && momentOn(date, preference, window) !== undefined;
  return (
    firstPermitted(days.slice(Math.max(days.findIndex(isChosen), 0)), preference, window, holidays) ?? 'outsideRound'
  );
}

/**
 * When a missed message is sent instead: now, when that is permitted and not before the member's time of day; else on
 * the next permitted day at their time. `expired` when fewer than six hours of the round would be left by then.
 */
export function nextPermitted(
  preference: NudgePreference,
  window: RoundWindow,
  from: Instant,
  holidays: Holidays,
): Instant | 'expired' {
  const now = from.getTime() < window.opensAt.getTime() ? window.opensAt : from;
  const isTimely = localTimeOf(now, preference.zone) >= preference.time && isPermitted(preference, now, holidays);
  const moment = isTimely ? now : permittedMoment(preference, window, now, holidays);
  return moment !== undefined && hasEnoughLeft(window, moment) ? moment : 'expired';
}

/** The first moment of the round at the member's time, at or after `from`, that is permitted. */
export function permittedMoment(
  preference: NudgePreference,
  window: RoundWindow,
  from: Instant,
  holidays: Holidays,
): Instant | undefined {
  return firstPermitted(daysOf(window, preference.zone), preference, window, holidays, from);
}

function hasEnoughLeft(window: RoundWindow, at: Instant): boolean {
  return plusHours(at, leastHoursLeft).getTime() <= window.closesAt.getTime();
}

export function isInside(window: RoundWindow, at: Instant): boolean {
  return at.getTime() >= window.opensAt.getTime() && at.getTime() < window.closesAt.getTime();
}

/** The days on which the round is open on somebody's clock, the first and the last perhaps only in part. */
function daysOf(window: RoundWindow, zone: Zone): LocalDate[] {
  const last = localDateOf(lastMoment(window), zone);
  const days: LocalDate[] = [];
  for (let date = localDateOf(window.opensAt, zone); date <= last; date = addDays(date, 1)) {
    days.push(date);
  }
  return days;
}

export const lastMoment = (window: RoundWindow): Instant => new Date(window.closesAt.getTime() - 1);

function firstPermitted(
  days: readonly LocalDate[],
  preference: NudgePreference,
  window: RoundWindow,
  holidays: Holidays,
  from: Instant = window.opensAt,
): Instant | undefined {
  for (const date of days) {
    const at = momentOn(date, preference, window);
    if (at !== undefined && at.getTime() >= from.getTime() && isPermitted(preference, at, holidays)) {
      return at;
    }
  }
  return undefined;
}

/** The member's time on this day, or the opening when that comes later; undefined outside the round or waking hours. */
function momentOn(date: LocalDate, { time, zone }: NudgePreference, window: RoundWindow): Instant | undefined {
  const own = instantOf(date, time, zone);
  const at = own.getTime() < window.opensAt.getTime() ? window.opensAt : own;
  return isInside(window, at) && isWaking(localTimeOf(at, zone)) ? at : undefined;
}

const isWaking = (time: LocalTime) => time >= earliestTime && time < quietFrom;

function isPermittedDay(
  { workingDays, country, daysOff, pausedUntil }: NudgePreference,
  date: LocalDate,
  holidays: Holidays,
) {
  return (
    workingDays.includes(weekdayOf(date)) &&
    !isDayOff(daysOff, date) &&
    (pausedUntil === undefined || date >= pausedUntil) &&
    (country === undefined || !holidays(country, date))
  );
}

/** Hours of the opening day in which people may be asked, on the group's clock; of the next day when it opens too late. */
export function askingHours({ opens }: Pick<RoundTimes, 'opens'>): number {
  const isOwnDay = opens.time >= earliestTime && opens.time < quietFrom;
  return (minuteOfDay(quietFrom) - minuteOfDay(isOwnDay ? opens.time : earliestTime)) / 60;
}

const minuteOfDay = (time: LocalTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export interface PermittedTimes {
  readonly weekday: Weekday;
  /** Full and half hours, earliest first; never empty. */
  readonly times: readonly LocalTime[];
}

/**
 * The days and times that settings offer: the member's working days, full and half hours within the permitted hours,
 * inside the round on their own clock, with at least six hours left to answer. Holidays and pauses pass, so they do not
 * count here.
 */
export function permittedTimes(
  { zone, workingDays }: Pick<NudgePreference, 'zone' | 'workingDays'>,
  window: RoundWindow,
): PermittedTimes[] {
  const days = daysOf(window, zone).filter((date) => workingDays.includes(weekdayOf(date)));
  return [...new Set(days.map(weekdayOf))]
    .map((weekday) => ({
      weekday,
      times: halfHours.filter((time) =>
        days.some((date) => weekdayOf(date) === weekday && isOffered(window, instantOf(date, time, zone))),
      ),
    }))
    .filter(({ times }) => times.length > 0);
}

const isOffered = (window: RoundWindow, at: Instant) => isInside(window, at) && hasEnoughLeft(window, at);

const hours = ['07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19'] as const;
const halfHours: readonly LocalTime[] = hours
  .flatMap((hour): LocalTime[] => [`${hour}:00`, `${hour}:30`])
  .filter((time) => time >= earliestTime && time < quietFrom);
