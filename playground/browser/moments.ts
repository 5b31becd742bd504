import {
  addDays,
  defaultRoundTimes,
  type Instant,
  instantOf,
  type LocalDate,
  localDateOf,
  localTimeOf,
  plusHours,
  type WeekTime,
  weekdayOf,
  type Zone,
  zoneOr,
} from '../../src/domain/calendar.ts';
import type { Person } from '../people.ts';

export interface MomentState {
  readonly label: string;
  /** An instant as ISO text. */
  readonly at: string;
}

/** The zone in which a group set up by the workspace's first admin would run. */
export const leadZoneOf = (people: readonly Person[]): Zone =>
  zoneOr(people.find(({ isAdmin }) => isAdmin)?.zone, 'Europe/London');

/** Where somebody who tries a season wants to go next, soonest first. */
export function momentsAhead(now: Instant, zone: Zone): readonly MomentState[] {
  const { opens, closes } = defaultRoundTimes;
  const week: readonly (readonly [string, Instant])[] = [
    ['Monday 09:00: the post of the week', nextOn(now, opens, zone)],
    ['Wednesday 12:00: everyone’s been asked', nextOn(now, { weekday: 3, time: '12:00' }, zone)],
    ['Friday 12:00: the week closes', nextOn(now, closes, zone)],
    ['Friday 13:00: the draft is with the lead', nextOn(now, { weekday: closes.weekday, time: '13:00' }, zone)],
  ];
  const steps: readonly (readonly [string, Instant])[] = [
    ['+1 hour', plusHours(now, 1)],
    ['+1 day', plusHours(now, 24)],
  ];
  return [...steps, ...week.toSorted(([, one], [, other]) => one.getTime() - other.getTime())].map(([label, at]) => ({
    label,
    at: at.toISOString(),
  }));
}

/** When the last week closed that has closed by now. */
export const lastClose = (now: Instant, zone: Zone): Instant => {
  const { closes } = defaultRoundTimes;
  const next = nextOn(now, closes, zone);
  return instantOf(addDays(localDateOf(next, zone), -7), closes.time, zone);
};

/** The first such moment that is still to come. */
function nextOn(now: Instant, { weekday, time }: WeekTime, zone: Zone): Instant {
  const today: LocalDate = localDateOf(now, zone);
  const days = (weekday - weekdayOf(today) + 7) % 7;
  const passed = days === 0 && localTimeOf(now, zone) >= time;
  return instantOf(addDays(today, passed ? 7 : days), time, zone);
}
