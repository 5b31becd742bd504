import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlayground } from '../playground/server.ts';
import { startAppProcess } from './support/app-process.ts';
import type { Figure } from './support/figure.ts';
import { acknowledged, oneSubmission, openLargeWeek, personAt, submissionOf } from './support/many-submissions.ts';
import { opening } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

const rates = [50, 100, 200];
const secondsEach = 20;
/** Each person submits once in a run: nobody's slot is waited for. */
const people = 1 + rates.reduce((sum, rate) => sum + rate * secondsEach, 0);

/**
 * How long the whole program takes to acknowledge replies that arrive as signed requests, so many a second whatever the
 * answers do, with a PostgreSQL on the same machine. Counted from the moment at which each was due to be sent.
 */
export async function* submissions(server: Server): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-'));
  const playground = await startPlayground({ startAt: opening, rateLimits: false });
  const url = await server.newDatabase();
  await openLargeWeek(playground, url, join(folder, 'vault'), people);
  const { app, requestUrl } = await startAppProcess(playground, {
    DATABASE_URL: url,
    VAULT_DIR: join(folder, 'vault'),
  });
  await playground.useRequestUrl(requestUrl);
  const sample = await oneSubmission(playground);
  let next = 2;
  for (const rate of rates) {
    const delays: number[] = [];
    let failed = 0;
    const start = performance.now();
    const sent: Promise<void>[] = [];
    for (let count = 0; count < rate * secondsEach; count += 1) {
      const due = start + (count * 1000) / rate;
      if (due > performance.now()) await pause(due - performance.now());
      const submission = submissionOf(sample, personAt(next));
      next += 1;
      sent.push(
        acknowledged({ requestUrl, secret: playground.signingSecret }, submission).then((saved) => {
          delays.push(performance.now() - due);
          if (!saved) failed += 1;
        }),
      );
    }
    await Promise.all(sent);
    delays.sort((one, other) => one - other);
    for (const [name, share] of percentiles)
      yield {
        what: `${rate} replies a second, ${name}`,
        value: delays[Math.floor(share * delays.length)] ?? 0,
        unit: 'ms',
      };
    yield { what: `${rate} replies a second, not saved`, value: failed, unit: 'replies' };
  }
  await app.kill('SIGTERM');
  await playground.close();
  rmSync(folder, { recursive: true, force: true });
}

const percentiles = [
  ['half of them within', 0.5],
  ['99 % within', 0.99],
] as const;
