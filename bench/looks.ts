import { workspaceId } from '../src/domain/ids.ts';
import { type CloseLooks, tick } from '../src/flows/tick.ts';
import { openDatabase } from '../src/store/database.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { openWithoutSlots, seedGroup, thursday } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

const workspaceCount = 1000;

/** How long a look takes that finds nothing to do in a thousand workspaces, each with a week that is open. */
export async function* looks(server: Server): AsyncGenerator<Figure> {
  const database = await openDatabase({ url: await server.newDatabase() });
  const ports = benchPorts(database);
  const all = Array.from({ length: workspaceCount }, (_, place) => workspaceId(`T${(10_000 + place).toString(36)}`));
  for (const workspace of all) {
    const { group, round } = await seedGroup(database, ports, workspace, 5, 'herd');
    await openWithoutSlots(ports, group, round);
  }
  const known: CloseLooks = new Map();
  const look = (seconds: number) =>
    secondsOf(() => tick(ports, all, new Date(thursday.getTime() + seconds * 1000), known));
  yield { what: 'a close look at a thousand workspaces', value: await look(0), unit: 's' };
  let sum = 0;
  for (let second = 1; second <= 40; second += 1) sum += await look(second);
  yield { what: 'the looks of the next seconds, which find nothing', value: (sum / 40) * 1000, unit: 'ms' };
  await database.close();
}
