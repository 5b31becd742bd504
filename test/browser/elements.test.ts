import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { App, types } from '@slack/bolt';
import type { Page } from 'playwright-core';
import type { Playground } from '../../playground/server.ts';
import { isFocused, modalOf, typeCommand } from './demo-page.ts';
import { openTinyPage, type TinyPage } from './tiny-page.ts';

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text });
const options = ['Tea', 'Coffee', 'Water'].map((text) => ({ text: plain(text), value: text.toLowerCase() }));
const input = (label: string, element: types.InputBlock['element']): types.InputBlock => ({
  type: 'input',
  block_id: label,
  label: plain(label),
  optional: true,
  element,
});
const acted = { action_id: 'it' };

/** One of every field that Slack has and a bot like this could use. */
const form: types.ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: plain('Every field'),
  submit: plain('Send'),
  blocks: [
    input('Word', { type: 'plain_text_input', ...acted, max_length: 10 }),
    input('Story', { type: 'plain_text_input', ...acted, multiline: true }),
    input('One', { type: 'static_select', ...acted, options }),
    input('Many', { type: 'multi_static_select', ...acted, options }),
    input('Boxes', { type: 'checkboxes', ...acted, options }),
    input('Radio', { type: 'radio_buttons', ...acted, options }),
    input('Day', { type: 'datepicker', ...acted }),
    input('Time', { type: 'timepicker', ...acted }),
    input('Person', { type: 'users_select', ...acted }),
    input('Channel', { type: 'channels_select', ...acted }),
    input('Place', { type: 'conversations_select', ...acted }),
    { type: 'actions', block_id: 'more', elements: [{ type: 'button', action_id: 'push', text: plain('On top') }] },
  ],
};

const seen: { state?: unknown; picked: unknown[] } = { picked: [] };

function listen(app: App): void {
  app.command('/imperfect-ally', async ({ ack, client, body, respond }) => {
    if (body.text !== 'message') {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: form });
      return;
    }
    await ack();
    await respond({ response_type: 'ephemeral', text: 'Only for you.' });
    await client.chat.postMessage({
      channel: body.channel_id,
      text: 'Elements',
      blocks: [
        { type: 'header', text: plain('A heading') },
        {
          type: 'section',
          block_id: 'beside',
          text: { type: 'mrkdwn', text: '*Drink*' },
          fields: [
            { type: 'mrkdwn', text: 'left' },
            { type: 'mrkdwn', text: 'right' },
          ],
          accessory: { type: 'static_select', action_id: 'pick', placeholder: plain('A drink'), options },
        },
        {
          type: 'actions',
          block_id: 'row',
          elements: [
            { type: 'overflow', action_id: 'pick', options },
            {
              type: 'button',
              action_id: 'pick-surely',
              text: plain('Delete'),
              style: 'danger',
              confirm: {
                title: plain('Sure?'),
                text: plain('It is gone then.'),
                confirm: plain('Yes'),
                deny: plain('No'),
              },
            },
          ],
        },
        { type: 'context', elements: [{ type: 'mrkdwn', text: 'There is `/imperfect-ally resources`, too.' }] },
      ],
    });
  });
  app.action('pick', async ({ ack, action }) => {
    await ack();
    seen.picked.push(Reflect.get(action, 'selected_option'));
  });
  app.action('pick-surely', async ({ ack, action }) => {
    await ack();
    seen.picked.push(action.type);
  });
  app.action('push', async ({ ack, body, client }) => {
    await ack();
    if (!('trigger_id' in body)) return;
    const view: types.ModalView = { type: 'modal', title: plain('On top'), blocks: [{ type: 'divider' }] };
    await client.views.push({ trigger_id: body.trigger_id, view });
  });
  app.view('form', async ({ ack, view }) => {
    const { value } = view.state.values['Word']?.['it'] ?? {};
    if (value === 'wrong') return ack({ response_action: 'errors', errors: { Word: 'Another word, please.' } });
    seen.state = view.state.values;
    await ack();
  });
}

let tiny: TinyPage;
let page: Page;
let playground: Playground;
beforeAll(async () => {
  tiny = await openTinyPage(listen, { width: 1200, height: 900 });
  ({ page, playground } = tiny);
});
afterAll(() => tiny.close());

