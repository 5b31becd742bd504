import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pages, root } from './pages.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const pack = pages.filter((page) => page.startsWith('docs/approval/'));
const rowsUnder = (page: string, heading: string) =>
  (read(page).split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);

describe('the pack for approval', () => {
  test('has its index, in which every page stands', () => {
    expect(pack.length).toBeGreaterThan(6);
    const index = read('docs/approval/README.md');
    for (const page of pack.filter((each) => !each.endsWith('README.md')))
      expect(index).toContain(`](${path.basename(page)})`);
  });

  test.each([
    ['docs/approval/works-council.md', 'What it cannot do'],
    ['docs/approval/impact-assessment.md', 'Risks, measures, and what remains'],
  ])('%s names under “%s” tests for every row, and they are there', (page, heading) => {
    const rows = rowsUnder(page, heading);
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      const tests = [...row.matchAll(/`(test\/[\w/.-]+\.test\.ts)`/g)].map(([, file = '']) => file);
      expect({ row, tests: tests.length }).not.toEqual({ row, tests: 0 });
      for (const file of tests)
        expect({ file, there: existsSync(path.join(root, file)) }).toEqual({ file, there: true });
    }
  });

  test.each(pack)('%s points to headings that are there', (page) => {
    const links = [...read(page).matchAll(/\]\(((?!\w+:)[^)#\s]*)#([\w-]+)\)/g)];
    const missing = links.filter(([, file = '', anchor = '']) => {
      const target = file === '' ? page : path.join(path.dirname(page), file);
      const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\d\s-]/gu, '')
          .trim()
          .replaceAll(/\s/g, '-'),
      );
      return !headings.includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  test('opens the council’s role by the commands that stand in its own file', () => {
    const commands = [...read('docs/approval/works-council.md').matchAll(/^psql .+$/gm)].map(([line]) => line);
    expect(commands).toHaveLength(4);
    for (const command of commands) expect(read('docs/sql/council-role.sql')).toContain(`--   ${command}\n`);
  });

  test('asks Slack for no scope that it does not give a reason for', () => {
    const manifest = read('manifest.json');
    const scopes = [...(/"bot": \[([^\]]+)\]/.exec(manifest)?.[1] ?? '').matchAll(/"([\w:]+)"/g)].map(
      ([, name]) => name,
    );
    const explained = [...read('docs/approval/listing.md').matchAll(/^\| `([\w:]+)` \|/gm)].map(([, name]) => name);
    expect(new Set(explained)).toEqual(new Set(scopes));
    expect(manifest).toContain(
      `"description": "${/\*\*Short\.\*\* (.+)/.exec(read('docs/approval/listing.md'))?.[1]}"`,
    );
  });
});
