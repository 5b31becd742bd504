import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  instantOf,
  localDateOf,
  localTimeOf,
  parseLocalDate,
  parseLocalTime,
  weekdayOf,
} from '../../../src/domain/calendar.ts';
import { dateShown, day, minute, secondClock, timeShown, wallOf, weekdayShown } from './second-clock.ts';

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Asia/Calcutta', 'US/Pacific', 'EST5EDT', 'Etc/GMT+5'];

/** What the product says and what the second implementation says about one time on one clock. */
function bothAnswers(zone: string, wall: number) {
  const date = parseLocalDate(dateShown(wall));
  const time = parseLocalTime(timeShown(wall));
  if (date === undefined || time === undefined) {
    throw new RangeError('The test made a date or a time that is none.');
  }
  const clock = secondClock(zone);
  const instant = instantOf(date, time, zone);
  const shown = clock.shown(instant.getTime());
  return {
    product: [instant.getTime(), localDateOf(instant, zone), localTimeOf(instant, zone)],
    second: [clock.moment(wall), dateShown(shown), timeShown(shown)],
  };
}

// Databases and other date libraries answer differently in the hour that comes twice, and some in the one left out. The
// product's rule is fixed (shift forward; the first pass), so between the two implementations of it there is nothing to
// explain: the list of differences has to be empty.
describe('over every clock change of every zone from 2025 to 2035', () => {
  test('a second implementation, made from Intl alone, agrees on every time around the change', () => {
    const differences: unknown[] = [];
    let checked = 0;
    for (const zone of zones) {
      const { changes, spans } = secondClock(zone);
      changes.forEach((change, index) => {
        const [before = 0, after = 0] = [spans[index]?.offset, spans[index + 1]?.offset];
        // The clock's reading when it jumps, and what it jumps to.
        for (const edge of [change + before, change + after]) {
          for (const minutes of [-61, -1, 0, 29, 59]) {
            const { product, second } = bothAnswers(zone, edge + minutes * minute);
            checked += 1;
            if (JSON.stringify(product) !== JSON.stringify(second)) {
              differences.push({ zone, product, second });
            }
          }
        }
      });
    }
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(25_000);
  });

  test('the second implementation has found hours left out and hours that come twice, by half, one and two hours', () => {
    const jumps = new Set<number>();
    for (const zone of zones) {
      const { spans } = secondClock(zone);
      spans.slice(1).forEach((span, index) => {
        jumps.add((span.offset - (spans[index]?.offset ?? 0)) / minute);
      });
    }
    expect([...jumps].sort((one, other) => one - other)).toEqual([-120, -60, -30, 30, 60, 120]);
  });

  test('and on any other time of any zone', () => {
    const minutes = fc.integer({
      min: wallOf('2025-01-01', '00:00') / minute,
      max: wallOf('2035-12-31', '23:59') / minute,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, wallMinutes) => {
        const { product, second } = bothAnswers(zone, wallMinutes * minute);
        expect(product).toEqual(second);
      }),
      { numRuns: 1000 },
    );
  });
});

test('days are counted and named as by plain arithmetic', () => {
  const days = fc.integer({ min: 0, max: 40 * 365 });
  fc.assert(
    fc.property(days, fc.integer({ min: -800, max: 800 }), (index, count) => {
      const wall = wallOf('2000-01-01', '00:00') + index * day;
      const date = parseLocalDate(dateShown(wall));
      expect(date).toBeDefined();
      if (date !== undefined) {
        expect(weekdayOf(date)).toBe(weekdayShown(wall));
        expect(addDays(date, count)).toBe(dateShown(wall + count * day));
      }
    }),
  );
});
