import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlayground } from '../../playground/server.ts';
import { startAppProcess } from '../support/app-process.ts';
import { type Figure, median } from '../support/figure.ts';
import { memoryOf } from '../support/memory.ts';
import type { Server } from '../support/server.ts';
import { type Program, processorTime, start } from './two-programs.ts';

const times = 5;
const secondsToRest = 3;

/** From the command to readiness on a database that is there, and the memory at rest, beside an empty Bolt app. */
export async function* startBeside(server: Server): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-'));
  const playground = await startPlayground();
  const storage = { url: await server.newDatabase('bare'), vault: join(folder, 'vault') };
  const seconds: Record<Program, number[]> = { ours: [], plain: [] };
  const processor: Record<Program, number[]> = { ours: [], plain: [] };
  const memory: Record<Program, number[]> = { ours: [], plain: [] };
  for (let time = 0; time <= times; time += 1)
    for (const program of ['plain', 'ours'] as const) {
      const from = performance.now();
      const { app } = await start(program, playground, storage);
      const took = (performance.now() - from) / 1000;
      const used = processorTime(app);
      await pause(secondsToRest * 1000);
      // The first makes all tables.
      if (time > 0) {
        seconds[program].push(took);
        if (used !== undefined) processor[program].push(used / 1000);
        memory[program].push(memoryOf(app.process.pid ?? 0));
      }
      await app.kill('SIGTERM');
    }
  const embedded: number[] = [];
  for (let time = 0; time <= times; time += 1) {
    const from = performance.now();
    const alone = { DATA_DIR: join(folder, 'database'), VAULT_DIR: join(folder, 'vault-2') };
    const { app } = await startAppProcess(playground, alone);
    if (time > 0) embedded.push((performance.now() - from) / 1000);
    await app.kill('SIGTERM');
  }
  await playground.close();
  rmSync(folder, { recursive: true, force: true });
  const compared = (what: string, unit: string, of: Record<Program, readonly number[]>): Figure => ({
    what,
    value: median(of.ours),
    beside: median(of.plain),
    unit,
  });
  yield { ...compared('ready, from the command on', 's', seconds), within: 1 };
  yield { what: 'the same with the embedded database', value: median(embedded), unit: 's', within: 1.5 };
  yield compared('processor time until ready', 's', processor);
  yield { ...compared('memory at rest', 'MiB', memory), within: 150 };
}
