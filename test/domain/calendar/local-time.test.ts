import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  instantOf,
  isZone,
  localDateOf,
  localTimeOf,
  parseLocalDate,
  parseLocalTime,
  parseWeekday,
  spoken,
  spokenDate,
  spokenWeekday,
  weekdayOf,
  zoneOr,
} from '../../../src/domain/calendar.ts';

describe('a time on a clock', () => {
  test.each([
    ['an ordinary day', '2027-01-04', '09:00', 'Europe/London', '2027-01-04T09:00Z'],
    [
      'an hour that the spring leaves out is shifted forward',
      '2027-03-28',
      '01:30',
      'Europe/London',
      '2027-03-28T01:30Z',
    ],
    ['an hour that comes twice is the first', '2027-10-31', '01:30', 'Europe/London', '2027-10-31T00:30Z'],
    ['half an hour may be left out', '2027-10-03', '02:15', 'Australia/Lord_Howe', '2027-10-02T15:45Z'],
    ['half an hour may come twice', '2027-04-04', '01:45', 'Australia/Lord_Howe', '2027-04-03T14:45Z'],
    ['two hours may be left out', '2027-03-28', '01:30', 'Antarctica/Troll', '2027-03-28T01:30Z'],
    ['a zone may be a quarter of an hour off', '2027-06-01', '09:00', 'Asia/Kathmandu', '2027-06-01T03:15Z'],
    ['a whole day may be left out', '2011-12-30', '09:00', 'Pacific/Apia', '2011-12-30T19:00Z'],
  ] as const)('%s', (_, date, time, zone, expected) => {
    expect(instantOf(date, time, zone)).toEqual(new Date(expected));
  });

  test('is read in the zone of whoever asks', () => {
    const instant = new Date('2027-01-03T23:30:59Z');
    expect([localDateOf(instant, 'Europe/London'), localTimeOf(instant, 'Europe/London')]).toEqual([
      '2027-01-03',
      '23:30',
    ]);
    expect([localDateOf(instant, 'Asia/Tokyo'), localTimeOf(instant, 'Asia/Tokyo')]).toEqual(['2027-01-04', '08:30']);
  });

  test('days are added on the calendar, over months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-04', -4)).toBe('2026-12-31');
    expect([weekdayOf('2027-01-04'), weekdayOf('2027-01-10')]).toEqual([1, 7]);
  });
});

describe('text from outside', () => {
  test.each(['Europe/London', 'Asia/Calcutta', 'UTC', 'Etc/GMT+5', 'EST5EDT', 'America/Argentina/Buenos_Aires'])(
    '%s is a zone',
    (zone) => expect(isZone(zone)).toBe(true),
  );

  test.each(['', ' ', 'Europe/Nowhere', '+01:00', '-0300', 'Europe/London[u-ca=iso8601]', '2027-01-04T00:00Z', 'Z'])(
    '"%s" is no zone, and the fallback is used instead',
    (zone) => {
      expect(isZone(zone)).toBe(false);
      expect(zoneOr(zone, 'Europe/Dublin')).toBe('Europe/Dublin');
    },
  );

  test('a missing zone is the fallback, a known one is kept', () => {
    expect(zoneOr(undefined, 'Europe/Dublin')).toBe('Europe/Dublin');
    expect(zoneOr(null, 'Europe/Dublin')).toBe('Europe/Dublin');
    expect(zoneOr('Asia/Tokyo', 'Europe/Dublin')).toBe('Asia/Tokyo');
  });

  test('dates and times are taken only when a calendar or a clock has them', () => {
    expect(['2027-02-28', '2028-02-29'].map(parseLocalDate)).toEqual(['2027-02-28', '2028-02-29']);
    expect(['2027-02-29', '2027-13-01', '2027-1-4', '12027-01-04', '2027-01-04T09:00', ''].map(parseLocalDate)).toEqual(
      Array(6).fill(undefined),
    );
    expect(['00:00', '23:59'].map(parseLocalTime)).toEqual(['00:00', '23:59']);
    expect(['24:00', '9:00', '09:60', '09:00:00', ''].map(parseLocalTime)).toEqual(Array(5).fill(undefined));
    expect([1, 7, 0, 8, 1.5, Number.NaN].map(parseWeekday)).toEqual([1, 7, ...Array(4).fill(undefined)]);
  });
});

describe('a moment as one says it', () => {
  test('names the day and the time on the zone’s clock', () => {
    const instant = new Date('2027-01-04T09:00Z');
    expect(spoken(instant, 'Europe/London')).toBe('Monday 4 January at 09:00');
    expect(spoken(instant, 'Pacific/Auckland')).toBe('Monday 4 January at 22:00');
    expect(spoken(instant, 'America/Los_Angeles', 'de')).toBe('Montag, 4. Januar um 01:00');
    expect(spoken(new Date('2027-01-04T00:00Z'), 'UTC')).toBe('Monday 4 January at 00:00');
  });

  test('or only the day', () => {
    expect(spokenDate('2027-01-12')).toBe('Tuesday 12 January');
    expect(spokenWeekday(1)).toBe('Monday');
    expect(spokenWeekday(7, 'fr')).toBe('dimanche');
  });
});
