import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkRoundTimes,
  type Holidays,
  type Instant,
  type LocalDate,
  type LocalTime,
  type NudgePreference,
  nextPermitted,
  nextRoundWindow,
  nudgeInstant,
  parseLocalDate,
  parseLocalTime,
  permittedTimes,
  type RoundTimes,
  type RoundWindow,
  reminderInstant,
  roundWindowFrom,
  snoozeTo,
  type Weekday,
} from '../../../src/domain/calendar.ts';
import { dateShown, day, hour, minute, secondClock, timeShown, wallOf, weekdayShown } from './second-clock.ts';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const weekdays: fc.Arbitrary<Weekday> = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
const times: fc.Arbitrary<LocalTime> = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(clockTime);
const permittedClock: fc.Arbitrary<LocalTime> = fc.integer({ min: 14, max: 39 }).map((half) => clockTime(half * 30));
const weekTimes = fc.record({ weekday: weekdays, time: times });
const roundTimes: fc.Arbitrary<RoundTimes> = fc
  .record({ opens: weekTimes, closes: weekTimes })
  .filter((each) => checkRoundTimes(each).ok);

/** A group's zone and a date, every other one in the week before a clock change there. */
const places = fc
  .record({
    zone: zones,
    index: fc.nat(),
    anyDay: fc.integer({ min: 0, max: 10 * 365 }),
    back: fc.integer({ min: 0, max: 7 }),
    near: fc.boolean(),
  })
  .map(({ zone, index, anyDay, back, near }) => {
    const { changes } = secondClock(zone);
    const change = near ? changes.at(index % Math.max(changes.length, 1)) : undefined;
    const start = change === undefined ? wallOf('2025-02-01', '00:00') + anyDay * day : change - back * day;
    return { zone, date: localDate(Math.min(start, wallOf('2035-11-30', '00:00'))) };
  });

const rounds: fc.Arbitrary<RoundWindow> = fc
  .tuple(roundTimes, places)
  .map(([each, { zone, date }]) => roundWindowFrom(each, zone, date));

/** A round, a member somewhere else, a few holidays, and a moment around the round. */
const situations = rounds.chain((window) =>
  fc.record({
    window: fc.constant(window),
    preference: fc
      .record({
        weekday: fc.option(weekdays, { nil: undefined }),
        time: permittedClock,
        workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
        zone: zones,
        country: fc.constantFrom('GB', undefined),
        pausedUntil: fc.option(daysAround(window), { nil: undefined }),
      })
      .map(({ weekday, ...rest }): NudgePreference => (weekday === undefined ? rest : { ...rest, weekday })),
    free: fc.array(daysAround(window), { maxLength: 3 }),
    now: fc
      .integer({ min: -2 * 24 * 60, max: 10 * 24 * 60 })
      .map((minutes) => new Date(window.opensAt.getTime() + minutes * minute)),
  }),
);

