import { workspaceId } from '../src/domain/ids.ts';
import { deliver } from '../src/flows/delivery/deliver.ts';
import { openDatabase } from '../src/store/database.ts';
import { createRateLimiter } from '../src/store/rate-limiter.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { opening, openWeek } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

const workspaceCount = 50;
const people = 100;

/** Fifty workspaces at once whose lanes are never the limit: what one process and its database can send at most. */
export async function* workspaces(server: Server): AsyncGenerator<Figure> {
  const database = await openDatabase({ url: await server.newDatabase() });
  const clock = { now: () => opening };
  const ports = benchPorts(database, { clock, rateLimiter: createRateLimiter(database, { ceiling: 1e9, clock }) });
  const all = Array.from({ length: workspaceCount }, (_, place) => workspaceId(`T${place}`));
  for (const workspace of all) await openWeek(database, ports, workspace, people);
  let sent = 0;
  const seconds = await secondsOf(() =>
    Promise.all(
      all.map(async (workspace) => {
        for (let last = -1; last !== 0; sent += last) last = (await deliver(ports, workspace)).sent;
      }),
    ),
  );
  yield { what: 'delivery over 50 workspaces, without a pace', value: sent / seconds, unit: 'messages/s' };
  await database.close();
}
