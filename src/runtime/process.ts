import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import type { Clock, Job, Log, LogEvent, Random } from '../flows/ports/system.ts';

export const systemClock: Clock = { now: () => new Date() };

/** A clock that follows a playground's moved time: `sync` asks for it, `now` answers with what was heard last. */
export function followingClock(url: string): Clock & { sync(): Promise<void> } {
  let heard = new Date();
  return {
    now: () => heard,
    async sync() {
      const answer: unknown = await (await fetch(url)).json();
      const now = typeof answer === 'object' && answer !== null && 'now' in answer ? answer.now : undefined;
      if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) heard = new Date(now);
    },
  };
}

/** The operating system's cryptographic generator. */
export const cryptographicRandom: Random = {
  bytes: (count) => randomBytes(count),
  uuid: () => randomUUID(),
  integerBelow: (bound) => randomInt(bound),
};

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** JSON lines on standard output. Only the fields of `LogEvent` are copied, one by one: the log is an allow-list. */
export function createLog(level: LogLevel, write?: (line: string) => void): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' };
  const logger = write === undefined ? pino(options) : pino(options, { write });
  return {
    info: (event) => logger.info(allowed(event), event.event),
    warn: (event) => logger.warn(allowed(event), event.event),
    error: (event) => logger.error(allowed(event), event.event),
  };
}

function allowed({ workspace, organisation, round, outcome, code, count }: LogEvent) {
  return { workspace, organisation, round, outcome, code, count };
}

/** Gives back all memory that nothing refers to any more, when it is called. */
export function collectGarbage(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return () => {
    if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
  };
}

/**
 * What people wrote arrives as strings, which nobody can overwrite: so what a close or a post has left is collected soon
 * after it, and at most once a minute, for the process stands still meanwhile.
 */
export function createTidying(collect: () => void, now: () => number) {
  let isWanted = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    after(job: Job['kind']): void {
      isWanted ||= job === 'seal' || job === 'publish';
    },
    tidy(): void {
      if (!isWanted || now() - last < betweenCollections) return;
      isWanted = false;
      last = now();
      collect();
    },
  };
}

/** Milliseconds. */
const betweenCollections = 60_000;
