import { Temporal } from 'temporal-polyfill';

/** A moment in time, the same everywhere. */
export type Instant = Date;
/** A day of somebody's calendar, 'YYYY-MM-DD'. */
export type LocalDate = `${number}-${number}-${number}`;
/** A time on somebody's clock, 'HH:MM' from '00:00' to '23:59'; compares as text. */
export type LocalTime = `${number}:${number}`;
/** An IANA time zone name, for instance 'Europe/London'. Check foreign text with `isZone` or `zoneOr`. */
export type Zone = string;
/** 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the text names a time zone. An offset such as '+01:00' is none: it knows no clock changes. */
export function isZone(text: string): text is Zone {
  if (!/^[A-Za-z]/.test(text)) {
    return false;
  }
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/** The zone that a text names, else the fallback. Slack's `tz` may be missing, empty or unknown here. */
export function zoneOr(text: string | null | undefined, fallback: Zone): Zone {
  return text && isZone(text) ? text : fallback;
}

/** Reads 'YYYY-MM-DD'; undefined for anything else and for days that no calendar has. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!looksLikeDate(text)) {
    return undefined;
  }
  try {
    Temporal.PlainDate.from(text);
    return text;
  } catch {
    return undefined;
  }
}

/** Reads 'HH:MM' on a clock of 24 hours; undefined for anything else. */
export function parseLocalTime(text: string): LocalTime | undefined {
  return looksLikeTime(text) ? text : undefined;
}

/** Reads a number as a day of the week; undefined unless it is 1 … 7. */
export function parseWeekday(number: number): Weekday | undefined {
  return isWeekday(number) ? number : undefined;
}

/**
 * When a clock in the zone first shows this date and time. A time that a clock change leaves out is shifted forward by
 * as much as the clock is; of a time that comes twice it is the first.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  return toDate(local.toZonedDateTime(zone, { disambiguation: 'compatible' }));
}

/** What a calendar and a clock in the zone show; the time in whole minutes, rounded down. */
export function clockAt(instant: Instant, zone: Zone): { readonly date: LocalDate; readonly time: LocalTime } {
  // Adding the offset and reading the sum as UTC takes half the time of asking Temporal for texts.
  const wall = new Date(instant.getTime() + zoned(instant, zone).offsetNanoseconds / 1_000_000).toISOString();
  const time = wall.slice(11, 16);
  if (!looksLikeTime(time)) {
    throw new RangeError('A year has more than four digits.');
  }
  return { date: dateText(wall), time };
}

/** The day it is in the zone. */
export function localDateOf(instant: Instant, zone: Zone): LocalDate {
  return clockAt(instant, zone).date;
}

/** The time it is in the zone, in whole minutes, rounded down. */
export function localTimeOf(instant: Instant, zone: Zone): LocalTime {
  return clockAt(instant, zone).time;
}

export function weekdayOf(date: LocalDate): Weekday {
  const number = new Date(midnightOf(date)).getUTCDay() || 7;
  if (!isWeekday(number)) {
    throw new RangeError('This is not a day of any calendar.');
  }
  return number;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateText(new Date(midnightOf(date) + days * dayLength).toISOString());
}

/** The same time on the zone's clock, some days later; clock changes are treated as by `instantOf`. */
export function plusLocalDays(instant: Instant, days: number, zone: Zone): Instant {
  return toDate(zoned(instant, zone).add({ days }));
}

/** The first full or half hour of the zone's clock at or after the moment. */
export function nextHalfHour(instant: Instant, zone: Zone): Instant {
  return toDate(zoned(instant, zone).round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' }));
}

/** So many minutes of elapsed time later. */
export const plusMinutes = (instant: Instant, minutes: number): Instant =>
  new Date(instant.getTime() + minutes * 60_000);

/** Elapsed time, not time on a clock: never use it to repeat something weekly. */
export function plusHours(instant: Instant, hours: number): Instant {
  return new Date(instant.getTime() + hours * 3_600_000);
}

const looksLikeDate = (text: string): text is LocalDate => /^\d{4}-\d{2}-\d{2}$/.test(text);
const looksLikeTime = (text: string): text is LocalTime => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isWeekday = (number: number): number is Weekday => Number.isInteger(number) && number >= 1 && number <= 7;

function zoned(instant: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

function toDate(moment: Temporal.ZonedDateTime): Instant {
  return new Date(moment.epochMilliseconds);
}

/** Dates are counted in UTC, where all days are equally long. */
const midnightOf = (date: LocalDate) => Date.parse(`${date}T00:00Z`);
const dayLength = 24 * 60 * 60_000;

function dateText(iso: string): LocalDate {
  const text = iso.slice(0, 10);
  if (!looksLikeDate(text)) {
    throw new RangeError('A year has more than four digits.');
  }
  return text;
}

const usualLocale = 'en-GB';
const dateWords = { weekday: 'long', day: 'numeric', month: 'long' } as const;

/** Making one takes a hundred times as long as using it, and there are a few for each zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, words: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(words)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, words);
  formats.set(key, format);
  return format;
}

/** A moment as one says it, on the zone's clock: "Monday 4 January at 09:00". */
export function spoken(instant: Instant, zone: Zone, locale: string = usualLocale): string {
  const words = { ...dateWords, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return formatFor(locale, words).format(instant);
}

/** A day as one says it: "Monday 4 January". */
export function spokenDate(date: LocalDate, locale: string = usualLocale): string {
  return formatFor(locale, { ...dateWords, timeZone: 'UTC' }).format(instantOf(date, '12:00', 'UTC'));
}

/** A day as a source gives it: "23 November 2026". */
export function writtenDate(date: LocalDate, locale: string = usualLocale): string {
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return formatFor(locale, words).format(instantOf(date, '12:00', 'UTC'));
}

/** A day of the week as one says it: "Monday". */
export function spokenWeekday(
  weekday: Weekday,
  locale: string = usualLocale,
  length: 'long' | 'short' = 'long',
): string {
  // 1 January 2024 was a Monday.
  const day = instantOf(`2024-01-0${weekday}`, '12:00', 'UTC');
  return formatFor(locale, { weekday: length, timeZone: 'UTC' }).format(day);
}

/** The zones that a lead may choose, each under the part of the world it begins with. `own` is among them, as it is. */
export function zonesToChoose(own: Zone): ReadonlyMap<string, readonly Zone[]> {
  const named = Intl.supportedValuesOf('timeZone').map((zone) => newNames.get(zone) ?? zone);
  const regions = new Map<string, Zone[]>();
  for (const zone of [...new Set([...named, own, 'Etc/UTC'])]
    .filter(isZone)
    .toSorted((one, other) => one.localeCompare(other, 'en'))) {
    const region = zone.split('/')[0] ?? zone;
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return regions;
}

/** Node's list has some places under names that nobody there would look for. */
const newNames: ReadonlyMap<string, Zone> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Godthab', 'America/Nuuk'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
]);
