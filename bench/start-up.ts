import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlayground } from '../playground/server.ts';
import { startAppProcess } from './support/app-process.ts';
import type { Figure } from './support/figure.ts';
import { memoryOf } from './support/memory.ts';
import type { Server } from './support/server.ts';

/** From the command to "started", at the first start (with all migrations) and at the next, and the memory at rest. */
export async function* startUp(server: Server): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-data-'));
  const playground = await startPlayground();
  const engines = [
    ['PostgreSQL', { DATABASE_URL: await server.newDatabase('bare'), VAULT_DIR: join(folder, 'vault-1') }],
    ['the embedded database', { DATA_DIR: join(folder, 'database'), VAULT_DIR: join(folder, 'vault-2') }],
  ] as const;
  for (const [name, storage] of engines) {
    for (const start of ['first start', 'next start']) {
      const from = performance.now();
      const { app } = await startAppProcess(playground, storage);
      yield { what: `${name}, ${start}`, value: (performance.now() - from) / 1000, unit: 's' };
      await pause(secondsToRest * 1000);
      if (start === 'next start')
        yield { what: `${name}, memory at rest`, value: memoryOf(app.process.pid ?? 0), unit: 'MiB' };
      await app.kill('SIGTERM');
    }
  }
  await playground.close();
  rmSync(folder, { recursive: true, force: true });
}

const secondsToRest = 5;
