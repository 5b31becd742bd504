import { monitorEventLoopDelay } from 'node:perf_hooks';
import { workspaceId } from '../src/domain/ids.ts';
import type { OpenRound } from '../src/domain/round.ts';
import { openRound } from '../src/flows/open-round.ts';
import { sealRound } from '../src/flows/seal-round.ts';
import { submitReply } from '../src/flows/submit-reply.ts';
import { openDatabase } from '../src/store/database.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { furnishGroup, opening } from './support/furnish-group.ts';
import type { Server } from './support/server.ts';

/** Opening a week (planning included) and sealing it, when forty people have replied; and the longest pause for others. */
export async function* rounds(server: Server, large: boolean): AsyncGenerator<Figure> {
  for (const people of large ? [1000, 10_000, 100_000] : [1000, 10_000]) {
    const database = await openDatabase({ url: await server.newDatabase() });
    const ports = benchPorts(database);
    const workspace = workspaceId('T1');
    const { round } = await furnishGroup(database, ports, workspace, people, 'many');
    const crowd = people.toLocaleString('en-GB');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const value = await secondsOf(() => openRound(ports, round, opening));
    yield { what: `opening a week of ${crowd}`, value, unit: 's' };
    for (const member of (await ports.members.idsOfGroup(workspace, round.group)).slice(0, 40))
      await submitReply(ports, { workspace, round: round.id, member }, { variant: 'main', main: 'silence', more: [] });
    const open: OpenRound = { ...round, status: 'open' };
    const sealing = await secondsOf(() => sealRound(ports, open, round.window.closesAt));
    delay.disable();
    yield { what: `sealing a week of ${crowd}`, value: sealing, unit: 's' };
    yield { what: `longest pause for others meanwhile, ${crowd}`, value: delay.max / 1e6, unit: 'ms' };
    await database.close();
  }
}
