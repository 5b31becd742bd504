import fc from 'fast-check';
import { themeId } from '../../../src/domain/ids.ts';
import type { Answer } from '../../../src/domain/theme.ts';

export interface InventedWeek {
  readonly k: number;
  readonly margins: readonly number[];
  readonly answers: readonly Answer[];
}

/** A season of a group whose people come, go and change their minds; some weeks nearly everybody says the same. */
export const inventedSeason: fc.Arbitrary<readonly InventedWeek[]> = fc
  .record({
    first: fc.oneof(fc.array(said(), { maxLength: 45 }), fc.array(said(), { minLength: 40, maxLength: 60 })),
    k: fc.constantFrom(5, 5, 5, 6, 8, 12),
    weeks: fc.array(
      fc.record({
        joined: fc.array(said(), { maxLength: 12 }),
        left: fc.nat(12),
        mood: fc.constantFrom(...moods()),
        margins: fc.array(fc.nat(2), { minLength: 13, maxLength: 13 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ first, k, weeks }) => {
    let group = first;
    return weeks.map(({ joined, left, mood, margins }) => {
      group = [...group.slice(left), ...joined];
      return { k, margins, answers: group.map((code, at) => answered(code, at, mood)) };
    });
  });

/** The secret margin of each thing that is counted in a week. */
export const marginIn = (week: InventedWeek) => (counted: string) =>
  week.margins[[...counted].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % week.margins.length] ?? 0;

/** One person's week as a number, which shrinks well. */
function said() {
  return fc.nat(0xffff);
}

/** What sixteen rolls of a die come to: spread out, mostly one theme, or next to nothing. */
function moods() {
  const some = ['interrupted', 'credit', 'late', 'loud', 'asked', 'read', 'listened', 'backed-up'];
  return [
    [...some, ...some],
    [...some, '', '', '', '', 'credit', 'credit', 'asked', 'asked'],
    [...Array.from({ length: 7 }, () => 'credit'), ...Array.from({ length: 7 }, () => ''), 'asked', 'late'],
    [...Array.from({ length: 14 }, () => 'credit'), 'asked', 'backed-up'],
    [...Array.from({ length: 12 }, () => ''), 'late', 'loud', 'read', 'backed-up'],
  ];
}

function answered(code: number, at: number, mood: readonly string[]): Answer {
  const rolls = [code & 15, (code >> 4) & 15, (code >> 8) & 15].slice(0, 1 + (at % 3));
  return [...new Set(rolls.map((roll) => mood[roll] ?? ''))].filter((id) => id !== '').map(themeId);
}
