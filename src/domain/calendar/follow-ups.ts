import type { Holidays } from './holidays.ts';
import {
  addDays,
  type Instant,
  instantOf,
  localDateOf,
  localTimeOf,
  nextHalfHour,
  plusHours,
  plusLocalDays,
} from './local-time.ts';
import {
  earliestTime,
  isInside,
  isPermitted,
  lastMoment,
  type NudgePreference,
  permittedMoment,
} from './nudge-times.ts';
import type { RoundWindow } from './round-window.ts';

export type Snooze = 'later-today' | 'tomorrow';

const reminderDays = 2;
const laterHours = 3;

/**
 * When everybody gets the one reminder, answered or not: two days after the nudge at the same time of the member's
 * clock, else on the next permitted day; `none` when that is the round's last day or later.
 */
export function reminderInstant(
  preference: NudgePreference,
  window: RoundWindow,
  nudgedAt: Instant,
  holidays: Holidays,
): Instant | 'none' {
  for (let days = reminderDays; ; days += 1) {
    const at = plusLocalDays(nudgedAt, days, preference.zone);
    if (isOnLastDay(preference, window, at)) {
      return 'none';
    }
    if (isPermitted(preference, at, holidays)) {
      return at;
    }
  }
}

/** Whether it is the round's last day on the member's clock, or later: too late for a reminder, planned or delayed. */
export function isOnLastDay({ zone }: Pick<NudgePreference, 'zone'>, window: RoundWindow, at: Instant): boolean {
  return localDateOf(at, zone) >= localDateOf(lastMoment(window), zone);
}

/**
 * Where a snoozed message goes. Later today: three hours on, at the next full or half hour; when that is no longer
 * permitted today, or the round is over by then, the same as tomorrow: the next permitted day at the member's time.
 */
export function snoozeTo(
  preference: NudgePreference,
  window: RoundWindow,
  choice: Snooze,
  now: Instant,
  holidays: Holidays,
): Instant | 'outsideRound' {
  const later = choice === 'later-today' ? laterToday(preference, window, now, holidays) : undefined;
  return later ?? tomorrow(preference, window, now, holidays) ?? 'outsideRound';
}

function laterToday(preference: NudgePreference, window: RoundWindow, now: Instant, holidays: Holidays) {
  const { zone } = preference;
  const today = localDateOf(now, zone);
  const later = nextHalfHour(plusHours(now, laterHours), zone);
  // Somebody awake in the small hours means the coming morning.
  const at = localTimeOf(later, zone) < earliestTime ? instantOf(localDateOf(later, zone), earliestTime, zone) : later;
  const suits = localDateOf(at, zone) === today && isInside(window, at) && isPermitted(preference, at, holidays);
  return suits ? at : undefined;
}

function tomorrow(preference: NudgePreference, window: RoundWindow, now: Instant, holidays: Holidays) {
  const { zone } = preference;
  const midnight = instantOf(addDays(localDateOf(now, zone), 1), '00:00', zone);
  return permittedMoment(preference, window, midnight, holidays);
}
