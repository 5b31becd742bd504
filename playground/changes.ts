/** Tells waiters that something in the workspace changed, so that nobody has to sleep. */
export type Changes = {
  notify(): void;
  /** Resolves true as soon as the condition holds, false when the real time is over. */
  until(condition: () => boolean, milliseconds: number): Promise<boolean>;
  listen(listener: () => void): () => void;
};

export function changes(): Changes {
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const until = (condition: () => boolean, milliseconds: number) =>
    new Promise<boolean>((resolve) => {
      if (condition()) return resolve(true);
      const finish = (met: boolean) => {
        stop();
        clearTimeout(timer);
        resolve(met);
      };
      const stop = listen(() => {
        if (condition()) finish(true);
      });
      const timer = setTimeout(() => finish(condition()), milliseconds);
    });
  return {
    notify: () => {
      for (const listener of [...listeners]) listener();
    },
    until,
    listen,
  };
}
