import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Takes every message, at once or after DELAY milliseconds, and says on which port. */
const delay = Number(process.env['DELAY'] ?? 0);
const server = createServer((request, response) => {
  request.resume();
  request.once('end', async () => {
    if (delay > 0) await pause(delay);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"ts":"1.0"}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
