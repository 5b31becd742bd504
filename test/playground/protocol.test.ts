import { afterEach, describe, expect, test } from '@jest/globals';
import type { App, types } from '@slack/bolt';
import { WebSocket } from 'ws';
import { slackSignature } from '../../playground/http-mode.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../playground/server.ts';
import { startBot, type TransportName } from './tiny-bot.ts';
import { call, modal, section } from './web-api.ts';

let closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

async function withBot(
  transport: TransportName,
  listen: (app: App) => void,
  options: PlaygroundOptions = {},
): Promise<Playground> {
  const playground = await startPlayground(options);
  closers.push(() => playground.close());
  closers.push(await startBot(playground, transport, listen));
  return playground;
}

const asModal = (over: object = {}): types.ModalView => ({
  type: 'modal',
  callback_id: 'form',
  title: { type: 'plain_text', text: 'Form' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks: [
    {
      type: 'input',
      block_id: 'word',
      label: { type: 'plain_text', text: 'Word' },
      element: { type: 'plain_text_input', action_id: 'word', initial_value: 'first' },
    },
    {
      type: 'actions',
      block_id: 'more',
      elements: [{ type: 'button', action_id: 'again', text: { type: 'plain_text', text: 'Again' } }],
    },
  ],
  ...over,
});

const opensForm = (app: App) => {
  app.command('/form', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: asModal() });
  });
};

const verdicts = (playground: Playground) => playground.ledger.acks().map(({ verdict }) => verdict);

describe.each<TransportName>(['Socket Mode', 'HTTP'])('over %s', (transport) => {
  test('a command, its modal, its errors and a message go round', async () => {
    const playground = await withBot(transport, (app) => {
      opensForm(app);
      app.view('form', async ({ ack, body, view, client }) => {
        const word = view.state.values['word']?.['word']?.value ?? '';
        if (word === 'bad') return ack({ response_action: 'errors', errors: { word: 'Another word, please.' } });
        await ack();
        await client.chat.postMessage({ channel: body.user.id, text: `Thank you for "${word}".` });
      });
    });
    const mia = playground.person('mia');
    await mia.runs('/form', { in: '#allies' });
    await mia.fills('Word', 'bad');
    expect(await mia.submits()).toEqual({ Word: 'Another word, please.' });
    await mia.fills('Word', 'kindness');
    expect(await mia.submits()).toEqual({});
    await mia.sees(/Thank you for "kindness"/);
    expect(playground.ledger.violations()).toEqual([]);
  });

  test('a command answered too late says so on screen, and the ledger keeps the late answer', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const listen = (app: App) =>
      app.command('/slow', async ({ ack }) => {
        await held;
        await ack('finally');
      });
    const playground = await withBot(transport, listen, { patience: 60 });
    const mia = playground.person('mia');
    await mia.runs('/slow', { in: '#allies' });
    await mia.sees(/\/slow failed: Imperfect Ally did not respond/);
    release();
    await playground.settled();
    await playground.settled();
    expect(verdicts(playground)).toEqual(['missing', 'late']);
    await mia.seesNo(/finally/);
  });

  test('errors for a field that is not there are refused', async () => {
    const playground = await withBot(transport, (app) => {
      opensForm(app);
      app.view('form', async ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'Hm.' } }));
    });
    const mia = playground.person('mia');
    await mia.runs('/form', { in: '#allies' });
    await mia.submits();
    await mia.sees(/We had some trouble connecting/);
    expect(verdicts(playground)).toEqual(['ok', 'invalid']);
  });

  test('a form closes when the answer holds nothing; over HTTP an empty object is not nothing', async () => {
    const playground = await withBot(transport, (app) => {
      opensForm(app);
      app.view('form', async ({ ack }) => ack(JSON.parse('{}')));
    });
    const mia = playground.person('mia');
    await mia.runs('/form', { in: '#allies' });
    await mia.submits();
    if (transport === 'HTTP') await mia.sees(/We had some trouble connecting/);
    else await mia.seesNo(/== Modal/);
  });

  test('a duplicated event keeps its event_id', async () => {
    const listen = (app: App) => app.event('user_change', async () => undefined);
    const playground = await withBot(transport, listen);
    playground.faults.injectDelivery({ kind: 'duplicate' });
    await playground.changePerson('mia', { zone: 'Asia/Tokyo' });
    const ids = playground.ledger.envelopes().map(({ payload }) => payload['event_id']);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
  });

  test('a response_url works five times within thirty minutes', async () => {
    const playground = await withBot(transport, (app) => app.command('/hi', async ({ ack }) => ack('Hi')));
    const mia = playground.person('mia');
    await mia.runs('/hi', { in: '#allies' });
    await mia.sees(/only visible to you\) Hi/);
    const url = String(playground.ledger.envelopes()[0]?.payload['response_url']);
    const answer = async () => (await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'More' }) })).text();
    for (let use = 1; use <= 5; use += 1) expect(await answer()).toBe('ok');
    expect(await answer()).toContain('used_url');
    playground.clock.advance(31 * 60_000);
    expect(await answer()).toContain('expired_url');
    mia.reloads();
    await mia.seesNo(/only visible to you/);
  });
});

