import type { Holidays } from './days-off.ts';
import {
  addDays,
  type Instant,
  instantOf,
  localDateOf,
  localTimeOf,
  nextHalfHour,
  plusHours,
  plusLocalDays,
  type Zone,
} from './local-time.ts';
import {
  earliestTime,
  isInside,
  isPermitted,
  lastMoment,
  type NudgePreference,
  nudgeInstant,
  permittedMoment,
} from './nudge-times.ts';
import type { RoundWindow } from './weeks.ts';

export type Snooze = 'later-today' | 'tomorrow';

const reminderDays = 2;
const laterHours = 3;

/**
 * When whoever is reminded gets the one reminder, answered or not: two days after the nudge at the same time of the member's
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

/** When the channel reads its one line: on the round's third day at the hour of its opening; `none` on its last day. */
export function channelReminderInstant(window: RoundWindow, zone: Zone): Instant | 'none' {
  const at = plusLocalDays(window.opensAt, reminderDays, zone);
  return isOnLastDay({ zone }, window, at) ? 'none' : at;
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

export interface PlannedInstants {
  readonly nudgeAt: Instant | 'outsideRound';
  /** Counted from the planned nudge; `none` also when there is no nudge. */
  readonly reminderAt: Instant | 'none';
}

/** The same text for preferences that lead to the same moments; the order of working days does not matter. */
export function preferenceKey(preference: NudgePreference): string {
  const { zone, weekday, time, workingDays, country, daysOff = [], pausedUntil } = preference;
  const days = [...new Set(workingDays)].sort().join('');
  const off = daysOff.map(({ from, to }) => `${from}/${to}`).join();
  return [zone, weekday ?? '', time, days, country ?? '', pausedUntil ?? '', off].join('|');
}

/** The moments of one round, worked out once for each distinct preference and found by its `preferenceKey`. */
export function planInstants(
  preferences: Iterable<NudgePreference>,
  window: RoundWindow,
  holidays: Holidays,
): ReadonlyMap<string, PlannedInstants> {
  const planned = new Map<string, PlannedInstants>();
  for (const preference of preferences) {
    const key = preferenceKey(preference);
    if (!planned.has(key)) {
      planned.set(key, instantsOf(preference, window, holidays));
    }
  }
  return planned;
}

function instantsOf(preference: NudgePreference, window: RoundWindow, holidays: Holidays): PlannedInstants {
  const nudgeAt = nudgeInstant(preference, window, holidays);
  const reminderAt = nudgeAt === 'outsideRound' ? 'none' : reminderInstant(preference, window, nudgeAt, holidays);
  return { nudgeAt, reminderAt };
}
