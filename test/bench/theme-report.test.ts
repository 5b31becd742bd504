import { expect, test } from '@jest/globals';
import {
  agreementsOf,
  firstThemeRight,
  macroF1Of,
  noThemeRecognised,
  themeReport,
} from '../../bench/themes/theme-report.ts';

const replies = [
  { given: ['a', 'b'], found: ['a'] },
  { given: ['b'], found: ['a'] },
  { given: ['b'], found: ['a'] },
  { given: [], found: [] },
  { given: [], found: ['b'] },
];

test('what was right, wrong and missed is counted for each theme', () => {
  expect(agreementsOf(replies)).toEqual([
    { theme: 'a', right: 1, wrong: 2, missed: 0 },
    { theme: 'b', right: 0, wrong: 1, missed: 3 },
  ]);
});

test('a rare theme counts as much as a frequent one', () => {
  expect(macroF1Of(agreementsOf(replies))).toBeCloseTo((0.5 + 0) / 2);
});

test('the first theme and the absence of themes are judged on the replies that they concern', () => {
  expect(firstThemeRight(replies)).toBeCloseTo(1 / 3);
  expect(noThemeRecognised(replies)).toBe(0.5);
});

test('the report shows parents, themes and what is taken for what', () => {
  const report = themeReport(replies, () => 'parent');
  expect(report).toContain('5 replies\nthemes: macro-F1 0.25, precision 0.25, recall 0.25');
  expect(report).toMatch(/parent +0\.75 +1\.00 +0\.86 +3 +1 +0/);
  expect(report).toContain('  2  b → a');
});