describe('Socket Mode itself', () => {
  test('a second acknowledgement of one envelope is noticed', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const { answer } = await call(playground, 'apps.connections.open', {}, playground.appToken);
    const url = typeof answer === 'object' && answer !== null && 'url' in answer ? String(answer.url) : '';
    const socket = new WebSocket(url);
    socket.addEventListener('message', ({ data }) => {
      const envelope: unknown = JSON.parse(String(data));
      if (typeof envelope !== 'object' || envelope === null || !('envelope_id' in envelope)) return;
      const ack = JSON.stringify({ envelope_id: envelope.envelope_id });
      socket.send(ack);
      socket.send(ack);
    });
    await playground.botConnected();
    await playground.person('mia').runs('/twice', { in: '#allies' });
    await playground.settled();
    expect(verdicts(playground).toSorted()).toEqual(['double', 'ok']);
    socket.close();
  });

  test('an address works for one connection only', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const { answer } = await call(playground, 'apps.connections.open', {}, playground.appToken);
    const url = typeof answer === 'object' && answer !== null && 'url' in answer ? String(answer.url) : '';
    const outcome = (socket: WebSocket) =>
      new Promise((resolve) => {
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('refused'));
      });
    const first = new WebSocket(url);
    expect(await outcome(first)).toBe('open');
    expect(await outcome(new WebSocket(url))).toBe('refused');
    first.close();
  });

  test('events wait for the clock between their second and third retry', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    await playground.changePerson('mia', { zone: 'Asia/Tokyo' });
    const attempts = () => playground.ledger.envelopes().map(({ attempt }) => attempt);
    expect(attempts()).toEqual([0, 1]);
    playground.clock.advance(60_000);
    await playground.settled();
    expect(attempts()).toEqual([0, 1, 2]);
    playground.clock.advance(300_000);
    await playground.settled();
    playground.clock.advance(3_600_000);
    await playground.settled();
    expect(attempts()).toEqual([0, 1, 2, 3]);
  });
});

describe('HTTP mode itself', () => {
  test('the bot refuses a request with a wrong signature', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const forged = Object.assign({}, playground, { signingSecret: 'another secret of the playground' });
    await expect(startBot(forged, 'HTTP', () => undefined)).rejects.toThrow(/url_verification challenge \(HTTP 401\)/);
  });
});

