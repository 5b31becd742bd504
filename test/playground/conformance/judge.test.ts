import { afterEach, describe, expect, test } from '@jest/globals';
import { type Playground, startPlayground } from '../../../playground/server.ts';
import { recorder, scopesUsed } from '../../support/scenario.ts';
import { startBot } from '../tiny-bot.ts';
import { button, modal, plain, section } from '../web-api.ts';
import { typeProblems } from './judge.ts';

let closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

async function started(): Promise<Playground> {
  const playground = await startPlayground();
  closers.push(() => playground.close());
  return playground;
}

describe('the judge made of Slack’s own types', () => {
  const options = [{ text: plain('One'), value: '1' }];
  const input = (element: object) => ({ type: 'input', label: plain('Label'), element });
  const fine = [
    section('Text'),
    { type: 'header', text: plain('Header') },
    { type: 'divider' },
    { type: 'context', elements: [{ type: 'mrkdwn', text: '*small*' }] },
    { type: 'actions', elements: [button({ style: 'primary', accessibility_label: 'Press me' })] },
    { type: 'section', text: plain('With'), accessory: { type: 'static_select', action_id: 'a', options } },
    input({ type: 'plain_text_input', action_id: 'a', multiline: true, max_length: 3000 }),
    input({ type: 'radio_buttons', action_id: 'a', options }),
    input({ type: 'conversations_select', action_id: 'a', filter: { include: ['public', 'private'] } }),
    input({ type: 'multi_users_select', action_id: 'a' }),
    input({ type: 'datepicker', action_id: 'a', initial_date: '2026-03-02' }),
    input({ type: 'timepicker', action_id: 'a', initial_time: '09:00' }),
  ];

  test.each(fine)('has nothing against a fine %j', (block) => {
    const view = modal({ submit: plain('Save'), blocks: [block] });
    expect(typeProblems('views.open', { trigger_id: '1.2.3', view })).toEqual([]);
  });

  test('refuses arguments that a method does not take', () => {
    expect(typeProblems('users.info', { user: 'U1', colour: 'red' })).toEqual([
      ' must NOT have unevaluated properties',
    ]);
  });
});

test('a recorder hears of a broken view that a bot sends, and of nothing else', async () => {
  const playground = await started();
  const recorded = recorder();
  const listen: Parameters<typeof startBot>[2] = (app) => {
    app.command('/fine', async ({ ack, body, client }) => {
      await ack();
      await client.chat.postMessage({ channel: body.user_id, text: 'Fine' });
      await client.users.list({ limit: 10 });
    });
    app.command('/broken', async ({ ack, body, client }) => {
      await ack();
      const view = {
        type: 'home',
        blocks: [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }],
      } as const;
      await client.views
        .publish({ user_id: body.user_id, view: { ...view, blocks: [...view.blocks] } })
        .catch(() => undefined);
    });
  };
  closers.push(await startBot(playground, 'Socket Mode', listen, recorded.fetch));
  await playground.person('mia').runs('/fine', { in: '#allies' });
  expect(recorded.problems).toEqual([]);
  expect([...scopesUsed(playground.ledger)].toSorted()).toEqual(['chat:write', 'commands', 'users:read']);
  await playground.person('mia').runs('/broken', { in: '#allies' });
  expect(recorded.problems).toContain('views.publish: /view/blocks/0/text/text must NOT have more than 150 characters');
});
