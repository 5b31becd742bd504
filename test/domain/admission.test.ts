import { describe, expect, test } from '@jest/globals';
import { defaultRoundTimes, type LocalTime } from '../../src/domain/calendar.ts';
import { tooManyForOneDay } from '../../src/domain/rate-limit.ts';

const opening = (time: LocalTime) => ({ ...defaultRoundTimes, opens: { weekday: 1, time } as const });

describe('whether everybody can be asked on the day a week opens', () => {
  test('at 300 a minute 90,000 people need 5 hours, and a week that opens at 17:00 has 3', () => {
    expect(tooManyForOneDay(90_000, opening('17:00'), 300)).toEqual({
      people: 90_000,
      perMinute: 300,
      needsHours: 5,
      hasHours: 3,
    });
  });

  test.each([
    { people: 90_000, time: '09:00', perMinute: 300 },
    { people: 54_000, time: '17:00', perMinute: 300 },
    { people: 0, time: '19:59', perMinute: 300 },
  ] as const)('$people fit into a day that begins at $time', ({ people, time, perMinute }) => {
    expect(tooManyForOneDay(people, opening(time), perMinute)).toBeUndefined();
  });

  test.each([
    { time: '05:30', hasHours: 13 },
    { time: '20:00', hasHours: 13 },
    { time: '23:15', hasHours: 13 },
    { time: '07:00', hasHours: 13 },
    { time: '12:30', hasHours: 7.5 },
  ] as const)('a week that opens at $time leaves $hasHours hours, never quiet ones', ({ time, hasHours }) => {
    expect(tooManyForOneDay(1_000_000, opening(time), 300)?.hasHours).toBe(hasHours);
  });
});