describe('whatever the zones, days, times, holidays and pauses', () => {
  test('a nudge keeps the contract, at the member’s own time or at the opening', () => {
    check(({ window, preference, free, now: _ }) => {
      const at = nudgeInstant(preference, window, holidaysOn(free));
      const choices = ownMoments(preference, window);
      const chosen = choices.find((moment) => weekdayShown(shownTo(preference, moment)) === preference.weekday);
      const suitable = choices.filter((moment) => isKind(preference, free, moment) && moment >= (chosen ?? 0));
      expect(at === 'outsideRound' ? [] : [at.getTime()]).toEqual(suitable.slice(0, 1));
      if (at !== 'outsideRound') {
        expectKept(preference, window, free, at);
        const isOnTime = timeShown(shownTo(preference, at.getTime())) === preference.time;
        expect(isOnTime || at.getTime() === window.opensAt.getTime()).toBe(true);
        expect(timeShown(shownTo(preference, at.getTime())) >= preference.time).toBe(true);
      }
    });
  });

  test('a missed nudge keeps the contract, is never early and leaves six hours', () => {
    check(({ window, preference, free, now }) => {
      const at = nextPermitted(preference, window, now, holidaysOn(free));
      const latest = window.closesAt.getTime() - 6 * hour;
      const suitable = ownMoments(preference, window).filter(
        (moment) => moment >= now.getTime() && moment <= latest && isKind(preference, free, moment),
      );
      if (at === 'expired') {
        expect(suitable).toEqual([]);
        return;
      }
      expectKept(preference, window, free, at);
      expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
      expect(at.getTime()).toBeLessThanOrEqual(Math.min(latest, suitable[0] ?? latest));
      expect(timeShown(shownTo(preference, at.getTime())) >= preference.time).toBe(true);
      expect(nextPermitted(preference, window, at, holidaysOn(free))).toEqual(at);
    });
  });

  test('a reminder keeps the contract, two days or more after the nudge at the same time, never on the last day', () => {
    check(({ window, preference, free, now: _ }) => {
      const nudge = nudgeInstant(preference, window, holidaysOn(free));
      const reminder = nudge === 'outsideRound' ? 'none' : reminderInstant(preference, window, nudge, holidaysOn(free));
      if (nudge === 'outsideRound' || reminder === 'none') {
        return;
      }
      expectKept(preference, window, free, reminder);
      const [first, second] = [shownTo(preference, nudge.getTime()), shownTo(preference, reminder.getTime())];
      expect((second - first) % day).toBe(0);
      expect(second - first).toBeGreaterThanOrEqual(2 * day);
      expect(dateShown(second) < dateShown(shownTo(preference, window.closesAt.getTime() - 1))).toBe(true);
    });
  });

  test('a snooze keeps the contract, three hours on today or at the member’s time on a later day', () => {
    check(({ window, preference, free, now }) => {
      for (const choice of ['later-today', 'tomorrow'] as const) {
        const at = snoozeTo(preference, window, choice, now, holidaysOn(free));
        if (at === 'outsideRound') {
          continue;
        }
        expectKept(preference, window, free, at);
        const [asked, snoozed] = [shownTo(preference, now.getTime()), shownTo(preference, at.getTime())];
        if (dateShown(asked) === dateShown(snoozed)) {
          expect(choice).toBe('later-today');
          expect(at.getTime() - now.getTime()).toBeGreaterThanOrEqual(3 * hour);
          expect(snoozed % (30 * minute)).toBe(0);
        } else {
          expect(dateShown(snoozed) > dateShown(asked)).toBe(true);
          expect(timeShown(snoozed) === preference.time || at.getTime() === window.opensAt.getTime()).toBe(true);
        }
      }
    });
  });

  test('a day and time that settings offer are kept exactly in that round', () => {
    check(({ window, preference }) => {
      for (const { weekday, times: offered } of permittedTimes(preference, window)) {
        const time = offered[0];
        if (time === undefined) {
          throw new RangeError('A day was offered without a time.');
        }
        const at = nudgeInstant({ ...preference, weekday, time, pausedUntil: undefined }, window, () => false);
        expect(at).not.toBe('outsideRound');
        if (at !== 'outsideRound') {
          const shown = shownTo(preference, at.getTime());
          expect([weekdayShown(shown), window.closesAt.getTime() - at.getTime() >= 6 * hour]).toEqual([weekday, true]);
        }
      }
    });
  });
});

