import type { JsonObject } from './json.ts';
import { textAt } from './json.ts';
import { methodFacts } from './methods/method.ts';
import type { World } from './world.ts';

/** Calls a minute that a tier allows. Source: docs.slack.dev/apis/web-api/rate-limits */
const perMinute: { readonly [tier: number]: number } = { 1: 1, 2: 20, 3: 50, 4: 100 };
/** chat.postMessage: one a second in one channel, "several hundred a minute" in one workspace. */
const channelSpacing = 1000;
const postsPerMinute = 300;

export type Rates = {
  /** Counts a call; the seconds to wait when it is one too many, else undefined. */
  tooMany(method: string, teamId: string, args: JsonObject): number | undefined;
};

/** Rate limits as Slack states them, without its tolerance for short bursts. Simulated and real time both count. */
export function rates(world: World): Rates {
  const calls = new Map<string, number[]>();
  const now = () => world.clock.now().getTime() + performance.now();

  return {
    tooMany: (method, teamId, args) => {
      if (method === 'chat.postMessage') {
        const key = `post ${teamId}`;
        const channelKey = `${key} ${textAt(args, 'channel') ?? ''}`;
        const wait = waitFor(channelKey, 1, channelSpacing) ?? waitFor(key, postsPerMinute, 60_000);
        if (wait === undefined) count(channelKey, key);
        return wait;
      }
      const limit = perMinute[methodFacts(method)?.tier ?? 0];
      if (limit === undefined) return undefined;
      const key = `${method} ${teamId}`;
      const wait = waitFor(key, limit, 60_000);
      if (wait === undefined) count(key);
      return wait;
    },
  };

  function waitFor(key: string, limit: number, window: number): number | undefined {
    const recent = (calls.get(key) ?? []).filter((at) => Math.abs(now() - at) < window);
    calls.set(key, recent);
    const oldest = recent[recent.length - limit];
    return oldest === undefined ? undefined : Math.max(1, Math.ceil((oldest + window - now()) / 1000));
  }

  function count(...keys: readonly string[]) {
    for (const key of keys) calls.set(key, [...(calls.get(key) ?? []), now()]);
  }
}
