import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const folder = fileURLToPath(new URL('../../src/slack/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );

/** What a button, a word or a form leads to: two tables name it. */
const tables = ['surfaces.ts', 'submissions.ts', 'listeners.ts'];
const pages: ReadonlySet<string> = new Set(
  tables.flatMap(importsOf).filter((file) => /(?:-page|-modal|\/home)\.ts$/.test(file)),
);

/** A form that has saved shows the page that it was opened from. */
const goesOnTo: Readonly<Record<string, string>> = {
  'leads/change-group-modal.ts': 'leads/group-page.ts',
  'leads/review-forms.ts': 'leads/review-modal.ts',
  'leads/setup-modal.ts': 'leads/invite-page.ts',
  'leads/dates-forms.ts': 'leads/dates-page.ts',
};

test('No page imports a page: what they share stands in ui, or in a part beside them', () => {
  expect(pages.size).toBeGreaterThan(20);
  const found = files
    .filter((file) => !tables.includes(file))
    .flatMap((file) => importsOf(file).flatMap((other) => (pages.has(other) ? [[file, other] as const] : [])))
    .filter(([file, other]) => goesOnTo[file] !== other);
  expect(found).toEqual([]);
});

test('Every exception to that is still needed', () => {
  for (const [file, other] of Object.entries(goesOnTo)) expect(importsOf(file)).toContain(other);
});