test('Every field of a modal sends what a person put into it, in Slack’s own shape', async () => {
  await typeCommand(page, '/imperfect-ally');
  const modal = modalOf(page);
  await modal.getByLabel('Word').fill('wrong');
  await modal.getByLabel('Story').fill('Two\nlines');
  await modal.getByLabel('One').selectOption('Coffee');
  await modal.getByRole('group', { name: 'Many' }).getByLabel('Tea').check();
  await modal.getByRole('group', { name: 'Many' }).getByLabel('Water').check();
  await modal.getByRole('group', { name: 'Boxes' }).getByLabel('Tea').check();
  await modal.getByRole('group', { name: 'Radio' }).getByLabel('Water').check();
  await modal.getByLabel('Day').fill('2027-01-12');
  await modal.getByLabel('Time').fill('09:30');
  await modal.getByLabel('Person').selectOption({ label: 'Noah Müller' });
  await modal.getByLabel('Channel').selectOption({ label: '#allies' });
  await modal.getByLabel('Place').selectOption({ label: '#leads-only' });

  await modal.getByRole('button', { name: 'On top' }).click();
  await modal.getByRole('heading', { name: 'On top' }).waitFor();
  await page.keyboard.press('Escape');
  await modal.getByRole('heading', { name: 'Every field' }).waitFor();
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.getByText('Another word, please.').waitFor();
  await expect(modal.getByLabel('Story').inputValue()).resolves.toBe('Two\nlines');
  await modal.getByLabel('Word').fill('right');
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.waitFor({ state: 'detached' });

  const option = (at: number) => expect.objectContaining({ value: options[at]?.value });
  expect(seen.state).toMatchObject({
    Word: { it: { type: 'plain_text_input', value: 'right' } },
    Story: { it: { value: 'Two\nlines' } },
    One: { it: { type: 'static_select', selected_option: option(1) } },
    Many: { it: { selected_options: [option(0), option(2)] } },
    Boxes: { it: { selected_options: [option(0)] } },
    Radio: { it: { selected_option: option(2) } },
    Day: { it: { selected_date: '2027-01-12' } },
    Time: { it: { selected_time: '09:30' } },
    Person: { it: { selected_user: playground.person('noah').id } },
    Channel: { it: { selected_channel: playground.channel('allies').id } },
    Place: { it: { selected_conversation: playground.channel('leads-only').id } },
  });
  expect(playground.ledger.violations()).toEqual([]);
});

test('Elements of a message tell the bot at once; what is dangerous asks first; an ephemeral message is marked', async () => {
  await typeCommand(page, '/imperfect-ally message');
  await page.getByText('Only visible to you').waitFor();
  await page.getByRole('heading', { name: 'A heading' }).waitFor();
  await page.getByRole('paragraph').filter({ hasText: 'There is /imperfect-ally resources, too.' }).waitFor();
  await page.getByLabel('A drink').selectOption('Tea');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Water' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await modalOf(page).getByText('It is gone then.').waitFor();
  await modalOf(page).getByRole('button', { name: 'No' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await modalOf(page).getByRole('button', { name: 'Yes' }).click();
  await playground.until(() => seen.picked.length === 3);
  expect(seen.picked).toEqual([
    expect.objectContaining({ value: 'tea' }),
    expect.objectContaining({ value: 'water' }),
    'button',
  ]);
  await page.reload();
  await page.getByRole('heading', { name: 'A heading' }).waitFor();
  await page.getByText('Only visible to you').waitFor({ state: 'detached' });
});

test('Escape leaves only what was opened last, and the cursor is back where it was', async () => {
  const more = page.getByRole('button', { name: 'More' });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(isFocused(page.getByRole('button', { name: 'Tea' }))).resolves.toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tea' }).waitFor({ state: 'detached' });
  await expect(isFocused(more)).resolves.toBe(true);

  const asking = page.getByRole('button', { name: 'Delete' });
  await asking.focus();
  await page.keyboard.press('Enter');
  await modalOf(page).waitFor();
  await page.keyboard.press('Escape');
  await modalOf(page).waitFor({ state: 'detached' });
  await expect(isFocused(asking)).resolves.toBe(true);

  await page.locator('button.clock').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close move time' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(isFocused(page.locator('button.clock'))).resolves.toBe(true);
});

test('A modal begins at what it says, and one key goes past all messages to the box', async () => {
  await page.reload();
  await page.getByRole('textbox', { name: 'Message #allies' }).waitFor();
  await page.keyboard.press('Tab');
  await expect(isFocused(page.getByRole('button', { name: 'Go to the message box' }))).resolves.toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/imperfect-ally');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  const modal = modalOf(page);
  await modal.getByLabel('Word').waitFor();
  await expect(isFocused(modal.getByRole('button', { name: 'Close everything' }))).resolves.toBe(false);
  await page.keyboard.press('Tab');
  await expect(isFocused(modal.getByLabel('Word'))).resolves.toBe(true);
  await page.keyboard.press('Escape');
  await modal.waitFor({ state: 'detached' });
});
