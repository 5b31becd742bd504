import { describe, expect, test } from '@jest/globals';
import {
  checkRoundTimes,
  defaultRoundTimes,
  nextRoundWindow,
  type RoundTimes,
  roundWindowFrom,
} from '../../../src/domain/calendar.ts';

const at = (text: string) => new Date(text);

describe('a round', () => {
  test('opens on Monday at nine, closes on Friday at noon, is told when the next opens and purged a week after', () => {
    expect(roundWindowFrom(defaultRoundTimes, 'Europe/London', '2027-01-04')).toEqual({
      opensAt: at('2027-01-04T09:00Z'),
      closesAt: at('2027-01-08T12:00Z'),
      digestAt: at('2027-01-11T09:00Z'),
      purgeAt: at('2027-01-15T12:00Z'),
    });
  });

  test('opens on its first opening day when a lead starts on another', () => {
    const { opensAt } = roundWindowFrom(defaultRoundTimes, 'Europe/London', '2027-01-06');
    expect(opensAt).toEqual(at('2027-01-11T09:00Z'));
  });

  test('keeps its times on the clock in the week of a clock change, and raw replies no longer than promised', () => {
    const saturday = { weekday: 6, time: '09:00' } as const;
    const times: RoundTimes = { ...defaultRoundTimes, opens: saturday };
    expect(roundWindowFrom(times, 'Europe/London', '2027-10-30')).toEqual({
      opensAt: at('2027-10-30T08:00Z'),
      closesAt: at('2027-11-05T12:00Z'),
      digestAt: at('2027-11-06T09:00Z'),
      purgeAt: at('2027-11-12T12:00Z'),
    });
  });

  test.each([
    ['exactly then', '2027-01-04T09:00Z', '2027-01-04T09:00Z'],
    ['a millisecond late', '2027-01-04T09:00:00.001Z', '2027-01-11T09:00Z'],
    ['from a close, the next week', '2027-01-08T12:00Z', '2027-01-11T09:00Z'],
    ['over a clock change, at the same time of the clock', '2027-03-26T12:00Z', '2027-03-29T08:00Z'],
  ])('is the first that opens at a moment or after it: %s', (_, after, opensAt) => {
    expect(nextRoundWindow(defaultRoundTimes, 'Europe/London', at(after)).opensAt).toEqual(at(opensAt));
  });

  test('closes when the next one opens, should a clock change push its closing time beyond that', () => {
    const times: RoundTimes = {
      opens: { weekday: 7, time: '02:00' },
      closes: { weekday: 7, time: '01:30' },
    };
    const window = roundWindowFrom(times, 'Europe/London', '2027-03-21');
    expect(window.closesAt).toEqual(at('2027-03-28T01:00Z'));
    expect(nextRoundWindow(times, 'Europe/London', window.closesAt).opensAt).toEqual(at('2027-03-28T01:00Z'));
  });
});

test('a clock change that carries an opening over midnight does not lose it', () => {
  const late: RoundTimes = { ...defaultRoundTimes, opens: { weekday: 6, time: '23:00' } };
  const midnight = at('2025-03-30T01:00Z');
  expect(nextRoundWindow(late, 'America/Scoresbysund', midnight).opensAt).toEqual(midnight);
});

test('a round that closes at its opening time closes a week later', () => {
  const { opens } = defaultRoundTimes;
  const whole = roundWindowFrom({ ...defaultRoundTimes, closes: opens }, 'Europe/London', '2027-01-04');
  expect(whole.closesAt).toEqual(at('2027-01-11T09:00Z'));
});

describe('the times that a lead may set', () => {
  const times = (opens: RoundTimes['opens'], closes: RoundTimes['opens']): RoundTimes => ({ opens, closes });

  test('the usual ones, or a round from Friday to Tuesday', () => {
    expect(checkRoundTimes(defaultRoundTimes).ok).toBe(true);
    const overWeekend = times({ weekday: 5, time: '09:00' }, { weekday: 2, time: '12:00' });
    expect(checkRoundTimes(overWeekend)).toEqual({ ok: true, value: overWeekend });
  });

  test('no round shorter than a day', () => {
    const short = times({ weekday: 1, time: '09:00' }, { weekday: 2, time: '08:59' });
    expect(checkRoundTimes(short)).toEqual({ ok: false, refusal: 'roundTooShort' });
  });

  test('no round that lasts until the next one: there must be time to look at its themes', () => {
    const endless = times({ weekday: 1, time: '09:00' }, { weekday: 1, time: '09:00' });
    expect(checkRoundTimes(endless)).toEqual({ ok: false, refusal: 'noTimeBetween' });
  });
});
