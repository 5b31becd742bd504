import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOf, parseLocalDate } from '../../src/domain/calendar.ts';
import { readDay } from '../../src/slack/ui/read-day.ts';

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
    ['until the end of the month', '2027-01-31'],
    ['end of next month', '2027-02-28'],
    ['thursday', '2027-01-14'],
    ['day after tomorrow', '2027-01-09'],
    ['15.1', '2027-01-15'],
    ['12.2.', '2027-02-12'],
    ['12.2.2027', '2027-02-12'],
    ['13/01/2027', '2027-01-13'],
    ['01/13/2027', '2027-01-13'],
    ['2027/02/03', '2027-02-03'],
    ['bis 12. Januar', '2027-01-12'],
    ['jusqu’au 12 février', '2027-02-12'],
    ['hasta el 12 de febrero', '2027-02-12'],
    ['freitag', '2027-01-08'],
    ['yesterday', '2027-01-06'],
    ['12 January 2020', '2020-01-12'],
  ])('"%s" is read as %s', (typed, date) => {
    expect(readDay(typed, 'Europe/London', thursday, 'dayFirst')?.date).toBe(date);
  });

  test.each([
    '',
    'banana',
    '31 February',
    '32 January',
    '2027-02-30',
    '99/99/2027',
    '8am',
    '25',
    '🦄',
    'after it all',
    'the week after the weekend',
    'until after the weekend',
    '12 or 13 January',
    '12-14 January',
    'further notice',
  ])('"%s" is not one day', (typed) => {
    expect(readDay(typed, 'Europe/London', thursday, 'dayFirst')).toBeUndefined();
  });

  test('in figures that may be two days is read in the order asked for, and says that it may be', () => {
    const read = (typed: string, order: 'dayFirst' | 'monthFirst') => readDay(typed, 'Europe/London', thursday, order);
    expect(read('3/4', 'dayFirst')).toEqual({ date: '2027-04-03', isAmbiguous: true });
    expect(read('3/4', 'monthFirst')).toEqual({ date: '2027-03-04', isAmbiguous: true });
    for (const clear of ['4/4', '13/4', '4/13', '3.4.', '2027-03-04', '3 April'])
      expect(read(clear, 'dayFirst')?.isAmbiguous).toBe(false);
  });

  test('is meant on one’s own calendar', () => {
    const late = new Date('2027-01-07T23:30:00Z');
    expect(readDay('tomorrow', 'Pacific/Auckland', late, 'dayFirst')?.date).toBe('2027-01-09');
    expect(readDay('tomorrow', 'America/Los_Angeles', late, 'dayFirst')?.date).toBe('2027-01-08');
    for (const second of ['00.000', '00.001', '30.001', '59.999']) {
      const midnight = new Date(`2034-09-02T12:00:${second}Z`);
      expect(readDay('tomorrow', 'Pacific/Auckland', midnight, 'dayFirst')?.date).toBe('2034-09-04');
    }
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
        expect(readDay('tomorrow', zone, now, 'dayFirst')?.date).toBe(addDays(localDateOf(now, zone), 1));
      }),
    );
  });

  test('any text at all gives a day of the calendar or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const day = readDay(typed, 'Europe/London', thursday, 'dayFirst')?.date;
        expect(day === undefined || parseLocalDate(day) === day).toBe(true);
      }),
    );
  });
});
