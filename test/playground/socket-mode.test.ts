import { afterEach, describe, expect, test } from '@jest/globals';
import { App, LogLevel } from '@slack/bolt';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type Playground, startPlayground } from '../../playground/server.ts';

// The recipe for any bot: `clientOptions.slackApiUrl` alone. Bolt hands the same client options to the Socket Mode
// receiver (through its installer options), so apps.connections.open is asked there too and answers with a local socket.
let playground: Playground | undefined;
let app: App | undefined;

afterEach(async () => {
  await app?.stop();
  await playground?.close();
});

async function started() {
  playground = await startPlayground();
  const bot = new App({
    token: playground.botToken,
    appToken: playground.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: playground.apiUrl },
  });
  app = bot;
  bot.command('/greet', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'greet',
        title: { type: 'plain_text', text: 'Greeting' },
        submit: { type: 'plain_text', text: 'Send' },
        notify_on_close: true,
        blocks: [
          {
            type: 'input',
            block_id: 'words',
            label: { type: 'plain_text', text: 'Your words' },
            element: { type: 'plain_text_input', action_id: 'words', max_length: 100 },
          },
          {
            type: 'input',
            block_id: 'day',
            optional: true,
            label: { type: 'plain_text', text: 'Day' },
            element: { type: 'datepicker', action_id: 'day' },
          },
        ],
      },
    });
  });
  bot.view('greet', async ({ ack, body, client, view }) => {
    const words = view.state.values['words']?.['words']?.value ?? '';
    if (words === 'bad') return ack({ response_action: 'errors', errors: { words: 'Kinder, please.' } });
    await ack();
    const opened = await client.conversations.open({ users: body.user.id });
    await client.chat.postMessage({
      channel: opened.channel?.id ?? '',
      text: `You said: ${words}`,
      blocks: [
        { type: 'section', text: { type: 'plain_text', text: `You said: ${words}` } },
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'undo', text: { type: 'plain_text', text: 'Take it back' } }],
        },
      ],
    });
  });
  bot.action('undo', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'Gone.' });
  });
  bot.event('app_home_opened', async ({ client, event }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Welcome home' } }] },
    });
  });
  await bot.start();
  await playground.botConnected();
  return playground;
}

describe('a Bolt app in the playground over Socket Mode', () => {
  test('opens a modal for a command, shows its errors, and writes a message whose button works', async () => {
    const { person, ledger, messagesIn } = await started();
    const mia = person('mia');
    await mia.runs('/greet', { in: '#allies' });
    await mia.sees(/Modal: Greeting/);
    expect(await mia.submits()).toEqual({ 'Your words': 'Please complete this required field.' });
    await mia.fills('Your words', 'bad');
    expect(await mia.submits()).toEqual({ 'Your words': 'Kinder, please.' });
    await mia.fills('Your words', 'hello');
    await mia.picksDate('Day', '2026-03-04');
    expect(await mia.submits()).toEqual({});
    await mia.sees(/You said: hello/);
    await mia.presses('Take it back');
    await mia.sees(/Gone\./);
    await mia.seesNo(/You said/);
    expect(messagesIn('#allies')).toEqual([]);
    expect(ledger.violations()).toEqual([]);
  });

  test('publishes a Home when somebody opens it', async () => {
    const { person } = await started();
    await person('yuki').opensHome();
    await person('yuki').sees(/# Welcome home/);
  });

  test('tells what was on screen when a button is not there', async () => {
    const { person } = await started();
    const mia = person('mia');
    await mia.runs('/greet', { in: '#allies' });
    await expect(mia.presses('Nowhere')).rejects.toThrow(/finds no "Nowhere"[\s\S]*Modal: Greeting/);
  });

  test('refuses a token that is not its own', async () => {
    const { apiUrl } = await started();
    const response = await fetch(`${apiUrl}auth.test`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-1-real' },
    });
    expect(await response.json()).toMatchObject({ ok: false, error: 'invalid_auth' });
  });

  test('refuses a page of the wide web in somebody’s browser', async () => {
    const { url } = await started();
    const response = await fetch(`${url}/playground/ledger`, { headers: { origin: 'https://elsewhere.example' } });
    expect(response.status).toBe(403);
  });

  test('tells and moves its clock over HTTP', async () => {
    const { url, clock } = await started();
    await fetch(`${url}/playground/clock`, { method: 'POST', body: JSON.stringify({ advance: 3_600_000 }) });
    expect(await (await fetch(`${url}/playground/clock`)).json()).toEqual({ now: '2026-03-02T10:00:00.000Z' });
    expect(clock.now().toISOString()).toBe('2026-03-02T10:00:00.000Z');
  });

  test('gives no socket to a page in a browser, and its address is not used up by one that asks', async () => {
    playground = await startPlayground();
    const headers = { authorization: `Bearer ${playground.appToken}` };
    const answer = await fetch(`${playground.apiUrl}apps.connections.open`, { method: 'POST', headers });
    const { url } = z.object({ url: z.string() }).parse(await answer.json());
    const opened = (origin?: string) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(url, origin === undefined ? {} : { origin });
        socket.on('open', () => socket.close());
        socket.on('close', () => resolve(true));
        socket.on('error', () => resolve(false));
      });
    expect(await opened('https://elsewhere.example')).toBe(false);
    expect(await opened()).toBe(true);
  });
});
