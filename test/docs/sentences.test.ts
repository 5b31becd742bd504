import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, root } from './pages.ts';

/** Words of each sentence; code blocks, tables, headings and addresses are none, and `code` is one word. */
function sentenceLengths(page: string): readonly number[] {
  const prose = page
    .replace(/```[\s\S]*?```/g, '\n\n')
    .replace(/^\s*\|.*$|^#.*$/gm, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`[^`]*`/g, 'Code')
    .replace(/^\s*(?:[-*>]|\d+\.)\s+/gm, '\n\n')
    .replaceAll('*', '');
  return prose
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!:][”")]?)\s+(?=[\p{Lu}\d“"(→])/u))
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length)
    .filter((words) => words > 2);
}

const ninthOfTen = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(0.9 * numbers.length)] ?? 0;

test('a sentence is what stands between two full stops', () => {
  expect(
    sentenceLengths('# Title\n\nOne two three. Four `five six` six: Seven eight nine?\n\n- Ten eleven [twelve](x.md)'),
  ).toEqual([3, 3, 3, 3]);
});

test.each(pages)('nine of ten sentences of %s have 28 words at most', (page) => {
  expect(ninthOfTen(sentenceLengths(readFileSync(path.join(root, page), 'utf8')))).toBeLessThanOrEqual(28);
});
