import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import {
  become,
  control,
  type DemoPage,
  isFocused,
  modalOf,
  runDemo,
  startDemoPage,
  typeCommand,
} from './demo-page.ts';

let demo: DemoPage;
let page: Page;
beforeAll(async () => {
  demo = await startDemoPage(8);
});
beforeEach(async () => {
  page = await demo.open();
});
afterEach(() => page.close());
afterAll(() => demo.close());

const composer = () => page.getByRole('textbox', { name: 'Message #allies' });

test('The page says that it is a simulation, and loads nothing from elsewhere', async () => {
  const elsewhere: string[] = [];
  const other = await demo.open();
  other.on('request', (request) => {
    if (!request.url().startsWith(demo.address)) elsewhere.push(request.url());
  });
  await other.goto(demo.address);
  await other.getByRole('note').getByText('Simulation').waitFor();
  await other.getByText('Nothing has been said here yet.').or(other.getByRole('log')).first().waitFor();
  expect(elsewhere).toEqual([]);
  await other.goto(`${demo.address}/transcript`);
  await other.getByText('This is a simulation on your own machine').waitFor();
});

test('The demo does not start beside the tokens of a real workspace', async () => {
  const { code, output } = await runDemo({ PATH: process.env['PATH'] ?? '', SLACK_BOT_TOKEN: 'xoxb-1-2-real' });
  expect(code).toBe(1);
  expect(output).toContain('does not start beside real Slack tokens');
  expect(output).not.toContain('xoxb-1-2-real');
});

test('A page of another origin cannot act in the workspace', async () => {
  const asked = (headers: Record<string, string>) =>
    fetch(`${demo.address}/act`, { method: 'POST', headers, body: '{}' }).then(({ status }) => status);
  await expect(asked({ 'content-type': 'text/plain' })).resolves.toBe(403);
  await expect(asked({ 'content-type': 'application/json', origin: 'https://example.org' })).resolves.toBe(403);
  await expect(asked({ 'content-type': 'application/json' })).resolves.toBe(400);
});

test('Commands are suggested while typing; arrows choose, Enter takes and then sends', async () => {
  await composer().fill('/imperfect-ally he');
  await page.getByRole('option', { name: /help/ }).waitFor();
  await composer().press('Enter');
  await expect(composer().inputValue()).resolves.toBe('/imperfect-ally help');
  await composer().press('Enter');
  await modalOf(page).getByText('/imperfect-ally privacy').waitFor();
  await page.keyboard.press('Escape');
  await modalOf(page).waitFor({ state: 'detached' });
  await composer().fill('/');
  await composer().press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true }).textContent()).resolves.toContain(
    '/imperfect-ally join',
  );
});

test('Messages and thread replies arrive in another open page at once', async () => {
  const other = await demo.open();
  await become(other, 'Priya');
  await composer().fill('Hello *everyone*, `code` & <b>');
  await composer().press('Enter');
  const heard = other.getByRole('article').filter({ hasText: 'Hello everyone, code & <b>' }).last();
  await heard.waitFor();
  await expect(heard.locator('strong', { hasText: 'everyone' }).count()).resolves.toBe(1);
  await heard.getByRole('button', { name: 'Reply in thread' }).click();
  const reply = other.getByRole('textbox', { name: 'Reply in thread' });
  await reply.fill('Hello Amara');
  await reply.press('Enter');
  await page.getByRole('button', { name: '1 reply' }).last().click();
  await page.getByLabel('Thread').getByText('Hello Amara').waitFor();
  await other.close();
});

test('What is missing or wrong is told under its field, and what was typed stays', async () => {
  await become(page, 'Amara');
  await typeCommand(page, '/imperfect-ally setup');
  const modal = modalOf(page);
  await modal.getByRole('button', { name: 'Next' }).click();
  await modal.getByLabel('Who can people report to?').fill('Rosa in the People team');
  await modal.getByRole('checkbox').check();
  await modal.getByRole('button', { name: 'Start' }).click();
  await modal.getByText('How can they be reached?').waitFor();
  await modal.getByText('Please name one, with how to reach them.').waitFor();
  await expect(modal.getByLabel('Who can people report to?').getAttribute('aria-invalid')).resolves.toBe('true');
  await expect(modal.getByLabel('Who can people report to?').inputValue()).resolves.toBe('Rosa in the People team');
});

test('When the connection to the bot breaks, the client says that it did not respond', async () => {
  await control(page, 'The connection breaks');
  await typeCommand(page, '/imperfect-ally help');
  await page.getByRole('alert').getByText('did not respond').waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByText('did not respond').waitFor({ state: 'detached' });
});

