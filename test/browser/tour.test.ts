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

/** Presses a button of the tour and waits until the work is done; the page acts by itself meanwhile. */
async function does(name: string | RegExp): Promise<void> {
  const asked = /"kind":"(moveTo|crowd|newcomer|command|open)"/;
  const answered = page.waitForResponse((response) => asked.test(response.request().postData() ?? ''), {
    timeout: 120_000,
  });
  await tour().getByRole('button', { name }).click();
  await answered;
}

const next = () => tour().getByRole('button', { name: 'Next' }).click();

test('The tour leads somebody who knows nothing from an empty workspace to the themes, by its own buttons', async () => {
  await does(/^Set up, as Amara/);
  await fillSetup(page);
  await does('Join, as somebody new');
  const joining = modalOf(page).getByRole('button', { name: 'Join', exact: true });
  await joining.click();
  await joining.waitFor({ state: 'detached' });
  await closeModal(page);
  await does('Let the others join too');
  await page.getByText('Done: 14 joined.').waitFor();
  await next();

  await does('Go to Monday, 09:00');
  await does('Go to Wednesday');
  await does('Open my messages');
  await page.getByText('Your weekly moment is here.').waitFor();
  await next();

  await page
    .getByRole('button', { name: /^Reflect now/ })
    .first()
    .click();
  await modalOf(page).getByRole('textbox').first().fill('I kept quiet in the retro.');
  await modalOf(page).getByRole('button', { name: 'Save' }).click();
  await modalOf(page).getByText('Saved').first().waitFor();
  await closeModal(page);
  await does('Let everyone answer');
  await page.getByText('Done: 14 answered.').waitFor();
  await next();

  await does('Go to Friday, 12:00');
  await next();
  await does('Go to Friday, 13:00');
  await does(/^Open Amara/);
  await page.getByRole('button', { name: /^Review/ }).waitFor();
  await next();

  await does('Go to Monday, 08:00');
  await tour().getByRole('button', { name: 'Open #allies' }).click();
  await page.getByRole('heading', { name: 'What we heard: Reflect' }).waitFor();
  await tour().getByRole('button', { name: 'Done' }).click();
  await tour().waitFor({ state: 'detached' });
  await expect(page.getByRole('log').textContent()).resolves.not.toContain('kept quiet in the retro');
});
