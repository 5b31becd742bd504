import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { App } from '@slack/bolt';
import type { Page } from 'playwright-core';
import { promptOf } from '../../src/domain/programme.ts';
import type { OpenRound } from '../../src/domain/round.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { freshForm, replyModal } from '../../src/slack/members/reply-form.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { aGroup, aRound } from '../slack/message-samples.ts';
import { modalOf } from './demo-page.ts';
import { openTinyPage, type TinyPage } from './tiny-page.ts';

const programme = loadProgramme();
const codebook = loadCodebook();
const weeks = programme.steps.map((step, at) => ({ week: at + 1, step, prompt: promptOf(step, 1) }));

/** The form of the week that is typed behind the command, as its member opens it. */
function listen(app: App): void {
  app.command('/imperfect-ally', async ({ ack, client, body }) => {
    await ack();
    const asked = weeks.find(({ week }) => String(week) === body.text);
    if (asked === undefined) return;
    const { step, prompt } = asked;
    const round: OpenRound = { ...aRound, status: 'open' };
    const page = { group: aGroup, round, step, prompt, codebook, said: undefined };
    const extras = { zone: 'Europe/London', help: undefined };
    await client.views.open({
      trigger_id: body.trigger_id,
      view: replyModal(page, extras, freshForm([...prompt.choices.keys()], 1)),
    });
  });
}

let tiny: TinyPage;
let page: Page;
beforeAll(async () => {
  tiny = await openTinyPage(listen, { width: 390, height: 844 });
  page = tiny.page;
});
afterAll(() => tiny.close());

test.each(weeks)(
  'On a telephone, week $week shows its question, its choices and the box in the first 600 pixels',
  async ({ week, prompt }) => {
    const field = page.getByRole('textbox', { name: 'Message #allies' });
    await field.fill(`/imperfect-ally ${week}`);
    await field.press('Enter');
    const form = modalOf(page);
    const box = form.getByRole('textbox').first();
    await box.waitFor();
    const places = await Promise.all([
      form.getByText(prompt.question, { exact: true }).first().boundingBox(),
      ...prompt.choices.map(({ text }) => form.getByText(text, { exact: true }).boundingBox()),
      box.boundingBox(),
    ]);
    for (const place of places) expect(place?.y).toBeGreaterThanOrEqual(0);
    const end = Math.max(
      ...places.map((place) => (place === null ? Number.POSITIVE_INFINITY : place.y + place.height)),
    );
    expect(end).toBeLessThanOrEqual(600);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  },
);
