import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  acquire,
  afterUse,
  idleRateLimit,
  inFlight,
  type RateLimit,
  usualCeiling,
} from '../../src/domain/rate-limit.ts';

const start = Date.parse('2027-01-11T08:00:00Z');
const at = (milliseconds: number) => new Date(start + milliseconds);
const ceiling = usualCeiling;

describe('the pace of a workspace', () => {
  test('begins with as many messages as may be in flight, and then one every quarter of a second', () => {
    const first = acquire(idleRateLimit(ceiling), 50, ceiling, at(0));
    expect(first.granted).toBe(inFlight);
    expect(acquire(first.lane, 50, ceiling, at(249)).granted).toBe(0);
    expect(acquire(first.lane, 50, ceiling, at(250)).granted).toBe(1);
    expect(acquire(first.lane, 50, ceiling, at(1000)).granted).toBe(4);
  });

  test('never saves up more than may be in flight, however long the rest', () => {
    expect(acquire(idleRateLimit(ceiling), 1000, ceiling, at(3_600_000)).granted).toBe(inFlight);
  });

  test('rises a little with every message that goes well, up to a little below the ceiling', () => {
    const lane = afterUse({ pace: 240, freeAt: at(0) }, { sent: 10, unused: 0, retryAfter: undefined }, ceiling, at(0));
    expect(lane.pace).toBe(245);
    expect(afterUse(lane, { sent: 1000, unused: 0, retryAfter: undefined }, ceiling, at(0)).pace).toBe(292.5);
  });

  test('falls by a quarter and waits as long as Slack asks after a 429', () => {
    const lane = afterUse({ pace: 280, freeAt: at(0) }, { sent: 3, unused: 0, retryAfter: 30 }, ceiling, at(0));
    expect(lane).toEqual({ pace: 210, freeAt: at(30_000) });
    expect(acquire(lane, 10, ceiling, at(30_000)).granted).toBe(0);
    expect(acquire(lane, 10, ceiling, at(30_300)).granted).toBe(1);
  });

  test('a place given back by another replica does not shorten a wait', () => {
    const waiting = afterUse(idleRateLimit(ceiling), { sent: 0, unused: 0, retryAfter: 30 }, ceiling, at(0));
    const after = afterUse(waiting, { sent: 0, unused: 10, retryAfter: undefined }, ceiling, at(1));
    expect(after.freeAt).toEqual(at(30_000));
  });

  test('a place that was not needed is free again at once', () => {
    const { lane } = acquire(idleRateLimit(ceiling), 10, ceiling, at(0));
    const after = afterUse(lane, { sent: 0, unused: 4, retryAfter: undefined }, ceiling, at(0));
    expect(acquire(after, 10, ceiling, at(0)).granted).toBe(4);
  });

  test('a lowered ceiling holds from the next message on', () => {
    const busy: RateLimit = { pace: 300, freeAt: at(0) };
    expect(acquire(busy, 10, 6, at(11_000)).granted).toBe(1);
    expect(afterUse(busy, { sent: 0, unused: 0, retryAfter: 1 }, 6, at(0)).pace).toBe(5.85);
  });

  test('a clock that was set back by hours does not close the lane for hours', () => {
    expect(acquire({ pace: 300, freeAt: at(7_200_000) }, 10, ceiling, at(0)).lane.freeAt).toEqual(at(0));
  });
});

test('in any stretch of time no more is granted than the pace and what may be in flight', () => {
  const steps = fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 5000 }),
      wanted: fc.integer({ min: 0, max: 20 }),
      used: fc.integer({ min: 0, max: 20 }),
      retryAfter: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 8 }),
    }),
    { minLength: 1, maxLength: 80 },
  );
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 600 }), (given, most) => {
      let lane = idleRateLimit(most);
      let now = 0;
      const sent: number[] = [];
      for (const { wait, wanted, used, retryAfter } of given) {
        now += wait;
        const taken = acquire(lane, wanted, most, at(now));
        const inUse = Math.min(taken.granted, used);
        for (let one = 0; one < inUse; one += 1) sent.push(now);
        lane = afterUse(taken.lane, { sent: inUse, unused: taken.granted - inUse, retryAfter }, most, at(now));
        expect(lane.pace).toBeLessThanOrEqual(most);
        expect(lane.pace).toBeGreaterThanOrEqual(most / 10);
      }
      sent.forEach((from, first) => {
        sent.slice(first).forEach((to, further) => {
          expect(further + 1).toBeLessThanOrEqual(inFlight + ((to - from) * most) / 60_000 + 1e-9);
        });
      });
    }),
  );
});

/** Slack as strict as it says: so many in any minute, counted as they arrive. */
function sendHerd(people: number, permitted: number, most: number) {
  const arrived: number[] = [];
  let lane = idleRateLimit(most);
  let [now, refused] = [0, 0];
  while (arrived.length < people) {
    const taken = acquire(lane, people - arrived.length, most, at(now));
    let [sent, limited] = [0, 0];
    for (let one = 0; one < taken.granted; one += 1) {
      if (arrived.length >= permitted && now - (arrived.at(-permitted) ?? 0) < 60_000) limited += 1;
      else {
        arrived.push(now);
        sent += 1;
      }
    }
    refused += limited;
    const retryAfter = limited > 0 ? 2 : undefined;
    lane = afterUse(taken.lane, { sent, unused: 0, retryAfter }, most, at(now));
    // The tick looks every second; jobs need a moment more.
    now += 1100;
  }
  return { share: people / ((now / 60_000) * Math.min(permitted, most)), refused: refused / people };
}

describe('a Monday morning herd', () => {
  test('uses nearly all that is permitted, without a 429, when the ceiling is right', () => {
    const { share, refused } = sendHerd(10_000, 300, 300);
    expect(share).toBeGreaterThan(0.96);
    expect(refused).toBe(0);
  });

  test.each([
    { permitted: 200, most: 300 },
    { permitted: 100, most: 300 },
  ])('finds its pace by itself when Slack permits only $permitted a minute', ({ permitted, most }) => {
    const { share, refused } = sendHerd(5000, permitted, most);
    expect(share).toBeGreaterThan(0.75);
    expect(refused).toBeLessThan(0.05);
  });
});
