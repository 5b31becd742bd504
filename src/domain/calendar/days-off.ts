import { addDays, type LocalDate, parseLocalDate } from './local-time.ts';

/** Days of a calendar, the last one included. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const isDayOff = (spans: readonly DaySpan[] | undefined, date: LocalDate): boolean =>
  spans?.some(({ from, to }) => from <= date && date <= to) ?? false;

/** Whether the day is a public holiday of the country. A country that nobody knows has none. */
export type Holidays = (country: string, date: LocalDate) => boolean;

/** For a group that asks on every working day. */
export const noHolidays: Holidays = () => false;

/** The national public holidays of the world, worked out offline. */
export interface PublicHolidays {
  readonly isHoliday: Holidays;
  /** In order; days that stand in for a holiday at a weekend included. Empty for a country that is not known. */
  holidaysOf(country: string, year: number): readonly LocalDate[];
  /** ISO 3166 codes of the countries that are known. */
  readonly countries: readonly string[];
}

/**
 * Loads the rules, once: a tenth of a second and some 25 MB, which only those pay who ask for holidays. Countries are
 * ISO 3166 codes, "GB", or with a part whose holidays differ, "GB-SCT". Holidays of the nation only, of the library's
 * type `public`. A half holiday is a working day.
 */
export async function loadPublicHolidays(): Promise<PublicHolidays> {
  const { default: Rules } = await import('date-holidays');
  const known = new Map<string, ReadonlySet<LocalDate>>();

  function daysOf(country: string, year: number): ReadonlySet<LocalDate> {
    const key = `${country} ${year}`;
    const days = known.get(key) ?? daysOfYear(new Rules(placeOf(country), { types: ['public'] }), year);
    known.set(key, days);
    return days;
  }

  return {
    isHoliday: (country, date) => daysOf(country, Number(date.slice(0, 4))).has(date),
    holidaysOf: (country, year) => [...daysOf(country, year)].sort(asText),
    countries: Object.keys(new Rules().getCountries()).sort(asText),
  };
}

interface Rules {
  getHolidays(year: number): { readonly date: string; readonly start: Date; readonly end: Date }[];
}

/** The year before is read too: some holidays begin in December and last into January. */
function daysOfYear(rules: Rules, year: number): ReadonlySet<LocalDate> {
  const days = [year - 1, year].flatMap((each) => rules.getHolidays(each)).flatMap(wholeDays);
  return new Set(days.filter((date) => Number(date.slice(0, 4)) === year));
}

const hour = 3_600_000;

/**
 * The library counts a holiday in elapsed hours: one day has 23 or 25 of them when the clock changes on it, and half a
 * holiday has twelve at most, which makes no day.
 */
function wholeDays({ date, start, end }: ReturnType<Rules['getHolidays']>[number]): LocalDate[] {
  const first = parseLocalDate(date.slice(0, 10));
  const days = Math.floor(((end.getTime() - start.getTime()) / hour + 1) / 24);
  return first === undefined ? [] : Array.from({ length: days }, (_, index) => addDays(first, index));
}

/** The library's "GB" leaves out the summer bank holiday, whose date is not Scotland's: most people have England's. */
function placeOf(country: string): { country: string; state?: string } {
  const [nation = '', part] = country.toUpperCase().split('-');
  const state = part ?? (nation === 'GB' ? 'ENG' : undefined);
  return state === undefined ? { country: nation } : { country: nation, state };
}

const asText = (one: string, other: string) => (one < other ? -1 : 1);
