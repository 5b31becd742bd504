import { workspaceId } from '../src/domain/ids.ts';
import { planNudges } from '../src/flows/plan-nudges.ts';
import { openDatabase } from '../src/store/database.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { furnishGroup } from './support/furnish-group.ts';
import type { Server } from './support/server.ts';

const people = 20_000;
const later = new Date('2027-01-15T00:00:00Z');
const lease = new Date('2027-01-16T00:00:00Z');

/** Claiming due nudges ten at a time, from several pools of connections at once. */
export async function* claims(server: Server): AsyncGenerator<Figure> {
  for (const replicas of [1, 2, 4]) {
    const url = await server.newDatabase();
    const databases = await Promise.all(Array.from({ length: replicas }, () => openDatabase({ url, connections: 2 })));
    const [first] = databases;
    if (first === undefined) throw new Error('no database');
    const ports = benchPorts(first);
    const workspace = workspaceId('T1');
    const { group, round } = await furnishGroup(first, ports, workspace, people, 'herd');
    await planNudges(ports, round, group);
    let claimed = 0;
    const seconds = await secondsOf(() =>
      Promise.all(
        databases.map(async (database) => {
          const { nudges } = benchPorts(database);
          for (let last = -1; last !== 0; claimed += last)
            last = (await nudges.claim(workspace, later, 10, lease)).length;
        }),
      ),
    );
    yield { what: `claims, ${replicas} at once`, value: claimed / seconds, unit: 'rows/s' };
    await Promise.all(databases.map((database) => database.close()));
  }
}
