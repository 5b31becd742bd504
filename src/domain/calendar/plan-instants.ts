import { reminderInstant } from './follow-ups.ts';
import type { Holidays } from './holidays.ts';
import type { Instant } from './local-time.ts';
import { type NudgePreference, nudgeInstant } from './nudge-times.ts';
import type { RoundWindow } from './round-window.ts';

export interface PlannedInstants {
  readonly nudgeAt: Instant | 'outsideRound';
  /** Counted from the planned nudge; `none` also when there is no nudge. */
  readonly reminderAt: Instant | 'none';
}

/** The same text for preferences that lead to the same moments; the order of working days does not matter. */
export function preferenceKey(preference: NudgePreference): string {
  const { zone, weekday, time, workingDays, country, pausedUntil } = preference;
  const days = [...new Set(workingDays)].sort().join('');
  return [zone, weekday ?? '', time, days, country ?? '', pausedUntil ?? ''].join('|');
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
