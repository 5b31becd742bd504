import { describe, expect, test } from '@jest/globals';
import {
  defaultRoundTimes,
  type Holidays,
  isOnLastDay,
  isPermitted,
  type NudgePreference,
  nextPermitted,
  noHolidays,
  nudgeInstant,
  permittedTimes,
  planInstants,
  preferenceKey,
  reminderInstant,
  roundWindowFrom,
  snoozeTo,
} from '../../../src/domain/calendar.ts';

/** Monday 4 January 2027 at 09:00 to Friday 8 January at 12:00 in London. */
const round = roundWindowFrom(defaultRoundTimes, 'Europe/London', '2027-01-04');
const at = (text: string) => new Date(`2027-01-${text}Z`);
const holidayOn =
  (...dates: string[]): Holidays =>
  (country, date) =>
    country === 'GB' && dates.includes(date);

function wish(changes: Partial<NudgePreference> = {}): NudgePreference {
  return {
    time: '09:00',
    workingDays: [1, 2, 3, 4, 5],
    zone: 'Europe/London',
    country: 'GB',
    pausedUntil: undefined,
    ...changes,
  };
}

describe('the nudge comes', () => {
  test.each([
    ['on the first day when no day was chosen', wish(), '04T09:00'],
    ['on the chosen day at the chosen time', wish({ weekday: 3, time: '15:30' }), '06T15:30'],
    ['in the member’s own zone, west of the group', wish({ zone: 'America/New_York', weekday: 1 }), '04T14:00'],
    ['at the opening when the member’s time comes before it', wish({ zone: 'Europe/Berlin' }), '04T09:00'],
    ['the next day when the round opens in their evening', wish({ zone: 'Pacific/Auckland' }), '04T20:00'],
    ['on the next working day', wish({ workingDays: [3, 5] }), '06T09:00'],
    ['on the next working day after the chosen one', wish({ weekday: 2, workingDays: [1, 4] }), '07T09:00'],
    ['on the day until which the member paused', wish({ pausedUntil: '2027-01-06' }), '06T09:00'],
    ['on the first day when the chosen one is not in the round', wish({ weekday: 7 }), '04T09:00'],
    ['on the first day when the chosen time is after the close', wish({ weekday: 5, time: '15:00' }), '04T15:00'],
    ['just before the close', wish({ weekday: 5, time: '11:59' }), '08T11:59'],
    ['never at the very close', wish({ weekday: 5, time: '12:00' }), '04T12:00'],
  ])('%s', (_, preference, expected) => {
    expect(nudgeInstant(preference, round, noHolidays)).toEqual(at(expected));
  });

  test('after a public holiday of the member’s country, but not of another', () => {
    const holidays = holidayOn('2027-01-04', '2027-01-05');
    expect(nudgeInstant(wish(), round, holidays)).toEqual(at('06T09:00'));
    expect(nudgeInstant(wish({ country: 'IE' }), round, holidays)).toEqual(at('04T09:00'));
    expect(nudgeInstant(wish({ country: undefined }), round, holidays)).toEqual(at('04T09:00'));
  });

  test.each([
    ['of a long pause', wish({ pausedUntil: '2027-01-09' })],
    ['no working day is left', wish({ workingDays: [6, 7] })],
    ['the chosen time is in quiet hours', wish({ time: '20:00' })],
    ['the chosen time is too early', wish({ zone: 'Pacific/Auckland', time: '06:59' })],
  ])('not at all when %s', (_, preference) => {
    expect(nudgeInstant(preference, round, noHolidays)).toBe('outsideRound');
  });

  test('never before the chosen day', () => {
    expect(nudgeInstant(wish({ weekday: 5 }), round, holidayOn('2027-01-08'))).toBe('outsideRound');
  });
});

test('messages are permitted from seven until just before eight in the evening', () => {
  const times = ['06:59', '07:00', '19:59:59', '20:00'].map((time) =>
    isPermitted(wish(), at(`04T${time}`), noHolidays),
  );
  expect(times).toEqual([false, true, true, false]);
});

describe('a missed nudge comes', () => {
  test.each([
    ['now, when now is permitted', wish(), '04T11:07', '04T11:07'],
    ['the next day when it is too late today', wish(), '04T20:00', '05T09:00'],
    ['today, but not before their time of day', wish({ time: '15:00' }), '05T07:10', '05T15:00'],
    ['not before the opening', wish(), '03T10:00', '04T09:00'],
  ])('%s', (_, preference, from, expected) => {
    expect(nextPermitted(preference, round, at(from), noHolidays)).toEqual(at(expected));
  });

  test('after a holiday', () => {
    expect(nextPermitted(wish(), round, at('04T20:00'), holidayOn('2027-01-05'))).toEqual(at('06T09:00'));
  });

  test('not at all with fewer than six hours of the round left', () => {
    expect(nextPermitted(wish({ time: '07:00' }), round, at('08T07:00'), noHolidays)).toBe('expired');
    expect(nextPermitted(wish(), round, at('07T20:00'), noHolidays)).toBe('expired');
    const early = { ...round, closesAt: at('08T13:00') };
    expect(nextPermitted(wish({ time: '07:00' }), early, at('08T07:00'), noHolidays)).toEqual(at('08T07:00'));
    expect(nextPermitted(wish({ time: '07:00' }), early, at('08T07:00:01'), noHolidays)).toBe('expired');
    expect(nextPermitted(wish(), round, at('09T09:00'), noHolidays)).toBe('expired');
  });
});

