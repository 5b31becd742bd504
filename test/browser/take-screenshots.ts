import path from 'node:path';
import { become, closeModal, control, join, modalOf, setUp, startDemoPage } from './demo-page.ts';

// Takes the README's pictures from a week that is clicked through: npm run screenshots.
const demo = await startDemoPage(36);
try {
  const page = await demo.open({ width: 1120, height: 640 });
  const shot = async (name: string, height = 640) => {
    await page.setViewportSize({ width: 1120, height });
    // No word of the playground's own, and the pointer rests where nothing lights up under it.
    await page.locator('.notices .notice').first().waitFor({ state: 'detached' });
    await page.mouse.move(4, 4);
    await page.screenshot({ path: path.resolve('docs/pictures', `${name}.png`), animations: 'disabled' });
    process.stdout.write(`docs/pictures/${name}.png\n`);
  };
  await setUp(page);
  await become(page, 'Mia');
  await join(page);
  await control(page, 'Let everyone answer');
  await control(page, /^Monday 09:00/);
  await page.getByRole('button', { name: /^Imperfect Ally/ }).click();
  await page.getByRole('button', { name: 'Messages', exact: true }).click();
  await page.getByText('Your weekly moment is here.').waitFor();
  await shot('nudge', 460);

  await page.getByRole('button', { name: /^Reflect now/ }).click();
  await modalOf(page)
    .getByRole('textbox')
    .first()
    .fill('When the release was late I went quiet and let two loud voices decide.');
  await shot('modal', 820);
  await modalOf(page).getByRole('button', { name: 'Save' }).click();
  await modalOf(page).getByText('Saved').first().waitFor();
  await closeModal(page);
  await page.getByRole('button', { name: 'Home', exact: true }).click();
  await page.getByText('This week').first().waitFor();
  await shot('home');

  await control(page, /^Wednesday 12:00/);
  await control(page, 'Let everyone answer');
  await control(page, /^Friday 13:00/);
  await become(page, 'Amara');
  await page.getByRole('button', { name: /^Imperfect Ally/ }).click();
  await page.getByRole('button', { name: 'Messages', exact: true }).click();
  await page
    .getByRole('button', { name: /^Review/ })
    .last()
    .click();
  await modalOf(page)
    .getByRole('button', { name: /Hold back/ })
    .waitFor();
  await shot('review', 820);
  await closeModal(page);
  await control(page, /^Monday 08:00/);
  await page.getByRole('button', { name: /^allies/ }).click();
  await page.getByRole('heading', { name: /^What we heard/ }).waitFor();
  await shot('digest', 760);
} finally {
  await demo.close();
}
