import { askingHours, type RoundTimes } from './calendar.ts';

/** What asking a whole channel on one day would take, when the day is too short for it. Hours. */
export interface TooMany {
  readonly people: number;
  readonly perMinute: number;
  readonly needsHours: number;
  readonly hasHours: number;
}

/**
 * Whether everybody could be asked on the day a week opens, if they all joined, were in the group's zone and wanted the
 * earliest time. Who cannot is asked on the next permitted day; undefined when the day is long enough.
 */
export function tooManyForOneDay(people: number, times: RoundTimes, perMinute: number): TooMany | undefined {
  const hasHours = askingHours(times);
  const needsHours = people / perMinute / 60;
  return needsHours <= hasHours ? undefined : { people, perMinute, needsHours, hasHours };
}