describe('the reminder', () => {
  test('comes two days later at the same time', () => {
    expect(reminderInstant(wish(), round, at('04T09:03:27'), noHolidays)).toEqual(at('06T09:03:27'));
  });

  test('comes at the same time of the clock over a clock change', () => {
    const october = roundWindowFrom(
      { ...defaultRoundTimes, opens: { weekday: 6, time: '09:00' } },
      'Europe/London',
      '2027-10-30',
    );
    const everyDay = wish({ workingDays: [1, 2, 3, 4, 5, 6, 7] });
    const reminder = reminderInstant(everyDay, october, new Date('2027-10-30T08:00Z'), noHolidays);
    expect(reminder).toEqual(new Date('2027-11-01T09:00Z'));
  });

  test('moves to the next permitted day', () => {
    expect(reminderInstant(wish(), round, at('04T09:00'), holidayOn('2027-01-06'))).toEqual(at('07T09:00'));
  });

  test('never comes on the last day of the round', () => {
    expect(reminderInstant(wish(), round, at('06T09:00'), noHolidays)).toBe('none');
    expect(reminderInstant(wish(), round, at('05T09:00'), holidayOn('2027-01-07'))).toBe('none');
  });

  test('knows its last day on the member’s clock, also when it comes late', () => {
    const tokyo = { zone: 'Asia/Tokyo' };
    expect(['07T14:59:59', '07T15:00', '09T00:00'].map((late) => isOnLastDay(tokyo, round, at(late)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('may come on the evening before a close at midnight', () => {
    const toMidnight = { ...round, closesAt: at('08T00:00') };
    expect(reminderInstant(wish(), toMidnight, at('04T09:00'), noHolidays)).toEqual(at('06T09:00'));
    expect(reminderInstant(wish(), toMidnight, at('05T09:00'), noHolidays)).toBe('none');
  });
});

describe('a snooze', () => {
  test.each([
    ['three hours on, at the half-hour', 'later-today', '04T09:00:01', '04T12:30'],
    ['three hours on, exactly', 'later-today', '04T09:00', '04T12:00'],
    ['this morning when asked in the small hours', 'later-today', '05T02:10', '05T07:00'],
    ['tomorrow when three hours on is in the evening', 'later-today', '04T16:31', '05T09:00'],
    ['tomorrow when asked late in the evening', 'later-today', '04T22:00', '05T09:00'],
    ['tomorrow at the member’s time', 'tomorrow', '04T09:00', '05T09:00'],
  ] as const)('goes to %s', (_, choice, now, expected) => {
    expect(snoozeTo(wish(), round, choice, at(now), noHolidays)).toEqual(at(expected));
  });

  test('passes over a holiday', () => {
    expect(snoozeTo(wish(), round, 'tomorrow', at('04T09:00'), holidayOn('2027-01-05'))).toEqual(at('06T09:00'));
    expect(snoozeTo(wish(), round, 'later-today', at('04T09:00'), holidayOn('2027-01-04'))).toEqual(at('05T09:00'));
  });

  test('never leaves the round', () => {
    expect(snoozeTo(wish(), round, 'later-today', at('08T09:00:01'), noHolidays)).toBe('outsideRound');
    expect(snoozeTo(wish(), round, 'tomorrow', at('08T08:00'), noHolidays)).toBe('outsideRound');
    expect(snoozeTo(wish({ time: '13:00' }), round, 'tomorrow', at('07T13:00'), noHolidays)).toBe('outsideRound');
  });
});

describe('settings offer', () => {
  test('half-hours on working days within the round and the permitted hours', () => {
    const offered = permittedTimes(wish({ workingDays: [1, 2, 5] }), round);
    expect(offered.map(({ weekday, times }) => [weekday, times.at(0), times.at(-1), times.length])).toEqual([
      [1, '09:00', '19:30', 22],
      [2, '07:00', '19:30', 26],
    ]);
  });

  test('what is inside the round on the member’s own clock', () => {
    const offered = permittedTimes(wish({ zone: 'Pacific/Auckland' }), round);
    expect(offered.map(({ weekday }) => weekday)).toEqual([2, 3, 4, 5]);
    expect(offered.at(-1)?.times.at(-1)).toBe('19:00');
  });
});

describe('planning', () => {
  test('works out each distinct preference once', () => {
    let asked = 0;
    const holidays: Holidays = () => {
      asked += 1;
      return false;
    };
    const herd = Array.from({ length: 1000 }, () => wish());
    const planned = planInstants([...herd, wish({ workingDays: [5, 4, 3, 2, 1] })], round, holidays);
    expect(planned).toEqual(
      new Map([[preferenceKey(wish()), { nudgeAt: at('04T09:00'), reminderAt: at('06T09:00') }]]),
    );
    expect(asked).toBeLessThan(10);
  });

  test('leaves nobody out who differs in anything', () => {
    const differing: Partial<NudgePreference>[] = [
      {},
      { weekday: 2 },
      { time: '10:00' },
      { workingDays: [1] },
      { zone: 'Europe/Dublin' },
      { country: 'IE' },
      { country: undefined },
      { pausedUntil: '2027-02-01' },
    ];
    const planned = planInstants(differing.map(wish), round, noHolidays);
    expect(planned.size).toBe(differing.length);
    expect(planned.get(preferenceKey(wish({ pausedUntil: '2027-02-01' })))).toEqual({
      nudgeAt: 'outsideRound',
      reminderAt: 'none',
    });
  });
});
