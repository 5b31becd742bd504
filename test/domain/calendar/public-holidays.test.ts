import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadPublicHolidays, type PublicHolidays, parseLocalDate } from '../../../src/domain/calendar.ts';

let known: PublicHolidays;
beforeAll(async () => {
  known = await loadPublicHolidays();
});

describe('public holidays', () => {
  // As the governments publish them: days that stand in for a weekend included.
  test.each([
    ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
    ['GB', 2028, '01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    ['GB-SCT', 2026, '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-26 12-28'],
    ['IE', 2027, '01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25 12-25 12-26'],
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
    ['DE', 2027, '01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26'],
    ['FR', 2027, '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'],
    ['CA', 2027, '01-01 03-26 07-01 09-06 12-25'],
  ])('of %s in %d', (country, year, days) => {
    expect(known.holidaysOf(country, year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test('are told from the day before and the day after', () => {
    const summer = (['2027-08-29', '2027-08-30', '2027-08-31'] as const).map((date) => known.isHoliday('GB', date));
    expect(summer).toEqual([false, true, false]);
    expect(known.isHoliday('gb-sct', '2027-08-30')).toBe(false);
    expect(known.isHoliday('US', '2027-12-31')).toBe(true);
  });

  test('may last for days, also over the new year', () => {
    expect(known.holidaysOf('KR', 2027)).toEqual(expect.arrayContaining(['2027-02-07', '2027-02-08', '2027-02-09']));
    expect(known.holidaysOf('TR', 2027).filter((date) => date.startsWith('2027-03'))).toEqual([
      '2027-03-09',
      '2027-03-10',
      '2027-03-11',
    ]);
    expect(known.isHoliday('SZ', '2028-01-02')).toBe(true);
  });

  test('are whole days, also when the clock changes on one', () => {
    expect(known.isHoliday('CN', '2027-03-08')).toBe(false);
    expect(known.isHoliday('SE', '2027-03-28')).toBe(true);
    expect(known.isHoliday('SI', '2027-10-31')).toBe(true);
  });

  test.each(['XX', '', 'Atlantis', '__proto__', 'constructor'])('are none for "%s", which nobody knows', (country) => {
    expect(known.holidaysOf(country, 2027)).toEqual([]);
    expect(known.isHoliday(country, '2027-01-01')).toBe(false);
  });

  test('are known for the countries offered, as days of that year', () => {
    expect(known.countries.length).toBeGreaterThan(150);
    expect(known.countries).toEqual(expect.arrayContaining(['US', 'GB', 'IE']));
    // Every fifth, for all of them take four seconds.
    for (const country of known.countries.filter((_, index) => index % 5 === 0)) {
      const dates = known.holidaysOf(country, 2027);
      expect([country, dates.length > 0]).toEqual([country, true]);
      expect(dates.every((date) => date.startsWith('2027-') && parseLocalDate(date) === date)).toBe(true);
    }
  });
});
