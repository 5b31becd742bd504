import { afterEach, expect, test } from '@jest/globals';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import {
  createCountingLog,
  createLatencyWindow,
  createMetrics,
  type WorkFigures,
} from '../../src/monitoring/metrics.ts';
import { createReadiness, type Monitoring, type Part, serveMonitoring } from '../../src/monitoring/serve-monitoring.ts';

let monitoring: Monitoring | undefined;
afterEach(() => monitoring?.close());

const idle: WorkFigures = {
  deliveries: { sent: 12, waiting: 3, doubt: 1, failed: 0 },
  oldestWaiting: 42,
  overdueRounds: { open: 0, close: 1, publish: 0 },
  failing: [{ job: 'seal', code: 'TypeError', count: 2, seconds: 90 }],
};

const logged: LogEvent[] = [];
const note = (event: LogEvent) => {
  logged.push(event);
};

async function serving(
  options: {
    readonly parts?: readonly Part[];
    readonly alive?: boolean;
    readonly figures?: () => Promise<WorkFigures>;
  } = {},
) {
  const latency = createLatencyWindow(2);
  const log = createCountingLog({ info: note, warn: note, error: note });
  const metrics = await createMetrics({
    workFigures: options.figures ?? (async () => idle),
    latency,
    log,
    socketConnections: () => 2,
  });
  let time = 0;
  monitoring = await serveMonitoring(
    { host: '127.0.0.1', port: 0 },
    {
      isAlive: () => options.alive ?? true,
      readiness: createReadiness(options.parts ?? [], () => (time += 1000)),
      metrics,
    },
    log,
  );
  const ask = async (path: string, method = 'GET') => {
    const answer = await fetch(`http://127.0.0.1:${monitoring?.port}${path}`, { method });
    return { status: answer.status, text: await answer.text() };
  };
  return { latency, log, ask };
}

test('a living process is healthy, one that looks for no work any more is not', async () => {
  expect(await (await serving()).ask('/healthz')).toEqual({ status: 200, text: 'ok\n' });
  await monitoring?.close();
  expect((await (await serving({ alive: false })).ask('/healthz')).status).toBe(503);
});

test('it is ready when every part answers; else the parts are named, and not their errors', async () => {
  const part = (name: Part['name'], ask: Part['ask']): Part => ({ name, ask });
  const fine = part('vault', async () => true);
  expect((await (await serving({ parts: [fine] })).ask('/readyz')).status).toBe(200);
  await monitoring?.close();
  const broken = part('database', async () => {
    throw new Error('password "secret" was refused');
  });
  const { ask } = await serving({ parts: [fine, broken, part('slack', async () => false)] });
  expect(await ask('/readyz')).toEqual({ status: 503, text: 'waiting for database, slack\n' });
});

test('metrics tell deliveries, lateness and troubles, and of people waiting only shares: no count, no sum', async () => {
  const { latency, log, ask } = await serving();
  latency.observe(0.2);
  latency.observe(0.4);
  log.error({ event: 'tick failed', code: 'ECONNRESET' });
  const { text } = await ask('/metrics');
  expect(text).toContain('imperfect_ally_deliveries{state="waiting"} 3');
  expect(text).toContain('imperfect_ally_oldest_waiting_seconds 42');
  expect(text).toContain('imperfect_ally_overdue_rounds{step="close"} 1');
  expect(text).toContain('imperfect_ally_failing_jobs{job="seal",code="TypeError"} 2');
  expect(text).toContain('imperfect_ally_failing_seconds{job="seal",code="TypeError"} 90');
  expect(text).toContain('imperfect_ally_interaction_seconds{quantile="0.99"} 0.4');
  expect(text).toContain('imperfect_ally_troubles{level="error",event="tick failed"} 1');
  expect(text).toContain('imperfect_ally_socket_connections 2');
  expect(text).not.toMatch(/interaction_seconds_(count|sum)/);
  expect(text).not.toMatch(/workspace|group=|round=|member|ECONNRESET/);
});

test('figures that cannot be read are an error of the answer, not of the service', async () => {
  const { ask } = await serving({
    figures: async () => {
      throw new Error('the database is away');
    },
  });
  expect(await ask('/metrics')).toEqual({ status: 503, text: 'not available\n' });
  expect((await ask('/healthz')).status).toBe(200);
});

test('anything else is refused', async () => {
  const { ask } = await serving();
  expect((await ask('/')).status).toBe(404);
  expect((await ask('/metrics', 'POST')).status).toBe(405);
});
