import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { shuffled } from '../../../src/domain/shuffled.ts';
import { beyondLuck, matches, orderLikeness, surely, tellsApart } from '../../../src/ops/audit/chance.ts';

const forty = Array.from({ length: 40 }, (_, at) => at);

describe('what is luck and what is not', () => {
  test('an order matches itself wholly, and the reverse of an even one not at all', () => {
    expect(matches(forty, forty)).toBe(40);
    expect(matches(forty, forty.toReversed())).toBe(0);
  });

  test.each([
    [1, 1, false],
    [5, 1, false],
    [12, 1, true],
    [12, 8, false],
    [40, 8, true],
    [0, 0, false],
  ])('%i matches where %i would be: beyond luck is %s', (found, expected, is) => {
    expect(beyondLuck(found, expected)).toBe(is);
  });

  test('an order is as like itself as can be, and shifted by one place still', () => {
    expect(orderLikeness(forty, forty)).toBeCloseTo(Math.sqrt(39));
    expect(orderLikeness([...forty.slice(1), 0], forty)).toBeGreaterThan(5);
    expect(orderLikeness(forty, forty.toReversed())).toBeCloseTo(-Math.sqrt(39));
  });

  test('shuffled orders are like each other about once in the deviation that they should be', () => {
    const likeness = Array.from({ length: 400 }, () => orderLikeness(shuffled(forty, randomInt), forty));
    const variance = likeness.reduce((sum, each) => sum + each ** 2, 0) / likeness.length;
    expect(variance).toBeGreaterThan(0.6);
    expect(variance).toBeLessThan(1.6);
  });

  test('values tell two kinds of people apart when they differ, and not when they are equal or unrelated', () => {
    const rows = (value: (at: number) => number) => forty.map((at) => ({ value: String(value(at)), is: at % 2 === 0 }));
    expect(tellsApart(rows((at) => (at % 2 === 0 ? 10 : 9)))).toBeGreaterThan(surely);
    expect(tellsApart(rows(() => 7))).toBe(0);
    expect(tellsApart(rows((at) => at))).toBeLessThan(1);
  });
});
