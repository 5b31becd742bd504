import { createServer, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { WebSocketServer } from 'ws';
import { slackSignature } from '../../playground/http-mode.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { createBolt } from '../../src/slack/transport/bolt.ts';
import { createHttpTransport } from '../../src/slack/transport/http.ts';
import { createSocketMode } from '../../src/slack/transport/socket-mode.ts';
import type { Transport } from '../../src/slack/transport/transport.ts';
import { anyPort } from '../support/any-port.ts';
import { listening, rudeSlack } from './rude-slack.ts';

const secret = 'a signing secret';
const form = 'application/x-www-form-urlencoded';
const logged: LogEvent[] = [];
const note = (event: LogEvent) => {
  logged.push(event);
};
const log = { info: note, warn: note, error: note };
beforeEach(() => {
  logged.length = 0;
});

/** Bolt behind a door, with one command that it answers; what it heard. */
async function listenAt(door: Transport): Promise<readonly string[]> {
  const heard: string[] = [];
  const { app } = createBolt(
    door,
    async () => ({ botId: 'B1', botUserId: 'U1' }),
    log,
    undefined,
    () => {},
  );
  app.command('/imperfect-ally', async ({ ack, body }) => {
    heard.push(body.text);
    await ack();
  });
  await door.open();
  return heard;
}

describe('A signed request', () => {
  const port = anyPort();
  const door = createHttpTransport(secret, port, log);
  let heard: readonly string[];
  beforeAll(async () => {
    heard = await listenAt(door);
  });
  afterAll(() => door.close());

  async function post(body: string, type: string): Promise<number> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': slackSignature(secret, timestamp, body),
    };
    return (await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers })).status;
  }

  test.each([
    ...['null', '[]', '"x"', '1', 'true', '', ' ', '{', '{"type":"event_callback"', '{"event":null}', '{"event":[]}'],
    '{"event":"app_home_opened"}',
  ])('of %j is refused, in JSON and as a payload', async (body) => {
    expect(await post(body, 'application/json')).toBe(400);
    expect(await post(`payload=${encodeURIComponent(body)}`, form)).toBe(400);
    expect(await post(body, 'text/plain')).toBe(400);
    expect(logged.every(({ code }) => code === 'no_payload')).toBe(true);
  });

  test('with two payloads, or with another type than it has, is refused', async () => {
    expect(await post('payload={}&payload=null', form)).toBe(400);
    expect(await post('command=%2Fimperfect-ally', 'application/json')).toBe(400);
    expect(await post('command=%2Fimperfect-ally', `${form}; charset=utf-8`)).toBe(400);
  });

  test('that is too large is refused, with its length and without', async () => {
    const large = `{"text":"${'a'.repeat(1_000_001)}"}`;
    expect(await post(large, 'application/json')).toBe(413);
    const status = await new Promise<number>((resolve, reject) => {
      const path = '/slack/events';
      const sending = httpRequest({ port, path, method: 'POST', host: '127.0.0.1' }, (response) => {
        resolve(response.statusCode ?? 0);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write(large);
    });
    expect(status).toBe(413);
    expect(logged).toEqual([
      { event: 'slack request refused', code: 'too_large' },
      { event: 'slack request refused', code: 'too_large' },
    ]);
  });

  test('that breaks off ends nothing', async () => {
    await new Promise<void>((resolve) => {
      const path = '/slack/events';
      const headers = { 'content-length': 100 };
      const sending = httpRequest({ port, path, method: 'POST', host: '127.0.0.1', headers });
      sending.on('error', () => resolve());
      sending.write('{', () => sending.destroy(new Error('gone')));
    });
  });

  test('that holds one is answered, before and after, and other addresses are not Slack’s', async () => {
    const command = 'command=%2Fimperfect-ally&text=help&team_id=T1&user_id=U2&channel_id=C1';
    expect(await post(command, form)).toBe(200);
    expect(heard).toEqual(['help']);
    const elsewhere = await fetch(`http://127.0.0.1:${port}/elsewhere`, { method: 'POST', body: 'null' });
    expect(elsewhere.status).toBe(404);
  });
});

describe('An envelope of Socket Mode', () => {
  const bad = [
    ...['null', '[]', '"x"', '1', '{', '{}', '{"type":"events_api"}', '{"type":"slash_commands"}'],
    ...['null', '[]', '"x"', '1', '{"event":null}'].flatMap((payload) =>
      ['events_api', 'interactive', 'slash_commands'].map(
        (type) => `{"envelope_id":"e","type":"${type}","payload":${payload}}`,
      ),
    ),
    '{"envelope_id":"e","type":"events_api","payload":{}}',
    '{"envelope_id":"e","type":"interactive","payload":{"actions":null}}',
  ];

  test('that holds no payload is left alone, and the next one is answered', async () => {
    const http = createServer();
    const server = new WebSocketServer({ server: http });
    const body = JSON.stringify({ ok: true, url: `ws://127.0.0.1:${await listening(http)}/` });
    const slack = await rudeSlack((socket) => {
      socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
    });
    const acknowledged = new Promise<string>((resolve) => {
      server.on('connection', (socket) => {
        socket.on('message', (data) => resolve(data.toString()));
        socket.send('{"type":"hello","num_connections":1}');
        for (const envelope of bad) socket.send(envelope);
        const payload = { command: '/imperfect-ally', text: 'help', team_id: 'T1', user_id: 'U2', channel_id: 'C1' };
        socket.send(JSON.stringify({ envelope_id: 'good', type: 'slash_commands', payload }));
      });
    });
    const door = createSocketMode('xapp-1', log, slack.apiUrl);
    const heard = await listenAt(door);
    expect(await acknowledged).toContain('"envelope_id":"good"');
    expect(heard).toEqual(['help']);
    expect(logged.filter(({ code }) => code === 'no_payload')).toHaveLength(bad.length - 2);
    await door.close();
    server.close();
    http.close();
    slack.close();
  });
});
