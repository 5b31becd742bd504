import { createServer, type Server, type Socket } from 'node:net';

export interface RudeSlack {
  readonly port: number;
  readonly apiUrl: string;
  close(): void;
}

/** Something that listens where Slack should, and does with each connection what the test wants. */
export async function rudeSlack(
  treat: (socket: Socket) => void,
  scheme: 'http' | 'https' = 'http',
): Promise<RudeSlack> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    treat(socket);
  });
  const port = await listening(server);
  return {
    port,
    apiUrl: `${scheme}://127.0.0.1:${port}/api/`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Answers whatever is asked with these bytes, and ends. */
export const answering = (answer: string): Promise<RudeSlack> =>
  rudeSlack((socket) => {
    socket.once('data', () => socket.end(answer));
  });

/** Listens on a free port of this machine, and says which. */
export function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const slack = await rudeSlack(() => undefined);
  slack.close();
  return slack.port;
}
