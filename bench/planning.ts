import { workspaceId } from '../src/domain/ids.ts';
import { planNudges } from '../src/flows/outbox/plan-nudges.ts';
import { openDatabase } from '../src/store/database.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { seedGroup } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

/** Planning a week, nudge and reminder for everybody, over twelve zones, five days and nine times. */
export async function* planning(server: Server, large: boolean): AsyncGenerator<Figure> {
  for (const people of large ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000]) {
    const database = await openDatabase({ url: await server.newDatabase() });
    const ports = benchPorts(database);
    const { group, round } = await seedGroup(database, ports, workspaceId('T1'), people, 'many');
    const value = await secondsOf(() => planNudges(ports, round, group));
    yield { what: `planning a week of ${people.toLocaleString('en-GB')} members`, value, unit: 's' };
    await database.close();
  }
}
