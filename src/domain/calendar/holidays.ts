import type { LocalDate } from './local-time.ts';

/** Whether the day is a public holiday of the country. A country that nobody knows has none. */
export type Holidays = (country: string, date: LocalDate) => boolean;

/** For a group that asks on every working day. */
export const noHolidays: Holidays = () => false;
