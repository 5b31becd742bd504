import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { App } from '@slack/bolt';
import { createHttpTransport } from '../../src/slack/transport/http.ts';
import { anyPort } from '../support/any-port.ts';

const port = anyPort();
const pages = [
  {
    path: '/slack/install',
    method: 'GET',
    handler: (_: unknown, response: { end(text: string): void }) => response.end('here'),
  },
];
const silent = { info() {}, warn() {}, error() {} };
const transport = createHttpTransport('a signing secret', port, silent, {
  pages,
  publicUrl: 'https://corp.example.com/ally/',
});

beforeAll(async () => {
  new App({ receiver: transport.receiver, token: 'xoxb-1', tokenVerificationEnabled: false, ignoreSelf: false });
  await transport.open();
});
afterAll(() => transport.close());

/** What ends the encryption may take the path of the public address away, or pass it on. */
test.each([
  ['/slack/events', 401],
  ['/ally/slack/events', 401],
  ['/other/slack/events', 404],
])('where the public address has a path, an unsigned request to %s is answered with %i', async (path, status) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(status);
});

test.each(['/slack/install', '/ally/slack/install'])('and the page for installing is at %s', async (path) => {
  expect(await (await fetch(`http://127.0.0.1:${port}${path}`)).text()).toBe('here');
});
