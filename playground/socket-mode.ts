import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Acknowledgement, Envelope, Transport } from './delivery.ts';
import { isObject, parseJson, textAt } from './json.ts';
import { isFromThisMachine } from './this-machine.ts';
import type { World } from './world.ts';

export type SocketMode = Transport & {
  /** A single-use address for apps.connections.open. */
  issueUrl(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connections(): number;
  /** Tells every connection to reconnect, as Slack does every few hours. */
  refresh(reason: 'warning' | 'refresh_requested'): void;
  /** Closes politely, so that the bot's own goodbye is quick. */
  close(): Promise<void>;
};

type Waiting = { acknowledged: boolean; readonly resolve: (answer: Acknowledgement) => void };

/** Slack allows ten open connections for one app. */
const mostConnections = 10;

export function socketMode(world: World): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const waiting = new Map<string, Waiting>();
  let turn = 0;

  return {
    kind: 'socket',
    isConnected: () => open.length > 0,
    connections: () => open.length,
    issueUrl,
    upgrade,
    send,
    refresh: (reason) => {
      for (const socket of [...open]) {
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'playground' } }));
      }
    },
    cut: () => {
      // With a close frame: after a bare reset Slack's SDK keeps a timer that holds its process for half a minute.
      for (const socket of [...open]) socket.close(1001);
    },
    close: async () => {
      for (const socket of server.clients) socket.close(1000);
      await world.changes.until(() => open.length === 0, 1000);
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };

  function issueUrl() {
    const ticket = world.id('ticket-');
    tickets.add(ticket);
    return `${world.url.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${world.appId}`;
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    if (!isFromThisMachine(request) || open.length >= mostConnections || !tickets.delete(ticketIn(request))) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    server.handleUpgrade(request, socket, head, welcome);
  }

  function ticketIn({ url = '/' }: IncomingMessage): string {
    const address = URL.canParse(url, world.url) ? new URL(url, world.url) : undefined;
    return (address?.pathname === '/link/' && address.searchParams.get('ticket')) || '';
  }

  function welcome(socket: WebSocket) {
    open.push(socket);
    socket.on('message', (data) => receive(data));
    socket.on('close', () => {
      open.splice(open.indexOf(socket), 1);
      world.changes.notify();
    });
    socket.on('error', () => socket.terminate());
    const hello = {
      type: 'hello',
      num_connections: open.length,
      debug_info: { host: 'playground', build_number: 1, approximate_connection_time: 18060 },
      connection_info: { app_id: world.appId },
    };
    socket.send(JSON.stringify(hello));
    world.changes.notify();
  }

  function send(envelope: Envelope): Promise<Acknowledgement> {
    const socket = open[turn % Math.max(open.length, 1)];
    turn += 1;
    if (!socket) return Promise.resolve({ acknowledged: false, reason: 'not_connected' });
    const answer = new Promise<Acknowledgement>((resolve) => {
      waiting.set(envelope.id, { acknowledged: false, resolve });
    });
    const retry = { retry_attempt: envelope.attempt, retry_reason: envelope.retryReason ?? '' };
    socket.send(
      JSON.stringify({
        envelope_id: envelope.id,
        payload: envelope.payload,
        type: envelope.type,
        accepts_response_payload: envelope.type !== 'events_api',
        ...(envelope.type === 'events_api' ? retry : {}),
      }),
    );
    return answer;
  }

  function receive(data: RawData) {
    const message = parseJson(data.toString());
    const id = textAt(message, 'envelope_id');
    const at = world.clock.now();
    const payload = isObject(message) ? message['payload'] : undefined;
    const wait = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !wait || wait.acknowledged) {
      const verdict = wait ? 'double' : 'unknown';
      world.ledger.write({ kind: 'ack', at, envelopeId: id ?? '', verdict, delay: 0, payload });
      return;
    }
    wait.acknowledged = true;
    wait.resolve({ acknowledged: true, payload });
  }
}
