import { pino } from 'pino';
import type { Log, LogEvent } from './flows/ports/log.ts';

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
