import type { Log, LogEvent } from '../flows/ports/log.ts';

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
