import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { privacyRisksPage, privacyStepsPage, privacyStoredPage } from '../../src/slack/shared/privacy-page.ts';
import { escaped } from '../../src/slack/ui/mrkdwn.ts';

const page = (name: string) => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

const { kept, visibility } = safetyContent;

test('the table of what is kept is the one that people see in Slack', async () => {
  const rows = (await page('approval/impact-assessment.md'))
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.split('|').length === 5)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, 4),
    )
    .slice(1);
  expect(rows).toEqual(kept.map(({ what, why, until }) => [what, why, until]));
});

test('the table of who could learn what is the one that people see in Slack', async () => {
  const rows = (await page('threat-model.md'))
    .split('\n## ')
    .filter((section) => section.startsWith('Who could learn what'))
    .flatMap((section) => section.split('\n'))
    .filter((line) => line.startsWith('| ') && line.split('|').length === 6)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, 5))
    .slice(1);
  expect(rows).toEqual(
    visibility.map(({ who, whileOpen, afterClose, afterPublication }) => [
      who,
      whileOpen,
      afterClose,
      afterPublication,
    ]),
  );
});

test('both tables stand in Slack behind "who can see this", row for row', () => {
  const pages = [privacyStepsPage, privacyStoredPage, privacyRisksPage];
  const shown = JSON.stringify(pages.map((page) => page({ content: safetyContent })));
  const cells = [...visibility.map(({ isMishap: _, ...row }) => row), ...kept].flatMap((row) => Object.values(row));
  expect(cells.length).toBeGreaterThan(40);
  for (const cell of cells) expect(shown).toContain(escaped(cell));
});

test.each(['threat-model.md', 'approval/impact-assessment.md', 'operating.md', '../SECURITY.md'])(
  '%s names only files that are there',
  async (name) => {
    const text = await page(name);
    const links = [...text.matchAll(/\]\((?!\w+:)([^)#]+)\)/g)].map(([, link]) => link ?? '');
    const files = [...text.matchAll(/`((?:docs|test|src)\/[\w./-]+\.(?:sql|ts))`/g)].map(([, file]) => file ?? '');
    const base = new URL(`../../docs/${name}`, import.meta.url);
    for (const link of links) await expect(readFile(new URL(link, base))).resolves.toBeDefined();
    for (const file of files) await expect(readFile(new URL(`../../${file}`, import.meta.url))).resolves.toBeDefined();
    expect(links.length + files.length).toBeGreaterThan(0);
  },
);
