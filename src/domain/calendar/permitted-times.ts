import { type Instant, instantOf, type LocalTime, type Weekday, weekdayOf } from './local-time.ts';
import { daysOf, earliestTime, hasEnoughLeft, isInside, type NudgePreference, quietFrom } from './nudge-times.ts';
import type { RoundWindow } from './round-window.ts';

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
