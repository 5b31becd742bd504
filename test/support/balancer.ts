import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands in front of several replicas: each request goes to the next one that takes it. */
export interface Balancer {
  readonly address: string;
  /** Ports of the replicas that run now. */
  readonly replicas: Set<number>;
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  const replicas = new Set<number>();
  let turn = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      turn += 1;
      const ports = [...replicas];
      const order = ports.map((_, at) => ports[(turn + at) % ports.length] ?? 0);
      forward(order);
    });
    const forward = ([port, ...others]: readonly number[]): void => {
      if (port === undefined) return void response.writeHead(503).end();
      const { method, headers, url } = request;
      const sent = send({ host: '127.0.0.1', port, path: url, method, headers: { ...headers, connection: 'close' } });
      sent.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      // Refused: the replica has just stopped, and nothing was taken.
      sent.on('error', () => forward(others));
      sent.end(Buffer.concat(chunks));
    };
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    replicas,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
