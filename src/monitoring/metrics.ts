import type { Log, LogEvent } from '../flows/ports/system.ts';

/** Where work stands over all workspaces together: nothing here depends on whether anybody answered. */
export interface WorkFigures {
  /** Messages by what became of them; `waiting` are due and not sent yet. */
  readonly deliveries: Readonly<Record<'sent' | 'waiting' | 'doubt' | 'failed', number>>;
  /** Seconds that the message which has waited longest is late. 0 when none waits. */
  readonly oldestWaiting: number;
  /** Weeks whose next step (opening, close, reading, posting) is due and not done, by step. */
  readonly overdueRounds: Readonly<Record<'open' | 'close' | 'publish', number>>;
  /** What fails each time that it is tried, by the job and the code. */
  readonly failing: readonly {
    readonly job: string;
    readonly code: string;
    readonly count: number;
    readonly seconds: number;
  }[];
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
export async function createMetrics(sources: MetricsSources): Promise<Metrics> {
  const { collectDefaultMetrics, Gauge, Registry } = await import('prom-client'); // Only for whoever watches.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'imperfect_ally_' });
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `imperfect_ally_${name}`, help, labelNames: [...labelNames], registers: [registry] });

  const deliveries = gauge('deliveries', 'Messages by what became of them; waiting: due and not sent yet.', ['state']);
  const oldest = gauge('oldest_waiting_seconds', 'How late the message is that has waited longest.');
  const overdue = gauge('overdue_rounds', 'Weeks whose next step is due and not done.', ['step']);
  const failing = gauge('failing_jobs', 'Work that fails each time that it is tried, by job and code.', [
    'job',
    'code',
  ]);
  const failingFor = gauge('failing_seconds', 'For how long the oldest of them has been failing.', ['job', 'code']);
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
      failing.reset();
      failingFor.reset();
      for (const { job, code, count, seconds } of work.failing) {
        failing.set({ job, code }, count);
        failingFor.set({ job, code }, seconds);
      }
      for (const { quantile, seconds } of sources.latency.read()) latency.set({ quantile }, seconds);
      for (const { level, event, times } of sources.log.troubles()) troubles.set({ level, event }, times);
      const open = sources.socketConnections();
      if (open !== undefined) connections.set(open);
      return registry.metrics();
    },
  };
}

type Trouble = { readonly level: 'warn' | 'error'; readonly event: string };

export interface CountingLog extends Log {
  /** How often each warning and error was logged since the start. Events are fixed names. */
  troubles(): readonly (Trouble & { readonly times: number })[];
}

/** A log that also counts what went wrong, by its fixed name, without any workspace or week. */
export function createCountingLog(log: Log): CountingLog {
  const counts = new Map<string, Trouble & { times: number }>();
  const count = (level: Trouble['level'], { event }: LogEvent) => {
    const key = `${level} ${event}`;
    const counted = counts.get(key) ?? { level, event, times: 0 };
    counted.times += 1;
    counts.set(key, counted);
  };
  return {
    info: (event) => log.info(event),
    warn: (event) => {
      count('warn', event);
      log.warn(event);
    },
    error: (event) => {
      count('error', event);
      log.error(event);
    },
    troubles: () => [...counts.values()],
  };
}

/** The share of interactions that were answered within so many seconds, for a few shares. */
interface Latency {
  readonly quantile: 0.5 | 0.9 | 0.99;
  readonly seconds: number;
}

export interface LatencyWindow {
  observe(seconds: number): void;
  /** Of the last full batch; empty until one is full. */
  read(): readonly Latency[];
}

/**
 * How long people waited for an answer, over all interactions alike. Figures are of whole batches only and carry no
 * count and no sum, so that nobody can tell from two scrapes whether somebody has just done something (privacy: no
 * participation traces).
 */
export function createLatencyWindow(batch = usualBatch): LatencyWindow {
  let filling: number[] = [];
  let latest: readonly Latency[] = [];
  return {
    observe(seconds) {
      filling.push(seconds);
      if (filling.length < batch) return;
      const sorted = filling.sort((one, other) => one - other);
      latest = quantiles.map((quantile) => ({ quantile, seconds: nearestRank(sorted, quantile) }));
      filling = [];
    },
    read: () => latest,
  };
}

const usualBatch = 100;

const quantiles = [0.5, 0.9, 0.99] as const;

/** The smallest value that at least this share of the values does not exceed. */
const nearestRank = (sorted: readonly number[], quantile: number): number =>
  sorted[Math.max(0, Math.ceil(quantile * sorted.length) - 1)] ?? 0;

/**
 * Warns when Slack tells of more Socket Mode connections than there are processes of ours: whoever manages the Slack
 * app could be listening, and would receive replies. Once for each number.
 */
export function createListenerWarning(replicas: number, log: Log): (connections: number | undefined) => void {
  let warnedOf = 0;
  return (connections) => {
    if (connections === undefined || connections === warnedOf) return;
    if (connections > replicas) log.warn({ event: 'more socket connections than replicas', count: connections });
    warnedOf = connections;
  };
}
