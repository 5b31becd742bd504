import { type Server, type TlsOptions, createServer as tlsServer } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import { clientOptions } from '../../src/slack/api/slack-client.ts';
import { createMessenger } from '../../src/slack/transport/slack-messenger.ts';
import { selfSigned } from './certificates.ts';
import { aDraftMessage } from './message-samples.ts';
import { freePort, listening, type RudeSlack, rudeSlack } from './rude-slack.ts';

const silent = { info() {}, warn() {}, error() {} };
const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

function sending(apiUrl: string, timeout = 3000): Promise<SendOutcome> {
  const client = new webApi.WebClient('xoxb-1', { ...clientOptions(silent, apiUrl), timeout });
  const ready = { channel: channelId('D1'), message: aDraftMessage };
  return createMessenger(async () => client).send(workspaceId('T1'), ready);
}

async function rude(...given: Parameters<typeof rudeSlack>): Promise<RudeSlack> {
  const slack = await rudeSlack(...given);
  open.push(slack);
  return slack;
}

async function encrypted(options: TlsOptions): Promise<string> {
  const server: Server = tlsServer(options, (socket) => socket.on('error', () => socket.destroy()));
  server.on('connection', (socket) => open.push({ close: () => socket.destroy() }));
  server.on('tlsClientError', () => undefined);
  const port = await listening(server);
  open.push(server);
  return `https://127.0.0.1:${port}/api/`;
}

const later = { kind: 'later', seconds: 30 };

describe('A message that never left this machine is sent later', () => {
  test('when nothing listens, when there is no such name', async () => {
    expect(await sending(`http://127.0.0.1:${await freePort()}/api/`)).toEqual(later);
    expect(await sending('http://nowhere.invalid/api/')).toEqual(later);
  });

  test('when no encryption comes about: silence, a reset, something else that talks', async () => {
    const silence = await rude(() => undefined, 'https');
    expect(await sending(silence.apiUrl, 300)).toEqual(later);
    const reset = await rude((socket) => socket.resetAndDestroy(), 'https');
    expect(await sending(reset.apiUrl)).toEqual(later);
    const closed = await rude((socket) => socket.end(), 'https');
    expect(await sending(closed.apiUrl)).toEqual(later);
    const resetAtHello = await rude((socket) => socket.once('data', () => socket.resetAndDestroy()), 'https');
    expect(await sending(resetAtHello.apiUrl)).toEqual(later);
    const other = await rude((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'https');
    expect(await sending(other.apiUrl)).toEqual(later);
  });

  test('when the certificate is nobody’s, or another’s', async () => {
    expect(await sending(await encrypted(await selfSigned('slack.example')))).toEqual(later);
  });

  test('when there is no version or cipher in common', async () => {
    const { key, cert } = await selfSigned('slack.example');
    const old = { key, cert, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    expect(await sending(await encrypted(old))).toEqual(later);
  });
});

describe('A message of which something was written is in doubt', () => {
  test('when the connection breaks, or nothing comes back', async () => {
    const reset = await rude((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await sending(reset.apiUrl)).toMatchObject({ kind: 'unclear' });
    const silence = await rude((socket) => socket.resume());
    expect(await sending(silence.apiUrl, 2000)).toEqual({ kind: 'unclear', code: 'TimeoutError' });
  });

  test('when a connection that was kept breaks under the second one', async () => {
    const answer = '{"ok":true,"ts":"1.0"}';
    const slack = await rude((socket) => {
      let requests = 0;
      socket.on('data', (chunk) => {
        if (!chunk.toString().startsWith('POST ')) return;
        requests += 1;
        if (requests > 1) socket.resetAndDestroy();
        else socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${answer.length}\r\n\r\n${answer}`);
      });
    });
    let outcome = await sending(slack.apiUrl);
    expect(outcome).toEqual({ kind: 'sent', ts: '1.0' });
    // It goes back to the pool a moment after its answer, and is kept for a second: who comes outside it opens another.
    for (let tries = 0; outcome.kind === 'sent' && tries < 50; tries += 1) outcome = await sending(slack.apiUrl);
    expect(outcome).toMatchObject({ kind: 'unclear' });
  });
});
