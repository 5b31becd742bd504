import fc from 'fast-check';
import { themeId } from '../../../src/domain/ids.ts';
import type { Reading, ReadReply } from '../../../src/domain/theme.ts';

export interface InventedWeek {
  readonly k: number;
  readonly margins: readonly number[];
  readonly reading: Reading;
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
        margins: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ first, k, weeks }) => {
    let group = first;
    return weeks.map(({ joined, left, mood, margins }) => {
      group = [...group.slice(left), ...joined];
      return { k, margins, reading: group.map((code, at) => readAs(code, at, mood)) };
    });
  });

/** The secret margin of each theme in a week. */
export const marginIn = (week: InventedWeek) => (theme: string) =>
  week.margins[drawn.indexOf(theme) % week.margins.length] ?? 0;

const drawn = ['round', 'beyond every theme', 'meetings', 'learning', 'support', 'lonely'];

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

function readAs(code: number, at: number, mood: readonly string[]): ReadReply {
  const rolls = [code & 15, (code >> 4) & 15, (code >> 8) & 15].slice(0, 1 + (at % 3));
  const themes = [...new Set(rolls.map((roll) => mood[roll] ?? ''))].filter((id) => id !== '');
  const cues = Object.fromEntries(themes.map((id) => [id, [`${id}-word`, `rare-${code >> 13}`]]));
  return { themes: themes.map(themeId), cues, unread: code >> 12 === 7 };
}
