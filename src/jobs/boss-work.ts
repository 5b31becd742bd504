import { type ConstructorOptions, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { roundId, workspaceId } from '../domain/ids.ts';
import { errorCode } from '../domain/result.ts';
import type { Job, JobKind, Log, Work } from '../flows/ports/system.ts';

/** Where the queue lives, and whether this process is alone on it (the embedded database). */
export interface QueueHome {
  readonly options: ConstructorOptions;
  readonly alone: boolean;
}

export interface BossWork extends Work {
  /** Lets running jobs end and takes no new ones. */
  stop(): Promise<void>;
  /** How many jobs this process has given to the queue, has begun, and how many of those have ended. */
  counts(): { readonly given: number; readonly begun: number; readonly ended: number };
}

/**
 * Spreads jobs over replicas through pg-boss: one queue per kind, at most one job per kind and round at a time. Tables
 * own the truth, so a lost or doubled job changes nothing; its rows carry ids and codes only.
 */
export async function startBossWork(home: QueueHome, run: (job: Job) => Promise<string>, log: Log): Promise<BossWork> {
  const boss = new PgBoss({ useListenNotify: true, ...home.options, schedule: false, ...supervision });
  boss.on('error', (error) => log.error({ event: 'queue error', code: errorCode(error) }));
  await boss.start();
  let [given, begun, ended] = [0, 0, 0];
  const begin = async (kind: JobKind) => {
    await boss.createQueue(kind, queueOptions);
    // Alone, whatever is still marked as running belongs to a process that died; the tick finds the work again.
    if (home.alone) await boss.deleteAllJobs(kind);
    await boss.work(kind, pace, async (rows) => {
      begun += 1;
      try {
        for (const row of rows) await runOne(readJob(kind, row.data), run, log);
      } finally {
        ended += 1;
      }
    });
  };
  await Promise.all(kinds.map(begin));
  return {
    async enqueue(job) {
      const { kind, ...ids } = job;
      const id = await boss.send(kind, ids, { singletonKey: [job.workspace, job.round ?? ''].join('/') });
      if (id !== null) given += 1;
    },
    counts: () => ({ given, begun, ended }),
    stop: () => boss.stop({ graceful: true, timeout: 8_000, close: true }),
  };
}

async function runOne(job: Job, run: (job: Job) => Promise<string>, log: Log): Promise<void> {
  const about = { workspace: job.workspace, ...(job.round === undefined ? {} : { round: job.round }) };
  try {
    log.info({ event: `job ${job.kind}`, ...about, outcome: await run(job) });
  } catch (error) {
    log.error({ event: `job ${job.kind} failed`, ...about, code: errorCode(error) });
    throw codeOnly(error);
  }
}

/** The queue stores what a failed job threw, so it is given an error that holds a code and nothing else. */
function codeOnly(error: unknown): Error {
  const failure = new Error(errorCode(error));
  failure.stack = '';
  return failure;
}

const kinds = [
  'open',
  'deliver',
  'people',
  'blur',
  'seal',
  'dropWords',
  'publish',
] as const satisfies readonly JobKind[];

const payload = z.strictObject({ workspace: z.string(), round: z.string().optional() });

function readJob(kind: JobKind, data: unknown): Job {
  const { workspace, round } = payload.parse(data);
  return { kind, workspace: workspaceId(workspace), ...(round === undefined ? {} : { round: roundId(round) }) };
}

const queueOptions = {
  policy: 'exclusive',
  notify: true,
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 3600,
  // A job whose process died is free again after this; the smallest that pg-boss takes.
  heartbeatSeconds: 10,
  deleteAfterSeconds: 3600,
} as const;

const supervision = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 } as const;

const pace = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5 } as const;
