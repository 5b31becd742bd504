import { casual as german } from 'chrono-node/de';
import { casual, GB } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as dutch } from 'chrono-node/nl';
import { casual as portuguese } from 'chrono-node/pt';
import {
  addDays,
  type Instant,
  type LocalDate,
  localDateOf,
  localTimeOf,
  parseLocalDate,
  type Zone,
} from '../../domain/calendar.ts';

/** A day in figures alone may mean two days: "3/4" is 3 April, or 4 March where months come first. */
export interface DayRead {
  readonly date: LocalDate;
  readonly isAmbiguous: boolean;
}

/**
 * The day that somebody typed: "12 January", "next Friday", "the end of the month", "12.1.", "12. Januar". Days without a
 * year are the next ones on the person's own calendar. Undefined unless all of it names one day; a day that has passed
 * is answered as it is.
 */
export function readDay(
  typed: string,
  zone: Zone,
  now: Instant,
  order: 'dayFirst' | 'monthFirst',
): DayRead | undefined {
  const text = usualForm(typed.normalize('NFKC').slice(0, longest).trim().toLowerCase());
  const exact = parseLocalDate(text);
  if (exact !== undefined) return { date: exact, isAmbiguous: false };
  const isEither = mayBeEither(text);
  // With words the order is clear.
  const hasWords = /\p{L}/u.test(text.replaceAll(filler, ''));
  const inFigures = isEither && order === 'monthFirst' ? casual : GB;
  for (const reader of hasWords ? [casual, ...others] : [inFigures]) {
    const date = readWith(reader, text, zone, now);
    if (date !== undefined) return { date, isAmbiguous: !hasWords && isEither };
  }
  return undefined;
}

type Reader = Pick<typeof casual, 'parse'>;

function readWith(reader: Reader, text: string, zone: Zone, now: Instant): LocalDate | undefined {
  const reference = { instant: now, timezone: offsetMinutes(zone, now) };
  const [found, ...more] = reader.parse(text, reference, { forwardDate: true });
  if (found === undefined || more.length > 0 || found.end) return undefined;
  // "32 January" is read as "January", "a week after tomorrow" as "tomorrow": what is left over means another day.
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.text.length)}`;
  if (/[\p{L}\p{N}]/u.test(rest.replaceAll(filler, ' '))) return undefined;
  const { start } = found;
  if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) return undefined;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')].map(String);
  const date = parseLocalDate(`${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
  // "Thursday", said on a Thursday, is the next one.
  const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
  return date !== undefined && isWeekday && date === localDateOf(now, zone) ? addDays(date, 7) : date;
}

const longest = 100;

/** The languages whose ways to name a day are read after English. */
const others: readonly Reader[] = [german, french, spanish, portuguese, italian, dutch];

/** Words around a day that do not change it. */
const filler =
  /(?<![\p{L}\p{N}])(?:until|till|til|to|up|by|from|for|on|the|please|pls|bis|zum|jusqu'au|jusqu’au|jusqu|le|au|hasta|el|até|o|fino|al|tot)(?![\p{L}\p{N}])/giu;

/** What the reader does not know of, as it knows it. */
const usualForm = (text: string): string =>
  text
    .replace(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.?$/u, '$1/$2.')
    .replace(/(?<!the )\bday after tomorrow\b/u, 'the day after tomorrow');

/** Both figures could be a month, and they differ. With dots, and after a year, the order is the same everywhere. */
function mayBeEither(text: string): boolean {
  if (/\d\.|\d{4}[-/]/u.test(text)) return false;
  const [one = 0, other = 0] = [...text.matchAll(/(?<!\d)\d{1,2}(?!\d)/gu)].map(Number);
  return one !== other && one >= 1 && one <= 12 && other >= 1 && other <= 12;
}

function offsetMinutes(zone: Zone, now: Instant): number {
  const wall = Date.parse(`${localDateOf(now, zone)}T${localTimeOf(now, zone)}Z`);
  return Math.ceil((wall - now.getTime()) / 60_000); // The wall clock is read without its seconds.
}
