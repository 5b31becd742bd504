import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import {
  addDays,
  instantOf,
  localDateOf,
  localTimeOf,
  parseLocalDate,
  parseLocalTime,
  weekdayOf,
} from '../../../src/domain/calendar.ts';
import { openTestDatabase } from '../../support/database.ts';
import { dateShown, day, minute, secondClock, timeShown, wallOf, weekdayShown } from './second-clock.ts';

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Asia/Calcutta', 'US/Pacific', 'EST5EDT', 'Etc/GMT+5'];

interface Question {
  readonly zone: string;
  /** What the clock shows, read as if it were UTC. */
  readonly wall: number;
  /** The moment of the clock change nearby, and by how many milliseconds it moves the clock. */
  readonly change: number;
  readonly jump: number;
}

/** Times around every change of every zone from 2025 to 2035: before, inside and after what is left out or repeated. */
const questions: readonly Question[] = zones.flatMap((zone) => {
  const { changes, spans } = secondClock(zone);
  return changes.flatMap((change, index) => {
    const [before = 0, after = 0] = [spans[index]?.offset, spans[index + 1]?.offset];
    // The clock's reading when it jumps, and what it jumps to.
    return [change + before, change + after].flatMap((edge) =>
      [-61, -1, 0, 29, 59].map(
        (minutes): Question => ({ zone, wall: edge + minutes * minute, change, jump: after - before }),
      ),
    );
  });
});

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
// product's rule is fixed (shift forward; the first pass), so between two implementations of that rule there is nothing
// to explain, and between it and PostgreSQL's rule exactly the second pass.
describe('over every clock change of every zone from 2025 to 2035', () => {
  test('a second implementation, made from Intl alone, agrees on every time around the change', () => {
    const answers = questions.map(({ zone, wall }) => ({ zone, ...bothAnswers(zone, wall) }));
    const differences = answers.filter(({ product, second }) => JSON.stringify(product) !== JSON.stringify(second));
    expect(differences).toEqual([]);
    expect(answers.length).toBeGreaterThan(25_000);
  });

  // PostgreSQL shares nothing with the product, which asks Temporal, which asks Node: its rules are its own, in C, over
  // its own copy of the zone data. What it answers otherwise is why moments are never worked out in SQL.
  test('PostgreSQL agrees, but for times that come twice, and zones whose government has changed its mind', async () => {
    const counts = { agreed: 0, secondPass: 0 };
    const otherEdition = new Set<string>();
    const unexplained: unknown[] = [];
    for (const { question, moment, jump } of await answersOfPostgresql()) {
      const { zone, wall } = question;
      const ours = secondClock(zone).moment(wall);
      const isAgain = secondClock(zone).shown(moment) === wall && moment === ours - question.jump;
      if (moment === ours) counts.agreed += 1;
      else if (question.jump < 0 && isAgain) counts.secondPass += 1;
      // One of the two copies of the zone data does not know of this change at all.
      else if (jump !== question.jump) otherEdition.add(zone);
      else unexplained.push({ ...question, ours, moment });
    }
    expect(unexplained).toEqual([]);
    expect(counts.agreed).toBeGreaterThan(20_000);
    expect(counts.secondPass).toBeGreaterThan(5000);
    expect(otherEdition.size).toBeLessThan(15);
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

async function answersOfPostgresql() {
  const database = await openTestDatabase('bare');
  const { rows } = await sql<{ readonly place: number; readonly moment: number; readonly jump: number }>`
    select place::integer,
      extract(epoch from (timestamp '1970-01-01' + wall * interval '1 millisecond') at time zone zone)::float8 * 1000
        as moment,
      extract(epoch from (to_timestamp(change / 1000) at time zone zone)
        - (to_timestamp(change / 1000 - 1) at time zone zone) - interval '1 second')::float8 * 1000 as jump
    from unnest(
      ${questions.map(({ zone }) => zone)}::text[], ${questions.map(({ wall }) => wall)}::float8[],
      ${questions.map(({ change }) => change)}::float8[]
    ) with ordinality as asked (zone, wall, change, place)`.execute(database.db);
  await database.close();
  return rows.map(({ place, ...answer }) => {
    const question = questions[place - 1];
    if (question === undefined) throw new RangeError('an answer to no question');
    return { question, ...answer };
  });
}

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
