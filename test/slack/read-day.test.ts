import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOf, parseLocalDate } from '../../src/domain/calendar.ts';
import { readDay } from '../../src/slack/read-day.ts';

const thursday = new Date('2027-01-07T10:00:00Z');

describe('A day that somebody types', () => {
  test.each([
    ['12 January', '2027-01-12'],
    ['until 12 January', '2027-01-12'],
    ['till January 12th', '2027-01-12'],
    ['the 12th of Feb, please', '2027-02-12'],
    ['12/01', '2027-01-12'],
    ['2027-01-12', '2027-01-12'],
    ['tomorrow', '2027-01-08'],
    ['next Friday', '2027-01-15'],
    ['MONDAY', '2027-01-11'],
    ['for two weeks', '2027-01-21'],
    ['3 days', '2027-01-10'],
    ['next month', '2027-02-07'],
    ['6 January', '2028-01-06'],
    ['January', '2028-01-01'],
    ['yesterday', '2027-01-06'],
    ['12 January 2020', '2020-01-12'],
  ])('"%s" is read as %s', (typed, date) => {
    expect(readDay(typed, 'Europe/London', thursday)).toBe(date);
  });

  test.each(['', 'banana', '31 February', '32 January', '2027-02-30', '99/99/2027', '8am', '25', '🦄', 'after it all'])(
    '"%s" is no day',
    (typed) => {
      expect(readDay(typed, 'Europe/London', thursday)).toBeUndefined();
    },
  );

  test('is meant on one’s own calendar', () => {
    const late = new Date('2027-01-07T23:30:00Z');
    expect(readDay('tomorrow', 'Pacific/Auckland', late)).toBe('2027-01-09');
    expect(readDay('tomorrow', 'America/Los_Angeles', late)).toBe('2027-01-08');
  });

  test('"tomorrow" is tomorrow in every zone at every hour, clock changes included', () => {
    const zones = [
      'Pacific/Apia',
      'Europe/London',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Auckland',
      'Etc/UTC',
    ];
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, now) => {
        expect(readDay('tomorrow', zone, now)).toBe(addDays(localDateOf(now, zone), 1));
      }),
    );
  });

  test('any text at all gives a day of the calendar or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const day = readDay(typed, 'Europe/London', thursday);
        expect(day === undefined || parseLocalDate(day) === day).toBe(true);
      }),
    );
  });
});
