import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** The built demo with an empty workspace, and a browser in front of it. */
export interface DemoPage {
  readonly address: string;
  /** A fresh page, with nothing remembered; the tour has been ended unless it is wanted. `scale`: pixels of the device to one of the page. */
  open(options?: {
    readonly dark?: boolean;
    readonly width?: number;
    readonly height?: number;
    readonly scale?: number;
    readonly tour?: boolean;
  }): Promise<Page>;
  close(): Promise<void>;
}

const demo = path.resolve('dist/playground/demo.js');

/**
 * @param people how many colleagues live there; each is asked, so fewer are faster
 * @param isEmpty whether nothing is played first; otherwise the page is there while the opening is played
 */
export async function startDemoPage(people: number, isEmpty = true): Promise<DemoPage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ally-browser-'));
  const child = spawn(process.execPath, [demo, ...(isEmpty ? ['--empty'] : []), '--people', String(people)], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0' },
  });
  const [address, browser] = await Promise.all([
    addressOf(child, isEmpty ? /Now try it yourself: (http:\S+)/ : /Watch it in the page: (http:\S+)/),
    launchBrowser(),
  ]);
  return {
    address,
    open: async ({ dark = false, width = 1200, height = 800, scale = 1, tour = false } = {}) => {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: scale,
        colorScheme: dark ? 'dark' : 'light',
      });
      // Shorter than jest's own for a test, so that a step that is stuck says which it was.
      page.setDefaultTimeout(120_000);
      await page.goto(address);
      await page.getByLabel('Guided tour').waitFor();
      if (!tour) await page.getByRole('button', { name: 'End the tour' }).click();
      return page;
    },
    close: async () => {
      await browser.close();
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the built demo to its end, as somebody with these variables would. */
export async function runDemo(env: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [demo], { env });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { code, output };
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

function addressOf(child: ChildProcess, said: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: unknown) => {
      output += String(chunk);
      const found = said.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`The demo ended:\n${output}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => {
    child.once('close', resolve);
  });
  child.kill('SIGTERM');
  await closed;
}

export const modalOf = (page: Page): Locator => page.getByRole('dialog');

export const isFocused = async (one: Locator): Promise<boolean> =>
  (await one.and(one.page().locator(':focus')).count()) === 1;

export async function become(page: Page, name: string | RegExp): Promise<void> {
  const chooser = page.getByLabel('You are');
  const label = await chooser.locator('option').filter({ hasText: name }).first().textContent();
  await chooser.selectOption({ label: label ?? '' });
}

export async function typeCommand(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'allies', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Message #allies' });
  await field.fill(text);
  await field.press('Escape');
  await field.press('Enter');
}

export async function closeModal(page: Page): Promise<void> {
  await modalOf(page)
    .getByRole('button', { name: /^(?:Close|Not now)$/ })
    .click();
  await modalOf(page).waitFor({ state: 'detached' });
}

/** Amara sets the group up in #allies. */
export async function setUp(page: Page): Promise<void> {
  await become(page, 'Amara');
  await typeCommand(page, '/imperfect-ally setup');
  await fillSetup(page);
}

/** Answers what the setup asks, and closes it. */
export async function fillSetup(page: Page): Promise<void> {
  const modal = modalOf(page);
  await modal.getByLabel('Channel').selectOption({ label: '#allies' });
  await modal.getByRole('button', { name: 'Next' }).click();
  await modal.getByLabel('Who can people report to?').fill('Rosa in the People team, people@example.com');
  await modal.getByLabel('And someone outside').fill('The ombudsperson, ombuds@example.com');
  for (const box of await modal.getByRole('checkbox').all()) await box.check();
  await modal.getByRole('button', { name: 'Start' }).click();
  await modal.getByRole('button', { name: 'Start' }).waitFor({ state: 'detached' });
  await closeModal(page);
}

/** Joins, as whoever sits there. */
export async function join(page: Page): Promise<void> {
  await typeCommand(page, '/imperfect-ally join');
  const joining = modalOf(page).getByRole('button', { name: 'Join', exact: true });
  await joining.click();
  await joining.waitFor({ state: 'detached' });
  await closeModal(page);
}

/** Presses a button of the panel with the clock, and waits until the work is done; the page acts by itself meanwhile. */
export async function control(page: Page, name: string | RegExp): Promise<void> {
  const clock = page.locator('button.clock');
  if ((await clock.getAttribute('aria-expanded')) === 'false') await clock.click();
  const asked = /"kind":"(moveTo|crowd|addPeople|fault|noFaults)"/;
  const done = page.waitForResponse((response) => asked.test(response.request().postData() ?? ''));
  await page.getByRole('button', { name }).click();
  await done;
  await clock.click();
}
