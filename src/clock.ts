import type { Clock } from './flows/ports/clock.ts';

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
