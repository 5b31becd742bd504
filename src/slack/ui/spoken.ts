import {
  spokenDate as dateIn,
  type LocalDate,
  type Weekday,
  spokenWeekday as weekdayIn,
  writtenDate as writtenIn,
} from '../../domain/calendar.ts';
import { countryName } from '../../domain/safety-content.ts';
import { copy } from '../copy.ts';

// Days, numbers and countries as whoever reads them says them.

export const spokenDate = (date: LocalDate): string => dateIn(date, copy().locale);
export const writtenDate = (date: LocalDate): string => writtenIn(date, copy().locale);
export const spokenWeekday = (weekday: Weekday, length: 'long' | 'short' = 'long'): string =>
  weekdayIn(weekday, copy().locale, length);
export const spokenNumber = (number: number): string => number.toLocaleString(copy().locale);

/** As a list names it: "Netherlands". */
export const listedCountry = (code: string): string => countryName(code, copy().locale);
/** As a sentence names it: "the Netherlands". */
export const spokenCountry = (code: string): string => copy().common.country(listedCountry(code));
