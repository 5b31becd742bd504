import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';

/** A Slack that says hello over its socket and then nothing more: it never answers a goodbye. */
export async function muteSlack(): Promise<{ readonly apiUrl: string; close(): void }> {
  const streams = new Set<Duplex>();
  let url = '';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, url: `${url.replace('http', 'ws')}/link` }));
  });
  server.on('upgrade', (request, stream) => {
    streams.add(stream);
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    const hello = Buffer.from(JSON.stringify({ type: 'hello' }));
    stream.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    stream.write(Buffer.concat([Buffer.from([0x81, hello.length]), hello]));
    stream.on('error', () => stream.destroy());
    stream.resume();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
  return {
    apiUrl: `${url}/api/`,
    close: () => {
      for (const stream of streams) stream.destroy();
      server.close();
    },
  };
}