describe('views', () => {
  test('a trigger works once', async () => {
    const answers: unknown[] = [];
    const playground = await withBot('Socket Mode', (app) =>
      app.command('/twice', async ({ ack, body }) => {
        await ack();
        for (let time = 0; time < 2; time += 1) {
          const args = { trigger_id: body.trigger_id, view: modal() };
          answers.push((await call(playground, 'views.open', args)).answer);
        }
      }),
    );
    await playground.person('mia').runs('/twice', { in: '#allies' });
    await playground.settled();
    expect(answers).toEqual([
      expect.objectContaining({ ok: true }),
      expect.objectContaining({ ok: false, error: 'exchanged_trigger_id' }),
    ]);
  });

  test('a trigger is too old after three seconds (here sooner)', async () => {
    const answers: unknown[] = [];
    const listen = (app: App) =>
      app.command('/late', async ({ ack, body, client }) => {
        await ack();
        await client.auth.test();
        answers.push((await call(playground, 'views.open', { trigger_id: body.trigger_id, view: modal() })).answer);
      });
    const playground = await withBot('Socket Mode', listen, { patience: 400 });
    playground.faults.inject('auth.test', { kind: 'slow', milliseconds: 450 }, 2);
    await playground.person('mia').runs('/late', { in: '#allies' });
    await playground.until(() => answers.length === 1);
    expect(answers).toEqual([{ ok: false, error: 'expired_trigger_id' }]);
  });

  test('typed words stay while ids stay, whatever the bot sets as initial value, and go with a new id', async () => {
    let updates = 0;
    const playground = await withBot('Socket Mode', (app) => {
      opensForm(app);
      app.action('again', async ({ ack, body, client }) => {
        await ack();
        updates += 1;
        const [input, ...rest] = asModal().blocks;
        const view = {
          ...asModal(),
          blocks: input ? [{ ...input, block_id: updates === 1 ? 'word' : 'word2' }, ...rest] : [],
        };
        const viewId = 'view' in body ? (body.view?.id ?? '') : '';
        await client.views.update({ view_id: viewId, view });
      });
    });
    const mia = playground.person('mia');
    await mia.runs('/form', { in: '#allies' });
    await mia.fills('Word', 'typed');
    await mia.presses('Again');
    await mia.sees(/Word: "typed"/);
    await mia.presses('Again');
    await mia.sees(/Word: "first"/);
  });

  test('at most three modals lie on top of each other', async () => {
    const answers: unknown[] = [];
    const playground = await withBot('Socket Mode', (app) => {
      opensForm(app);
      app.action('again', async ({ ack, body }) => {
        await ack();
        const trigger = 'trigger_id' in body ? body.trigger_id : '';
        answers.push((await call(playground, 'views.push', { trigger_id: trigger, view: asModal() })).answer);
      });
    });
    const mia = playground.person('mia');
    await mia.runs('/form', { in: '#allies' });
    for (let time = 0; time < 3; time += 1) await mia.presses('Again');
    expect(answers.at(-1)).toMatchObject({ ok: false, error: 'push_limit_reached' });
    await mia.closesModal();
    await mia.closesModal();
    await mia.closesModal();
    await expect(mia.closesModal()).rejects.toThrow('has no modal to close');
  });
});

