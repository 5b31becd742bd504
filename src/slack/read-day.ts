import { casual, GB } from 'chrono-node/en';
import {
  type Instant,
  type LocalDate,
  localDateOf,
  localTimeOf,
  parseLocalDate,
  type Zone,
} from '../domain/calendar.ts';

/**
 * The day that somebody typed: "12 January", "next Friday", "in two weeks", "2027-01-12". Days without a year are the
 * next ones on the person's own calendar. Undefined when it names none; a day that has passed is answered as it is.
 */
export function readDay(typed: string, zone: Zone, now: Instant): LocalDate | undefined {
  const text = typed.normalize('NFKC').slice(0, longest).trim();
  const exact = parseLocalDate(text);
  if (exact !== undefined) return exact;
  // With only figures the day comes first; with words either order is clear.
  const reader = /\p{L}/u.test(text) ? casual : GB;
  const [found] = reader.parse(text, { instant: now, timezone: offsetMinutes(zone, now) }, { forwardDate: true });
  if (found === undefined) return undefined;
  const { start } = found;
  // "32 January" is read as "January": a figure left over means that it was another day.
  const rest = text.slice(0, found.index) + text.slice(found.index + found.text.length);
  const namesDay = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month');
  if (!namesDay || /\p{N}/u.test(rest)) return undefined;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')].map(String);
  return parseLocalDate(`${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

const longest = 100;

function offsetMinutes(zone: Zone, now: Instant): number {
  const wall = Date.parse(`${localDateOf(now, zone)}T${localTimeOf(now, zone)}Z`);
  return Math.round((wall - now.getTime()) / 60_000);
}
