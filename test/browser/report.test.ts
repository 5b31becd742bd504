import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import type { Band } from '../../src/domain/digest.ts';
import { htmlReport } from '../../src/ops/report/html.ts';
import { aDigest, aReport, aWeek } from '../ops/report/example.ts';
import { launchBrowser } from './demo-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bands: readonly (Band | undefined)[] = [100, 50, 20, 10, 5, undefined];
const everyBand = aDigest(...bands.map((band) => [`A theme with ${band ?? 'no band'}`, band] as const));

test.each(['light', 'dark'] as const)('the season’s page has no barrier in %s colours', async (colorScheme) => {
  const page = await browser.newPage({ colorScheme, bypassCSP: true });
  await page.setContent(await htmlReport(aReport({ weeks: [aWeek(1, everyBand), aWeek(2, everyBand)] })));
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))",
  );
  expect(found).toEqual([]);
  await page.close();
});

test('the season’s page fits a telephone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.setContent(await htmlReport(aReport({ weeks: [aWeek(1, everyBand), aWeek(2, everyBand)] })));
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await page.close();
});
