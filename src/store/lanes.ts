import type { WorkspaceId } from '../domain/ids.ts';
import { afterUse, idleLane, type Lane, take } from '../domain/lane.ts';
import type { Clock } from '../flows/ports/clock.ts';
import type { Lanes } from '../flows/ports/deliveries.ts';
import type { Database } from './database.ts';

export interface LaneSettings {
  /** Messages a minute at most, for each workspace. */
  readonly ceiling: number;
  /** Slack counts in real time, whatever the clock of the playground says. */
  readonly clock: Clock;
}

/** The lanes of all workspaces. A change is one guarded statement; whoever comes second looks again. */
export function createLanes({ db }: Database, { ceiling, clock }: LaneSettings): Lanes {
  return {
    ceiling,

    take: (workspace, wanted) =>
      change(workspace, (lane) => {
        const taken = take(lane, wanted, ceiling, clock.now());
        return { lane: taken.lane, answer: taken.granted };
      }),

    report: async (workspace, use) => {
      await change(workspace, (lane) => ({ lane: afterUse(lane, use, ceiling, clock.now()), answer: 0 }));
    },
  };

  /** Nothing is granted to a workspace that is gone. */
  async function change(workspace: WorkspaceId, next: (lane: Lane) => { lane: Lane; answer: number }): Promise<number> {
    for (;;) {
      const before = (await read(workspace)) ?? (await begin(workspace));
      if (before === undefined) return 0;
      const { lane, answer } = next(before);
      if (isSame(lane, before) || (await replace(workspace, before, lane))) return answer;
    }
  }

  function read(workspace: WorkspaceId): Promise<Lane | undefined> {
    return db.selectFrom('lane').select(['pace', 'freeAt']).where('workspaceId', '=', workspace).executeTakeFirst();
  }

  async function begin(workspace: WorkspaceId): Promise<Lane | undefined> {
    const idle = idleLane(ceiling);
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

  async function replace(workspace: WorkspaceId, before: Lane, after: Lane): Promise<boolean> {
    const replaced = await db
      .updateTable('lane')
      .set({ pace: after.pace, freeAt: after.freeAt })
      .where('workspaceId', '=', workspace)
      .where('pace', '=', before.pace)
      .where('freeAt', '=', before.freeAt)
      .returning('workspaceId')
      .executeTakeFirst();
    return replaced !== undefined;
  }
}

/** Grants whatever is asked for: for tools and tests that do not speak to Slack. */
export const openLanes: Lanes = {
  ceiling: Number.POSITIVE_INFINITY,
  take: async (_, wanted) => wanted,
  report: async () => {},
};

const isSame = (one: Lane, other: Lane) => one.pace === other.pace && one.freeAt.getTime() === other.freeAt.getTime();
