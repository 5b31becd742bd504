import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** Slack's API of a playground, but for the socket, which is handed out here: what is sent over it is chosen here too. */
export interface SocketLink {
  readonly apiUrl: string;
  /** Sends one payload; resolves with what acknowledged it. */
  send(payload: string): Promise<string>;
  close(): void;
}

export async function openSocketLink(apiUrl: string): Promise<SocketLink> {
  let open: WebSocket | undefined;
  let sent = 0;
  const waiting = new Map<string, (acknowledgement: string) => void>();
  const server = createServer((request, response) => {
    const method = (request.url ?? '').split('/').at(-1) ?? '';
    const answer =
      method === 'apps.connections.open'
        ? Promise.resolve(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${portOf()}/link` }))
        : bodyOf(request).then((body) => forwarded(`${apiUrl}${method}`, request, body));
    answer.then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      () => response.writeHead(502).end(),
    );
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    open = socket;
    socket.on('message', (data) => {
      const text = data.toString();
      const id = /"envelope_id":"(\d+)"/.exec(text)?.[1] ?? '';
      waiting.get(id)?.(text);
      waiting.delete(id);
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: 1, debug_info: { host: 'bench' }, connection_info: {} }),
    );
  });
  const portOf = () => addressOf(server.address()).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${portOf()}/api/`,
    send: (payload) =>
      new Promise((resolve, reject) => {
        if (open === undefined) return reject(new Error('nobody is connected'));
        sent += 1;
        waiting.set(String(sent), resolve);
        open.send(
          `{"envelope_id":"${sent}","type":"interactive","accepts_response_payload":true,"payload":${payload}}`,
        );
      }),
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.close();
    },
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

async function forwarded(url: string, { headers }: IncomingMessage, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': headers['content-type'] ?? 'application/x-www-form-urlencoded',
      ...(headers.authorization === undefined ? {} : { authorization: headers.authorization }),
    },
    body,
  });
  return answer.text();
}
