import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { CountingLog } from './counting-log.ts';
import type { LatencyWindow } from './latency-window.ts';

/** Where work stands over all workspaces together: nothing here depends on whether anybody answered. */
export interface WorkFigures {
  /** Messages by what became of them; `waiting` are due and not sent yet. */
  readonly deliveries: Readonly<Record<'sent' | 'waiting' | 'doubt' | 'failed', number>>;
  /** Seconds that the message which has waited longest is late. 0 when none waits. */
  readonly oldestWaiting: number;
  /** Weeks whose next step (opening, close, reading, posting) is due and not done, by step. */
  readonly overdueRounds: Readonly<Record<'open' | 'close' | 'draft' | 'publish', number>>;
}

export interface MetricsSources {
  workFigures(): Promise<WorkFigures>;
  readonly latency: Pick<LatencyWindow, 'read'>;
  readonly log: Pick<CountingLog, 'troubles'>;
  /** Open Socket Mode connections of the Slack app, as Slack told it last; undefined in HTTP mode. */
  socketConnections(): number | undefined;
}

export interface Metrics {
  readonly contentType: string;
  /** The figures in the text format of Prometheus. */
  read(): Promise<string>;
}

/**
 * What an operator may watch. The rules of the privacy page hold here too: latency over all interactions without count
 * or sum, deliveries by outcome only, and no label that names a workspace, a group, a week or a person.
 */
export function createMetrics(sources: MetricsSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'imperfect_ally_' });
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `imperfect_ally_${name}`, help, labelNames: [...labelNames], registers: [registry] });

  const deliveries = gauge('deliveries', 'Messages by what became of them; waiting: due and not sent yet.', ['state']);
  const oldest = gauge('oldest_waiting_seconds', 'How late the message is that has waited longest.');
  const overdue = gauge('overdue_rounds', 'Weeks whose next step is due and not done.', ['step']);
  const latency = gauge('interaction_seconds', 'Time to answer, over all interactions, of the last full hundred.', [
    'quantile',
  ]);
  const troubles = gauge('troubles', 'Warnings and errors logged since the start, by event.', ['level', 'event']);
  const connections = gauge('socket_connections', 'Open Socket Mode connections of the Slack app.');

  return {
    contentType: registry.contentType,
    async read() {
      const work = await sources.workFigures();
      for (const [state, count] of Object.entries(work.deliveries)) deliveries.set({ state }, count);
      oldest.set(work.oldestWaiting);
      for (const [step, count] of Object.entries(work.overdueRounds)) overdue.set({ step }, count);
      for (const { quantile, seconds } of sources.latency.read()) latency.set({ quantile }, seconds);
      for (const { level, event, times } of sources.log.troubles()) troubles.set({ level, event }, times);
      const open = sources.socketConnections();
      if (open !== undefined) connections.set(open);
      return registry.metrics();
    },
  };
}
