import path from 'node:path';
import type { App } from '@slack/bolt';
import type { Page } from 'playwright-core';
import { serveBrowser } from '../../playground/browser/serve-browser.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { startBot } from '../playground/tiny-bot.ts';
import { launchBrowser } from './demo-page.ts';

export interface TinyPage {
  readonly playground: Playground;
  readonly page: Page;
  close(): Promise<void>;
}

/** The playground's page in a browser, with a bot that does only what `listen` tells it. */
export async function openTinyPage(
  listen: (app: App) => void,
  viewport: { readonly width: number; readonly height: number },
): Promise<TinyPage> {
  const playground = await startPlayground({ rateLimits: false });
  const stopBot = await startBot(playground, 'Socket Mode', listen);
  const stage = { playground, programme: loadProgramme(), settle: () => playground.settled() };
  const served = await serveBrowser(stage, { port: 0, files: path.resolve('dist/web') });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport });
  await page.goto(served.address);
  await page.getByRole('button', { name: 'End the tour' }).click();
  await page.getByRole('textbox', { name: 'Message #allies' }).waitFor();
  return {
    playground,
    page,
    close: async () => {
      await browser.close();
      await served.close();
      await stopBot();
      await playground.close();
    },
  };
}
