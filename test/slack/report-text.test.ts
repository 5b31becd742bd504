import { expect, test } from '@jest/globals';
import { partsOf } from '../../src/slack/leads/report-page.ts';

test('A report is cut between its paragraphs, into as few fields as hold it', () => {
  const paragraph = (letter: string, length: number) => letter.repeat(length);
  expect(partsOf(['Title', 'One week'])).toEqual(['Title\n\nOne week']);
  const [one, two, three] = [paragraph('a', 1400), paragraph('b', 1598), paragraph('c', 10)];
  expect(partsOf([one, two, three])).toEqual([`${one}\n\n${two}`, three]);
  const season = Array.from({ length: 52 }, (_, week) => paragraph(String(week % 10), 900));
  const parts = partsOf(season);
  expect(parts.every(({ length }) => length <= 3000)).toBe(true);
  expect(parts.join('\n\n')).toBe(season.join('\n\n'));
  expect(parts).toHaveLength(18);
});