describe('rates', () => {
  test('a second message in a channel within a second is one too many, and passes when the clock moved', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const post = () => call(playground, 'chat.postMessage', { channel: playground.channel('allies').id, text: 'Hi' });
    expect((await post()).status).toBe(200);
    const refused = await post();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    playground.clock.advance(1000);
    expect((await post()).status).toBe(200);
  });

  test('users.list may be asked twenty times a minute', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const statuses: number[] = [];
    for (let time = 0; time < 21; time += 1) statuses.push((await call(playground, 'users.list', { limit: 5 })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('faults by name', () => {
  const post = (playground: Playground, text: string) =>
    call(playground, 'chat.postMessage', { channel: playground.channel('allies').id, text });
  const texts = (playground: Playground) => playground.messagesIn('#allies').map((message) => message.text);

  test('each happens once and as it is called', async () => {
    const playground = await startPlayground({ rateLimits: false });
    closers.push(() => playground.close());
    const { faults } = playground;
    faults.inject('chat.postMessage', { kind: 'ratelimited', retryAfter: 7 });
    expect((await post(playground, 'one')).headers.get('retry-after')).toBe('7');
    faults.inject('chat.postMessage', { kind: 'status', status: 503 });
    expect((await post(playground, 'two')).status).toBe(503);
    faults.inject('chat.postMessage', { kind: 'error', error: 'internal_error' });
    expect((await post(playground, 'three')).answer).toEqual({ ok: false, error: 'internal_error' });
    expect(texts(playground)).toEqual([]);
    faults.inject('chat.postMessage', { kind: 'answerLost' });
    await expect(post(playground, 'four')).rejects.toThrow('fetch failed');
    expect(texts(playground)).toEqual(['four']);
    faults.inject('chat.postMessage', { kind: 'slow', milliseconds: 20 });
    expect((await post(playground, 'five')).status).toBe(200);
    faults.inject('chat.postMessage', { kind: 'lateAcceptance', milliseconds: 20 });
    await expect(post(playground, 'six')).rejects.toThrow('fetch failed');
    expect(texts(playground)).not.toContain('six');
    await playground.until(() => texts(playground).includes('six'));
    expect(faults.remaining()).toBe(0);
  });

  test('no error is injected that the method does not have', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const wrong = () => playground.faults.inject('chat.postMessage', { kind: 'error', error: 'user_disabled' });
    expect(wrong).toThrow('chat.postMessage never answers user_disabled at Slack.');
  });

  test('they can be planned over HTTP while the bot runs', async () => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const plan = { method: 'auth.test', fault: { kind: 'status', status: 500 } };
    await fetch(`${playground.url}/playground/faults`, { method: 'POST', body: JSON.stringify(plan) });
    expect((await call(playground, 'auth.test')).status).toBe(500);
    expect((await call(playground, 'auth.test')).status).toBe(200);
  });

  test('a disconnect loses a command, the person sees that nobody answered, and the bot comes back', async () => {
    const playground = await withBot('Socket Mode', opensForm);
    const mia = playground.person('mia');
    playground.faults.injectDelivery({ kind: 'disconnect' });
    await mia.runs('/form', { in: '#allies' });
    await mia.sees(/did not respond/);
    await playground.until(() => playground.ledger.requests('apps.connections.open').length === 2);
    await playground.botConnected();
    await mia.runs('/form', { in: '#allies' });
    await mia.sees(/Modal: Form/);
  });

  test('a socket that Slack wants refreshed is opened anew', async () => {
    const playground = await withBot('Socket Mode', opensForm);
    playground.disconnectBot('refresh');
    await playground.until(() => playground.ledger.requests('apps.connections.open').length === 2);
    await playground.botConnected();
    await playground.person('mia').runs('/form', { in: '#allies' });
    await playground.person('mia').sees(/Modal: Form/);
  });
});

test('ephemeral messages are seen by one person and vanish on reload', async () => {
  const playground = await startPlayground();
  closers.push(() => playground.close());
  const [mia, noah] = [playground.person('mia'), playground.person('noah')];
  const args = { channel: playground.channel('allies').id, user: mia.id, text: 'Psst', blocks: [section('Psst')] };
  await call(playground, 'chat.postEphemeral', args);
  await mia.sees(/\(only visible to you\) Psst/);
  await noah.seesNo(/Psst/);
  mia.reloads();
  await mia.seesNo(/Psst/);
  mia.goesAway();
  expect((await call(playground, 'chat.postEphemeral', args)).answer).toMatchObject({ ok: true });
  mia.comesBack();
  await mia.seesNo(/Psst/);
});

test('closing a modal that clears closes the whole stack and says so once for each that asked', async () => {
  const closed: unknown[] = [];
  const stacked = asModal({ notify_on_close: true, clear_on_close: true });
  const playground = await withBot('Socket Mode', (app) => {
    opensForm(app);
    app.action('again', async ({ ack, body, client }) => {
      await ack();
      if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: stacked });
    });
    app.view({ type: 'view_closed', callback_id: 'form' }, async ({ ack, body }) => {
      await ack();
      closed.push('is_cleared' in body && body.is_cleared);
    });
  });
  const mia = playground.person('mia');
  await mia.runs('/form', { in: '#allies' });
  await mia.presses('Again');
  await mia.closesModal();
  await mia.seesNo(/Modal/);
  expect(closed).toEqual([true]);
});

describe('the signature of a request', () => {
  const body = 'payload=%7B%7D';
  const stamp = (secondsAgo: number) => String(Math.floor(Date.now() / 1000) - secondsAgo);

  test.each([
    ['another secret', { secret: 'another secret', secondsAgo: 0, sent: body }],
    ['an old timestamp', { secret: undefined, secondsAgo: 301, sent: body }],
    ['a changed body', { secret: undefined, secondsAgo: 0, sent: `${body}x` }],
  ])('with %s is refused by the bot', async (_story, { secret, secondsAgo, sent }) => {
    const playground = await startPlayground();
    closers.push(() => playground.close());
    const seen: string[] = [];
    closers.push(
      await startBot(playground, 'HTTP', (app) => {
        app.use(async () => {
          seen.push('a listener ran');
        });
      }),
    );
    const timestamp = stamp(secondsAgo);
    const signature = slackSignature(secret ?? playground.signingSecret, timestamp, body);
    const response = await fetch(playground.requestUrl(), {
      method: 'POST',
      body: sent,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
      },
    });
    expect(response.status).toBe(401);
    expect(seen).toEqual([]);
  });
});
