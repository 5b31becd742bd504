import { type Instant, instantOf, type LocalDate, type Weekday, type Zone } from './local-time.ts';

const usualLocale = 'en-GB';
const dateWords = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** A moment as one says it, on the zone's clock: "Monday 4 January at 09:00". */
export function spoken(instant: Instant, zone: Zone, locale: string = usualLocale): string {
  const words = { ...dateWords, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, words).format(instant);
}

/** A day as one says it: "Monday 4 January". */
export function spokenDate(date: LocalDate, locale: string = usualLocale): string {
  return new Intl.DateTimeFormat(locale, { ...dateWords, timeZone: 'UTC' }).format(instantOf(date, '12:00', 'UTC'));
}

/** A day as a source gives it: "23 November 2026". */
export function writtenDate(date: LocalDate, locale: string = usualLocale): string {
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, words).format(instantOf(date, '12:00', 'UTC'));
}

/** A day of the week as one says it: "Monday". */
export function spokenWeekday(weekday: Weekday, locale: string = usualLocale): string {
  // 1 January 2024 was a Monday.
  const day = instantOf(`2024-01-0${weekday}`, '12:00', 'UTC');
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
