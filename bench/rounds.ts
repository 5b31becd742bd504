import { monitorEventLoopDelay } from 'node:perf_hooks';
import { themeId, workspaceId } from '../src/domain/ids.ts';
import type { OpenRound } from '../src/domain/round.ts';
import { submitReply } from '../src/flows/replies/submit-reply.ts';
import { openRound } from '../src/flows/rounds/open-round.ts';
import { sealRound } from '../src/flows/rounds/seal-round.ts';
import { openDatabase } from '../src/store/database.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { watchMemory } from './support/memory.ts';
import { opening, seedGroup } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

/**
 * Opening a week (planning included) and sealing it, when one in ten has replied; the longest pause that others saw
 * meanwhile, and how much the process grew.
 */
export async function* rounds(server: Server, large: boolean): AsyncGenerator<Figure> {
  for (const people of large ? [1000, 10_000, 100_000] : [1000, 10_000]) {
    const database = await openDatabase({ url: await server.newDatabase() });
    const ports = benchPorts(database);
    const workspace = workspaceId('T1');
    const { round } = await seedGroup(database, ports, workspace, people, 'many');
    const crowd = people.toLocaleString('en-GB');
    const memory = watchMemory();
    const opens = await watched(() => openRound(ports, round, opening));
    yield { what: `opening a week of ${crowd}`, value: opens.seconds, unit: 's' };
    yield { what: `longest pause for others meanwhile`, value: opens.pause, unit: 'ms' };
    const members = await ports.members.idsOfGroup(workspace, round.group);
    for (const member of members.slice(0, people / 10))
      await submitReply(
        ports,
        { workspace, round: round.id, member },
        { chosen: ['keeping-quiet'].map(themeId), main: 'silence', more: [] },
      );
    const open: OpenRound = { ...round, status: 'open' };
    const seals = await watched(() => sealRound(ports, open, round.window.closesAt));
    yield { what: `sealing a week of ${crowd}`, value: seals.seconds, unit: 's' };
    yield { what: `longest pause for others meanwhile`, value: seals.pause, unit: 'ms' };
    yield { what: `most memory above the start, ${crowd}`, value: memory.stop(), unit: 'MiB' };
    await database.close();
  }
}

/** How long it took, and the longest time (in milliseconds) that anything else in the process had to wait. */
async function watched(work: () => Promise<unknown>): Promise<{ readonly seconds: number; readonly pause: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const seconds = await secondsOf(work);
  delay.disable();
  return { seconds, pause: delay.max / 1e6 };
}
