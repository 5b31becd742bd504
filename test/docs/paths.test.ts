import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, root } from './pages.ts';

/** What the recipes make. */
const made = /languages\/fr|about-page|about\.test|weeks-left|NNNN-group-motto/;

/** Each file and folder that a page links to, or names by its path from the root. */
const namedIn = (page: string, text: string): readonly string[] =>
  [
    ...text.matchAll(
      /\]\((?!\w+:)([^)#\s]+)|`((?:bench|docs|languages|migrations|playground|src|test|training)\/[\w./-]+)`/g,
    ),
  ].map(([, link, plain = '']) => (link === undefined ? plain : path.join(path.dirname(page), link)));

test.each(pages)('%s names only files that are there', (page) => {
  const named = namedIn(page, readFileSync(path.join(root, page), 'utf8')).filter((file) => !made.test(file));
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('files are found in links and in paths', () => {
  expect(namedIn('docs/a.md', 'See [b](b.md#c), [d](../e.ts), [f](https://g.example) and `src/h.ts`, `i.ts`.')).toEqual(
    ['docs/b.md', 'e.ts', 'src/h.ts'],
  );
});
