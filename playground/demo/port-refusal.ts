import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode } from '../../src/domain/result.ts';

/** Why the page cannot be served at a port, said before a minute of playing; undefined when it can. */
export async function portRefusal(port: number): Promise<string | undefined> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    return sentences[errorCode(error)]?.(port);
  }
  server.close();
  await once(server, 'close');
  return undefined;
}

const another = (port: number) => `For instance: PORT=${port < 65_000 ? port + 1 : 3001} npm run demo`;

const sentences: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program, perhaps by another demo: look at http://127.0.0.1:${port}, or choose another port. ${another(port)}`,
  EACCES: (port) => `Port ${port} may not be used by this account. Choose one above 1023. ${another(3000)}`,
};
