import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { expect, test } from '@jest/globals';
import { WebSocketServer } from 'ws';
import { listening } from './rude-slack.ts';

/** A Slack with one connection to offer, whose name leads nowhere but through the proxy. */
async function slackBehindAProxy() {
  const address = 'slack.invalid:80';
  const asked: string[] = [];
  const slack = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, url: `ws://${address}/link/`, user_id: 'U1' }));
  });
  const sockets = new WebSocketServer({ server: slack });
  sockets.on('connection', (socket) => {
    asked.push('a connection');
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
  });
  const port = await listening(slack);
  const tunnels = new Set<Duplex>();
  const proxy = createServer();
  proxy.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url !== address) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onwards = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onwards.write(head);
      onwards.pipe(socket).pipe(onwards);
    });
    for (const end of [socket, onwards]) tunnels.add(end.on('error', () => end.destroy()));
  });
  return {
    asked,
    apiUrl: `http://${address}/api/`,
    proxy: `http://127.0.0.1:${await listening(proxy)}`,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      for (const end of tunnels) end.destroy();
      slack.closeAllConnections();
      slack.close();
      proxy.close();
    },
  };
}

test('Requests and Socket Mode reach Slack through the tunnel of a proxy, and only so', async () => {
  const slack = await slackBehindAProxy();
  process.env['HTTP_PROXY'] = slack.proxy;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const { createSocketMode } = await import('../../src/slack/transport/socket-mode.ts');
  const { createSlackClient } = await import('../../src/slack/api/slack-client.ts');
  const { slackNetwork } = await import('../../src/slack/api/slack-network.ts');
  const door = createSocketMode('xapp-1', log, slack.apiUrl);
  await door.open();
  expect([door.isOpen(), door.connections()]).toEqual([true, 1]);
  expect(slack.asked).toEqual(['/api/apps.connections.open', 'a connection']);
  expect(await createSlackClient('xoxb-1', log, slack.apiUrl).auth.test()).toMatchObject({ ok: true });
  expect(slack.asked.at(-1)).toBe('/api/auth.test');
  await door.close();
  await slackNetwork().dispatcher.destroy();
  slack.close();
});
