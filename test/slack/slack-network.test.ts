import { describe, expect, test } from '@jest/globals';
import { fetch } from 'undici';
import { createSlackNetwork } from '../../src/slack/api/slack-network.ts';
import { type RudeSlack, rudeSlack } from './rude-slack.ts';

const password = 'open-sesame';

/** A proxy that opens no tunnel and answers with this status, and what it was asked. */
async function refusingProxy(status: number): Promise<RudeSlack & { readonly asked: string[] }> {
  const asked: string[] = [];
  const proxy = await rudeSlack((socket) => {
    socket.once('data', (chunk) => {
      asked.push(chunk.toString());
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    });
  });
  return { ...proxy, asked };
}

async function asksProxy(env: Readonly<Record<string, string>>, address: string): Promise<boolean> {
  const proxy = await refusingProxy(403);
  const own = Object.entries(env).map(([name, value]) => [name, value.replace('PROXY', `127.0.0.1:${proxy.port}`)]);
  const { dispatcher } = createSlackNetwork(Object.fromEntries(own));
  await fetch(address, { dispatcher }).catch(() => undefined);
  proxy.close();
  await dispatcher.destroy();
  return proxy.asked.some((request) => request.startsWith(`CONNECT ${new URL(address).hostname}`));
}

const slack = 'https://slack.invalid/api/';

describe('The way to Slack', () => {
  test.each<[Readonly<Record<string, string>>, boolean]>([
    [{}, false],
    [{ HTTPS_PROXY: 'http://PROXY' }, true],
    [{ https_proxy: 'http://PROXY' }, true],
    [{ HTTP_PROXY: 'http://PROXY' }, true],
    [{ https_proxy: '', HTTPS_PROXY: 'http://PROXY' }, true],
    [{ https_proxy: 'http://PROXY', HTTPS_PROXY: 'http://127.0.0.1:9' }, true],
    [{ HTTPS_PROXY: 'http://PROXY', NO_PROXY: '*' }, false],
    [{ HTTPS_PROXY: 'http://PROXY', NO_PROXY: 'example.com, slack.invalid' }, false],
    [{ HTTPS_PROXY: 'http://PROXY', no_proxy: '.invalid' }, false],
    [{ HTTPS_PROXY: 'http://PROXY', no_proxy: 'example.com', NO_PROXY: 'slack.invalid' }, true],
    [{ HTTPS_PROXY: 'http://PROXY', NO_PROXY: 'slack.invalid:8443' }, true],
  ])('with %j is through the proxy: %s', async (env, isThroughProxy) => {
    expect(await asksProxy(env, slack)).toBe(isThroughProxy);
  });

  test.each(['http://127.0.0.1:9/', 'http://localhost:9/', 'http://[::1]:9/'])(
    'to this machine (%s) is never through a proxy',
    async (address) => {
      const env = { HTTP_PROXY: 'http://PROXY', HTTPS_PROXY: 'http://PROXY', NO_PROXY: 'example.com' };
      expect(await asksProxy(env, address)).toBe(false);
    },
  );

  test('gives the proxy its name and password, decoded, and nobody else', async () => {
    const proxy = await refusingProxy(407);
    const HTTPS_PROXY = `http://ally:${password}%23@127.0.0.1:${proxy.port}`;
    const { dispatcher } = createSlackNetwork({ HTTPS_PROXY });
    const refused = await fetch(slack, { dispatcher }).catch((error: unknown) => error);
    expect(proxy.asked[0]).toContain(`Basic ${Buffer.from(`ally:${password}#`).toString('base64')}`);
    expect(String(refused)).not.toContain(password);
    proxy.close();
    await dispatcher.destroy();
  });
});
