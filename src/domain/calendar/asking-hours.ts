import type { LocalTime } from './local-time.ts';
import { earliestTime, quietFrom } from './nudge-times.ts';
import type { RoundTimes } from './round-window.ts';

/** Hours of the opening day in which people may be asked, on the group's clock; of the next day when it opens too late. */
export function askingHours({ opens }: Pick<RoundTimes, 'opens'>): number {
  const isOwnDay = opens.time >= earliestTime && opens.time < quietFrom;
  return (minuteOfDay(quietFrom) - minuteOfDay(isOwnDay ? opens.time : earliestTime)) / 60;
}

const minuteOfDay = (time: LocalTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
