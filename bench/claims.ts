import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { workspaceId } from '../src/domain/ids.ts';
import { openDatabase } from '../src/store/database.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { openWeek } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

const people = 20_000;
const program = fileURLToPath(new URL('claim-process.js', import.meta.url));

/** Claiming due nudges of one workspace ten at a time, as delivery does, from several processes at once. */
export async function* claims(server: Server): AsyncGenerator<Figure> {
  for (const count of [1, 2, 4]) {
    const url = await server.newDatabase();
    const database = await openDatabase({ url });
    await openWeek(database, benchPorts(database), workspaceId('T1'), people);
    await database.close();
    const processes = Array.from({ length: count }, () =>
      spawn(process.execPath, [program, url], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    await Promise.all(processes.map((each) => once(each.stdout, 'data')));
    const seconds = await secondsOf(() =>
      Promise.all(
        processes.map(async (each) => {
          const done = once(each.stdout, 'data');
          each.stdin.end('go\n');
          await done;
        }),
      ),
    );
    await Promise.all(processes.map((each) => each.exitCode ?? once(each, 'exit')));
    yield { what: `claims, ${count} at once`, value: people / seconds, unit: 'rows/s' };
  }
}
