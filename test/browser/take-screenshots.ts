import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { become, control, modalOf, startDemoPage } from './demo-page.ts';

// Takes the README's pictures of one Monday, as a member has it on a telephone, at double resolution: npm run screenshots.
// The first week is played by the demo itself, so that the channel has something to read.
const demo = await startDemoPage(24, false);
const folder = path.resolve('docs/pictures');
try {
  const page = await demo.open({ width: 400, height: 684, scale: 2 });
  page.setDefaultTimeout(300_000);
  const shot = async (name: string, what: Locator) => {
    // No word of the playground's own, and the pointer rests where nothing lights up under it.
    await page.locator('.notices .notice').first().waitFor({ state: 'detached' });
    await page.mouse.move(4, 4);
    await what.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    process.stdout.write(`docs/pictures/${name}.png\n`);
  };
  const menu = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Channels and messages' }).click();
    await page.getByRole('button', { name }).click();
  };
  await mkdir(folder, { recursive: true });
  await page.getByRole('button', { name: 'Stop after this week' }).click();
  await page.getByLabel('Opening').waitFor({ state: 'detached' });
  await become(page, 'Mia');
  const messages = page.getByRole('article').filter({ hasText: 'Week 2 of 8' });
  await menu(/^Imperfect Ally/);
  await page.getByRole('button', { name: 'Messages', exact: true }).click();
  await page.getByRole('article').first().waitFor();
  if ((await messages.count()) === 0) await control(page, /^Monday 09:00/);
  await messages.first().waitFor();
  await shot('question', messages.first());

  await messages
    .first()
    .getByRole('button', { name: /^Answer privately/ })
    .click();
  const form = modalOf(page);
  await form.getByRole('textbox').first().waitFor();
  await form.getByRole('checkbox').nth(1).check();
  await form.getByRole('textbox').first().fill('I was late, and blamed the tooling.');
  await page.locator('.modal-body').focus();
  await shot('form', form);
  await form.getByRole('button', { name: 'Not now' }).click();
  await form.waitFor({ state: 'detached' });

  await menu(/^allies/);
  // A long post is taken whole.
  await page.setViewportSize({ width: 400, height: 1400 });
  await shot('monday', page.getByRole('log').getByRole('article').filter({ hasText: 'What we heard' }).last());
} finally {
  await demo.close();
}
