import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closeModal, type DemoPage, fillSetup, modalOf, startDemoPage } from './demo-page.ts';

let demo: DemoPage;
let page: Page;
beforeAll(async () => {
  demo = await startDemoPage(14);
  page = await demo.open({ tour: true });
});
afterAll(() => demo.close());

const tour = () => page.getByLabel('Guided tour');
const step = (title: string) => tour().getByRole('heading', { name: title }).waitFor();

/** Presses the one filled button of the tour, which must be this, and waits until the work is done. */
async function does(name: string | RegExp): Promise<void> {
  const own = tour().locator('button.primary');
  await own.filter({ hasText: name }).waitFor();
  const asked = /"kind":"(moveTo|crowd|newcomer|command|open)"/;
  const answered = page.waitForResponse((response) => asked.test(response.request().postData() ?? ''));
  await own.click();
  await answered;
}

test('The tour leads somebody who knows nothing from an empty workspace to the themes, one filled button at a time', async () => {
  await tour().getByText('one private question a week').waitFor();
  await tour().getByText('Nothing has happened here yet').waitFor();
  await tour().getByRole('button', { name: 'Start' }).click();
  await does(/^Set up, as Amara/);
  await fillSetup(page);
  await step('People join');
  await does('Join, as someone new');
  const joining = modalOf(page).getByRole('button', { name: 'Join', exact: true });
  await joining.click();
  await joining.waitFor({ state: 'detached' });
  await closeModal(page);
  await does('Let the others join');

  await step('The question arrives');
  await does('Go to Monday 09:00');
  // Somebody new sits in the lead's zone, and is asked at once.
  await step('Answer in private');
  await does('Open my messages');
  await page
    .getByRole('button', { name: /^Answer privately/ })
    .first()
    .click();
  await modalOf(page).getByRole('textbox').first().fill('I kept quiet in the retro.');
  await modalOf(page).getByRole('button', { name: 'Save' }).click();
  await modalOf(page).getByText('Saved').first().waitFor();
  await closeModal(page);
  await does('Let everyone answer');

  await step('The week closes');
  await does('Go to Friday 13:00');
  await step('The lead looks first');
  await does(/^Open Amara/);
  await page.getByRole('button', { name: /^Review/ }).waitFor();
  await does('Go to Monday');
  await step('What the channel reads');
  await tour().getByRole('button', { name: 'Open #allies' }).click();
  await page.getByRole('log').getByRole('article').first().waitFor();
  await expect(page.getByRole('log').textContent()).resolves.not.toContain('kept quiet in the retro');
  await tour().getByRole('button', { name: 'End the tour' }).click();
  await tour().waitFor({ state: 'detached' });
});
