import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  comingWeeks,
  defaultRoundTimes,
  localDateOf,
  mayOpenAt,
  mondayOf,
  nextRoundWindow,
  nextSeasonWindow,
  type SeasonDates,
  skippedAfter,
  usualStart,
  type Weekday,
  weekdayOf,
  weekOfInstant,
} from '../../../src/domain/calendar.ts';

const at = (text: string) => new Date(text);
const plain: SeasonDates = { times: defaultRoundTimes, zone: 'Europe/London' };
const opensAt = (dates: SeasonDates, after: string) => nextSeasonWindow(dates, at(after)).opensAt;

describe('The first week', () => {
  test.each([
    ['a Monday', '2027-01-18', '2027-01-18T09:00Z'],
    ['a day of that week', '2027-01-21', '2027-01-18T09:00Z'],
    ['a Sunday, the last day of its week', '2027-01-24', '2027-01-18T09:00Z'],
    ['a day that has passed', '2026-11-02', '2027-01-11T09:00Z'],
  ] as const)('opens in the week of the day that was chosen: %s', (_, startsOn, opens) => {
    expect(opensAt({ ...plain, startsOn }, '2027-01-07T10:00Z')).toEqual(at(opens));
  });

  test('of a week whose opening has passed opens a week later', () => {
    expect(opensAt({ ...plain, startsOn: '2027-01-06' }, '2027-01-07T10:00Z')).toEqual(at('2027-01-11T09:00Z'));
  });

  test.each([
    ['Thursday', '2027-01-07T10:00Z', '2027-01-11'],
    ['Friday morning, three days before', '2027-01-08T09:00Z', '2027-01-11'],
    ['Friday noon', '2027-01-08T12:00Z', '2027-01-18'],
    ['Sunday', '2027-01-10T12:00Z', '2027-01-18'],
  ])('is by itself the first that leaves people days to join: from %s', (_, now, day) => {
    expect(usualStart(plain, at(now))).toBe(day);
  });
});

describe('Skipped weeks', () => {
  const holidays: SeasonDates = { ...plain, skippedWeeks: ['2026-12-21', '2026-12-28'] };

  test('open no round, and the season goes on after them', () => {
    expect(opensAt(holidays, '2026-12-18T12:00Z')).toEqual(at('2027-01-04T09:00Z'));
    expect(opensAt(holidays, '2026-12-14T09:00Z')).toEqual(at('2026-12-14T09:00Z'));
  });

  test('stay the same weeks when the opening day changes', () => {
    const thursdays = { ...holidays, times: { ...defaultRoundTimes, opens: { weekday: 4, time: '10:00' } } } as const;
    expect(opensAt(thursdays, '2026-12-18T12:00Z')).toEqual(at('2027-01-07T10:00Z'));
  });

  test('are told after the week before them, and after no other', () => {
    expect(skippedAfter(holidays, nextRoundWindow(defaultRoundTimes, plain.zone, at('2026-12-14T09:00Z')))).toEqual([
      '2026-12-21',
      '2026-12-28',
    ]);
    expect(skippedAfter(holidays, nextRoundWindow(defaultRoundTimes, plain.zone, at('2026-12-07T09:00Z')))).toEqual([]);
  });

  test('stand among the coming weeks, from the start on', () => {
    const shown = comingWeeks({ ...holidays, startsOn: '2026-12-16' }, at('2026-12-01T12:00Z'), 3);
    expect(shown.map(({ week, isSkipped }) => [week, isSkipped])).toEqual([
      ['2026-12-14', false],
      ['2026-12-21', true],
      ['2026-12-28', true],
    ]);
    const opening = comingWeeks(plain, at('2026-12-14T09:00Z'), 1);
    expect(opening[0]?.week).toBe('2026-12-21');
  });
});

describe('Whatever a lead chooses', () => {
  const weekdays: fc.Arbitrary<Weekday> = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
  const dates: fc.Arbitrary<SeasonDates> = fc
    .record({
      zone: fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia', 'Asia/Kolkata'),
      opens: weekdays,
      startsOn: fc.option(day, { nil: undefined }),
      skippedWeeks: fc.array(day.map(mondayOf), { maxLength: 12 }),
    })
    .map(({ zone, opens, startsOn, skippedWeeks }) => ({
      zone,
      skippedWeeks,
      times: { ...defaultRoundTimes, opens: { weekday: opens, time: '09:00' } },
      ...(startsOn === undefined ? {} : { startsOn }),
    }));
  const moments = fc
    .integer({ min: 0, max: 700 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000));

  test('the next week opens at its day and hour, in no skipped week, not before the start and not before now', () => {
    fc.assert(
      fc.property(dates, moments, (each, now) => {
        const { opensAt: opens } = nextSeasonWindow(each, now);
        const date = localDateOf(opens, each.zone);
        expect(weekdayOf(date)).toBe(each.times.opens.weekday);
        expect(each.skippedWeeks).not.toContain(mondayOf(date));
        expect(opens.getTime()).toBeGreaterThanOrEqual(now.getTime());
        if (each.startsOn !== undefined) expect(date >= mondayOf(each.startsOn)).toBe(true);
        expect(mayOpenAt(each, opens)).toBe(true);
      }),
    );
  });

  test('no week that could open is passed over', () => {
    fc.assert(
      fc.property(dates, moments, (each, now) => {
        const opens = nextSeasonWindow(each, now).opensAt;
        for (let passed = nextRoundWindow(each.times, each.zone, now); passed.opensAt < opens; ) {
          expect(mayOpenAt(each, passed.opensAt)).toBe(false);
          passed = nextRoundWindow(each.times, each.zone, passed.closesAt);
        }
      }),
    );
  });

  test('skipping a week and taking that back is as if nothing had been', () => {
    fc.assert(
      fc.property(dates, moments, (each, now) => {
        const { opensAt: before } = nextSeasonWindow(each, now);
        const week = weekOfInstant(before, each.zone);
        const skipped = nextSeasonWindow({ ...each, skippedWeeks: [...(each.skippedWeeks ?? []), week] }, now);
        expect(skipped.opensAt.getTime()).toBeGreaterThan(before.getTime());
        expect(nextSeasonWindow(each, now).opensAt).toEqual(before);
      }),
    );
  });
});
