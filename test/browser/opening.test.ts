import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { become, type DemoPage, modalOf, startDemoPage, typeCommand } from './demo-page.ts';

let demo: DemoPage;
beforeAll(async () => {
  demo = await startDemoPage(12, false);
});
afterAll(() => demo.close());

test('The season is played in the page: it says how far it is, nobody can disturb it, and it ends early on request', async () => {
  const page = await demo.open({ tour: true });
  const strip = page.getByLabel('Opening');
  await strip.getByText('Setting the stage').waitFor();
  await page.getByLabel('Guided tour').getByText('one private question a week').waitFor();
  await strip.getByText(/week 1 of 5/).waitFor();

  const done = async () => Number(await strip.getByRole('progressbar').getAttribute('value'));
  const before = await done();
  await typeCommand(page, '/imperfect-ally help');
  await page.getByText('The stage is still being set.').waitFor();
  await become(page, 'Mia');
  await strip.getByRole('button', { name: 'Stop after this week' }).click();
  await strip.getByRole('button', { name: 'Stop after this week' }).waitFor({ state: 'detached' });
  await strip.getByText(/^(Friday|Saturday|Sunday|Monday 18)/).waitFor();
  expect(await done()).toBeGreaterThan(before);

  await strip.waitFor({ state: 'detached' });
  await page.getByLabel('Guided tour').getByText('12 invented colleagues take part').waitFor();
  await page.getByRole('log').getByRole('article').first().waitFor();
  await typeCommand(page, '/imperfect-ally help');
  await modalOf(page).getByRole('button', { name: 'Close', exact: true }).waitFor();
  await expect(page.locator('.wire-button .count').count()).resolves.toBe(0);
});
