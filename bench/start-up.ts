import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseConfig } from '../src/store/database.ts';
import { openDatabase } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import type { Server } from './support/server.ts';

/** Opening the database at the first start (with all migrations) and at the next, and what the process holds then. */
export async function* startUp(server: Server): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-data-'));
  const engines: readonly (readonly [string, DatabaseConfig, readonly string[]])[] = [
    // A server's database has its tables already.
    ['PostgreSQL', { url: await server.newDatabase() }, ['next start']],
    ['the embedded database', { dataDir: folder }, ['first start', 'next start']],
  ];
  for (const [name, config, starts] of engines) {
    for (const start of starts) {
      const value = await secondsOf(async () => {
        const database = await openDatabase(config);
        await migrate(database, 'latest');
        await database.close();
      });
      yield { what: `opening ${name}, ${start}`, value, unit: 's' };
    }
    const database = await openDatabase(config);
    yield { what: `memory of the process with ${name}`, value: process.memoryUsage().rss / 2 ** 20, unit: 'MiB' };
    await database.close();
  }
  rmSync(folder, { recursive: true, force: true });
}
