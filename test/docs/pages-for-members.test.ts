import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { german } from '../../languages/de/german.ts';
import { english } from '../../languages/en/english.ts';
import { spanish } from '../../languages/es/spanish.ts';

describe.each([
  ['English', 'docs', 'docs/approval/impact-assessment.md', english],
  ['German', 'docs/de', 'docs/de/data-protection.md', german],
  ['Spanish', 'docs/es', 'docs/es/data-protection.md', spanish],
] as const)('The pages that members and works councils read, in %s', (_, folder, kept, { safety }) => {
  test('say of who can see what just what the app says', async () => {
    const page = await readFile(`${folder}/who-can-see-what.md`, 'utf8');
    for (const { who, whileOpen, afterClose, afterPublication } of safety.visibility)
      expect(page).toContain(`| ${who} | ${whileOpen} | ${afterClose} | ${afterPublication} |`);
    expect(page).toContain(safety.promise);
    expect(page).toContain(safety.deadlineNotice);
  });

  test('say of what is kept just what the app says', async () => {
    const page = await readFile(kept, 'utf8');
    for (const { what, why, until } of safety.kept) expect(page).toContain(`| ${what} | ${why} | ${until} |`);
  });
});
