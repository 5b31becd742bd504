import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlayground } from '../../playground/server.ts';
import { type Figure, median, shareOf } from '../support/figure.ts';
import { acknowledged, oneSubmission, openLargeWeek, personAt, submissionOf } from '../support/many-submissions.ts';
import { opening } from '../support/seed-group.ts';
import type { Server } from '../support/server.ts';
import { openSocketLink } from './socket-link.ts';
import { type Program, processorTime, start } from './two-programs.ts';

const rates = [
  { rate: 100, most: 2 },
  { rate: 200, most: 3 },
] as const;
const secondsEach = 6;
const rounds = 3;
/** Nobody answers again before everybody has, so nobody's slot is waited for. */
const people = 4001;

interface Measured {
  readonly delays: readonly number[];
  readonly failed: number;
  readonly processor: number | undefined;
}

/**
 * How long a saved answer takes to be acknowledged, beside an empty Bolt app that commits one row: in turns, so many a
 * second whatever the answers do, counted from the moment at which each was due to be sent.
 */
export async function* answersBeside(server: Server): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-'));
  const playground = await startPlayground({ startAt: opening, rateLimits: false });
  const url = await server.newDatabase();
  const storage = { url, vault: join(folder, 'vault') };
  await openLargeWeek(playground, url, storage.vault, people);
  const plainStorage = { url: await server.newDatabase('bare'), vault: storage.vault };
  const first = await start('ours', playground, storage);
  await playground.useRequestUrl(first.requestUrl);
  const sample = await oneSubmission(playground);
  await first.app.kill('SIGTERM');
  const payloads = Array.from({ length: people - 1 }, (_, at) => submissionOf(sample, personAt(at + 2)));
  for (const way of ['HTTP', 'Socket Mode'] as const) {
    const link = {
      ours: way === 'HTTP' ? undefined : await openSocketLink(playground.apiUrl),
      plain: way === 'HTTP' ? undefined : await openSocketLink(playground.apiUrl),
    };
    const apps = {
      ours: await start('ours', playground, storage, link.ours?.apiUrl),
      plain: await start('plain', playground, plainStorage, link.plain?.apiUrl),
    };
    const send = (program: Program, payload: string) =>
      link[program]?.send(payload).then(isUpdate) ??
      acknowledged({ requestUrl: apps[program].requestUrl, secret: playground.signingSecret }, payload);
    let next = 0;
    const load = async (program: Program, rate: number, seconds: number): Promise<Measured> => {
      const before = processorTime(apps[program].app);
      const delays: number[] = [];
      let failed = 0;
      const begun = performance.now();
      const sent: Promise<void>[] = [];
      for (let count = 0; count < rate * seconds; count += 1) {
        const due = begun + (count * 1000) / rate;
        if (due > performance.now()) await pause(due - performance.now());
        next = (next + 1) % payloads.length;
        sent.push(
          send(program, payloads[next] ?? '').then((saved) => {
            delays.push(performance.now() - due);
            if (!saved) failed += 1;
          }),
        );
      }
      await Promise.all(sent);
      const after = processorTime(apps[program].app);
      const used = before === undefined || after === undefined ? undefined : (after - before) / delays.length;
      return { delays, failed, processor: used };
    };
    for (const program of ['plain', 'ours'] as const) await load(program, 100, 3);
    for (const { rate, most } of rates) {
      const runs: Record<Program, Measured[]> = { ours: [], plain: [] };
      for (let round = 0; round < rounds; round += 1)
        for (const program of ['plain', 'ours'] as const) runs[program].push(await load(program, rate, secondsEach));
      yield* compared(`${rate} answers a second over ${way}`, runs, most);
    }
    for (const program of ['plain', 'ours'] as const) {
      await apps[program].app.kill('SIGTERM');
      link[program]?.close();
    }
  }
  await playground.close();
  rmSync(folder, { recursive: true, force: true });
}

const isUpdate = (acknowledgement: string) => acknowledgement.includes('"response_action":"update"');

function* compared(
  what: string,
  { ours, plain }: Record<Program, readonly Measured[]>,
  most: number,
): Generator<Figure> {
  const typical = (runs: readonly Measured[], share: number) =>
    median(runs.map(({ delays }) => shareOf(share, delays)));
  const processor = (runs: readonly Measured[]) => median(runs.flatMap(({ processor: used }) => used ?? []));
  yield { what: `${what}, half within`, value: typical(ours, 0.5), beside: typical(plain, 0.5), unit: 'ms' };
  yield { what: `${what}, 99 % within`, value: typical(ours, 0.99), beside: typical(plain, 0.99), unit: 'ms', most };
  yield { what: `${what}, processor time of each`, value: processor(ours), beside: processor(plain), unit: 'ms' };
  const failed = ours.reduce((sum, run) => sum + run.failed, 0);
  yield { what: `${what}, not saved`, value: failed, unit: 'answers', most: 0 };
}