test('The wire log shows each request with its verdict, and the page keeps its size', async () => {
  await typeCommand(page, '/imperfect-ally privacy');
  await modalOf(page).getByText('Who could').or(modalOf(page).locator('.block')).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Wire log' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'views.open' }).first();
  await line.click();
  await line.getByText('"trigger_id"').waitFor();
  await expect(line.locator('.verdict').textContent()).resolves.toBe('ok');
  for (const width of [1200, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const grown = await page.evaluate<readonly number[]>(
      '[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight, ...[...document.querySelectorAll(".panel-body, .wire pre")].map((each) => each.scrollWidth - each.clientWidth)]',
    );
    expect(Math.max(...grown)).toBeLessThanOrEqual(0);
  }
});

test('Everything in a modal is reached with the keyboard alone, and the focus stays in it', async () => {
  await composer().fill('/imperfect-ally privacy');
  await composer().press('Escape');
  await composer().press('Enter');
  await modalOf(page).getByRole('button', { name: 'Close', exact: true }).waitFor();
  const inside = () =>
    page.evaluate<boolean>('document.querySelector("dialog")?.contains(document.activeElement) ?? false');
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    const atBody = await page.evaluate<boolean>('document.activeElement === document.body');
    expect(atBody || (await inside())).toBe(true);
  }
  await page.keyboard.press('Escape');
  await modalOf(page).waitFor({ state: 'detached' });
});

test('Somebody without a mouse mistypes a word, opens what was meant, and is back where they were', async () => {
  await composer().focus();
  await page.keyboard.type('/imperfect-ally privcy');
  await page.keyboard.press('Enter');
  await modalOf(page).getByText('privacy').first().waitFor();
  const open = modalOf(page).getByRole('button', { name: /privacy/i });
  for (let presses = 0; presses < 10 && !(await isFocused(open)); presses += 1) await page.keyboard.press('Tab');
  await expect(isFocused(open)).resolves.toBe(true);
  await page.keyboard.press('Enter');
  const opened = modalOf(page).getByRole('heading', { name: 'Who can see this' });
  await opened.waitFor();
  await page.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await modalOf(page).waitFor({ state: 'detached' });
  await expect(isFocused(composer())).resolves.toBe(true);
});

test('The tour is begun and gone through with the keyboard alone', async () => {
  const toured = await demo.open({ tour: true });
  const tabTo = async (name: string) => {
    const button = toured.getByLabel('Guided tour').getByRole('button', { name });
    for (let presses = 0; presses < 20 && !(await isFocused(button)); presses += 1) await toured.keyboard.press('Tab');
    await expect(isFocused(button)).resolves.toBe(true);
    await toured.keyboard.press('Enter');
  };
  await tabTo('Start');
  const heading = toured.getByRole('heading', { name: 'A group is set up' });
  await heading.waitFor();
  await expect(isFocused(heading)).resolves.toBe(true);
  await tabTo('Skip');
  await toured.getByRole('heading', { name: 'People join' }).waitFor();
  await tabTo('End the tour');
  await heading.waitFor({ state: 'detached' });
  await toured.close();
});

describe.each([
  { dark: false, width: 1200 },
  { dark: true, width: 1200 },
  { dark: false, width: 390 },
])(
  'Nothing is in the way of people who see or move differently (dark: $dark, $width pixels wide)',
  ({ dark, width }) => {
    test('in the channel, the app’s Home, a modal, and the panels', async () => {
      const shown = await demo.open({ dark, width });
      await expect(barriers(shown)).resolves.toEqual([]);
      await shown.locator('button.clock').click();
      await expect(barriers(shown)).resolves.toEqual([]);
      await shown.getByRole('button', { name: 'Close move time' }).click();
      await shown.getByRole('textbox', { name: 'Message #allies' }).fill('/imp');
      await expect(barriers(shown)).resolves.toEqual([]);
      await shown.getByRole('textbox', { name: 'Message #allies' }).fill('/imperfect-ally setup');
      await shown.keyboard.press('Enter');
      await modalOf(shown).getByRole('button', { name: 'Next' }).click();
      await modalOf(shown).getByLabel('Who can people report to?').fill('Rosa');
      await modalOf(shown).getByRole('button', { name: 'Start' }).click();
      await modalOf(shown).getByText('How can they be reached?').waitFor();
      await expect(barriers(shown)).resolves.toEqual([]);
      const tooWide = await shown.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
      expect(tooWide).toBe(false);
      await shown.keyboard.press('Escape');
      await shown.close();
    });
  },
);

/** What axe-core finds, however small, with where it is. */
async function barriers(shown: Page): Promise<readonly string[]> {
  await shown.evaluate(axe.source);
  const found: unknown = await shown.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  );
  return Array.isArray(found) ? found.map(String) : ['axe-core said nothing'];
}