describe('rounds, week after week', () => {
  test('open at the same time of the clock, on dates seven days apart, and never overlap', () => {
    fc.assert(
      fc.property(roundTimes, places, (each, { zone, date }) => {
        const clock = secondClock(zone);
        let opening = firstDay(date, each.opens.weekday);
        let window = roundWindowFrom(each, zone, date);
        for (let week = 0; week < 3; week += 1) {
          expect(window.opensAt.getTime()).toBe(clock.moment(wallOf(dateShown(opening), each.opens.time)));
          const next = nextRoundWindow(each, zone, window.closesAt);
          const inOrder = [window.opensAt, window.closesAt, window.digestAt, next.opensAt].map((at) => at.getTime());
          expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
          expect(window.closesAt.getTime() - window.opensAt.getTime()).toBeGreaterThanOrEqual(22 * hour);
          expect(window.purgeAt.getTime() - window.closesAt.getTime()).toBe(7 * day);
          window = next;
          opening += 7 * day;
        }
      }),
      { numRuns: 250 },
    );
  });

  test('close at the time that was set and are told when the next would open, unless the clock leaves them out', () => {
    fc.assert(
      fc.property(roundTimes, places, (each, { zone, date }) => {
        const clock = secondClock(zone);
        const window = roundWindowFrom(each, zone, date);
        const opening = firstDay(date, each.opens.weekday);
        const closing = firstDay(dateShown(opening + day), each.closes.weekday);
        for (const [at, wall] of [
          [window.closesAt, wallOf(dateShown(closing), each.closes.time)],
          [window.digestAt, wallOf(dateShown(opening + 7 * day), each.opens.time)],
        ] as const) {
          const isLeftOut = clock.shown(clock.moment(wall)) !== wall;
          expect(isLeftOut || clock.shown(at.getTime()) === wall).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Midnight of the first such day on or after the date. */
function firstDay(date: string, weekday: Weekday): number {
  const wall = wallOf(date, '00:00');
  return wall + ((weekday - weekdayShown(wall) + 7) % 7) * day;
}

interface Situation {
  readonly window: RoundWindow;
  readonly preference: NudgePreference;
  readonly free: readonly LocalDate[];
  readonly now: Instant;
}

function check(property: (situation: Situation) => void, numRuns = 300) {
  fc.assert(fc.property(situations, property), { numRuns });
}

/** The contract itself, said with the second clock. */
function expectKept(preference: NudgePreference, window: RoundWindow, free: readonly LocalDate[], at: Instant) {
  expect(at.getTime()).toBeGreaterThanOrEqual(window.opensAt.getTime());
  expect(at.getTime()).toBeLessThan(window.closesAt.getTime());
  expect(isKind(preference, free, at.getTime())).toBe(true);
}

function isKind(preference: NudgePreference, free: readonly LocalDate[], moment: number): boolean {
  const shown = shownTo(preference, moment);
  const works = preference.workingDays.some((weekday) => weekday === weekdayShown(shown));
  const isFree = preference.country === 'GB' && free.some((date) => date === dateShown(shown));
  const isPaused = preference.pausedUntil !== undefined && dateShown(shown) < preference.pausedUntil;
  return works && !isFree && !isPaused && isAwake(preference, moment);
}

function isAwake(preference: NudgePreference, moment: number): boolean {
  const time = timeShown(shownTo(preference, moment));
  return time >= '07:00' && time < '20:00';
}

/** The member's time on each day of the round, or the opening on a day whose time comes before it; no quiet hours. */
function ownMoments(preference: NudgePreference, window: RoundWindow): number[] {
  const opening = window.opensAt.getTime();
  return Array.from({ length: 10 }, (_, index) => dateShown(shownTo(preference, opening) + index * day))
    .map((date) => Math.max(secondClock(preference.zone).moment(wallOf(date, preference.time)), opening))
    .filter((moment) => moment < window.closesAt.getTime() && isAwake(preference, moment));
}

const shownTo = ({ zone }: NudgePreference, moment: number) => secondClock(zone).shown(moment);

const holidaysOn =
  (free: readonly LocalDate[]): Holidays =>
  (country, date) =>
    country === 'GB' && free.includes(date);

function daysAround(window: RoundWindow): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: -2, max: 8 }).map((index) => localDate(window.opensAt.getTime() + index * day));
}

function localDate(wall: number): LocalDate {
  const date = parseLocalDate(dateShown(wall));
  if (date === undefined) {
    throw new RangeError('The test made a date that is none.');
  }
  return date;
}

function clockTime(minutes: number): LocalTime {
  const time = parseLocalTime(timeShown(minutes * minute));
  if (time === undefined) {
    throw new RangeError('The test made a time that is none.');
  }
  return time;
}
