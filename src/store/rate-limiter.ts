import type { WorkspaceId } from '../domain/ids.ts';
import { acquire, afterUse, idleRateLimit, type RateLimit, type RateLimitUse } from '../domain/rate-limit.ts';
import type { Clock } from '../flows/ports/system.ts';
import type { Database } from './database.ts';
import { changes } from './statements.ts';

/** The pace of each workspace's messages, shared by all replicas (`domain/rate-limit.ts`). */
export interface RateLimiter {
  /** Messages a minute at most, in any workspace. */
  readonly ceiling: number;
  /** Takes up to `wanted` places: how many messages may be sent now, 0 while Slack asks to wait. */
  take(workspace: WorkspaceId, wanted: number): Promise<number>;
  /** How a batch went: places not needed are given back, a 429 slows the lane and closes it for as long as asked. */
  report(workspace: WorkspaceId, use: RateLimitUse): Promise<void>;
}

export interface RateLimitSettings {
  /** Messages a minute at most, for each workspace. */
  readonly ceiling: number;
  /** Slack counts in real time, whatever the clock of the playground says. */
  readonly clock: Clock;
}

/** The paces of all workspaces. A change is one guarded statement; whoever comes second looks again. */
export function createRateLimiter({ db }: Database, { ceiling, clock }: RateLimitSettings): RateLimiter {
  return {
    ceiling,

    take: (workspace, wanted) =>
      change(workspace, (lane) => {
        const taken = acquire(lane, wanted, ceiling, clock.now());
        return { lane: taken.lane, answer: taken.granted };
      }),

    report: async (workspace, use) => {
      await change(workspace, (lane) => ({ lane: afterUse(lane, use, ceiling, clock.now()), answer: 0 }));
    },
  };

  /** Nothing is granted to a workspace that is gone. */
  async function change(
    workspace: WorkspaceId,
    next: (lane: RateLimit) => { lane: RateLimit; answer: number },
  ): Promise<number> {
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const before = (await read(workspace)) ?? (await begin(workspace));
      if (before === undefined) return 0;
      const { lane, answer } = next(before);
      if (isSame(lane, before) || (await replace(workspace, before, lane))) return answer;
    }
    throw new Error('a lane does not keep what was written');
  }

  function read(workspace: WorkspaceId): Promise<RateLimit | undefined> {
    return db.selectFrom('lane').select(['pace', 'freeAt']).where('workspaceId', '=', workspace).executeTakeFirst();
  }

  async function begin(workspace: WorkspaceId): Promise<RateLimit | undefined> {
    const idle = idleRateLimit(ceiling);
    await db
      .insertInto('lane')
      .columns(['workspaceId', 'pace', 'freeAt'])
      .expression((build) =>
        build
          .selectFrom('workspace')
          .where('id', '=', workspace)
          .select(({ val }) => ['id', val(idle.pace).as('pace'), val(idle.freeAt).as('freeAt')]),
      )
      .onConflict((conflict) => conflict.column('workspaceId').doNothing())
      .execute();
    return read(workspace);
  }

  async function replace(workspace: WorkspaceId, before: RateLimit, after: RateLimit): Promise<boolean> {
    return changes(
      db
        .updateTable('lane')
        .set({ pace: after.pace, freeAt: after.freeAt })
        .where('workspaceId', '=', workspace)
        .where('pace', '=', before.pace)
        .where('freeAt', '=', before.freeAt),
    );
  }
}

/** Each look that comes to nothing means that another replica's did: so many in a row are no contest any more. */
const mostLooks = 1000;

/** Grants whatever is asked for: for tools and tests that do not speak to Slack. */
export const openLanes: RateLimiter = {
  ceiling: Number.POSITIVE_INFINITY,
  take: async (_, wanted) => wanted,
  report: async () => {},
};

const isSame = (one: RateLimit, other: RateLimit) =>
  one.pace === other.pace && one.freeAt.getTime() === other.freeAt.getTime();
