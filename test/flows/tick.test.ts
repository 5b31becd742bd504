import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type WorkspaceId, workspaceId } from '../../src/domain/ids.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { type CloseLooks, tick } from '../../src/flows/tick.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { aWorkspace, type FlowWorld, flowWorld, opened } from '../support/flow-world.ts';

describe('In a quiet week', () => {
  let database: Database;
  let world: FlowWorld;
  beforeAll(async () => {
    database = await openQuickDatabase();
    world = await flowWorld(database);
    await opened(world);
    world.moveTo('2027-01-12T16:00:00Z');
    await world.settle();
  });
  afterAll(() => database.close());

  const quiet = Date.parse('2027-01-12T17:00:00Z');
  const seconds = (count: number) => new Date(quiet + count * 1000);

  /** Looks at `workspaces` with a note of each that is looked at closely; the database has nothing to say of `broken`. */
  function looking(workspaces: readonly WorkspaceId[], looks: CloseLooks = new Map(), broken?: WorkspaceId) {
    const logged: LogEvent[] = [];
    let closely: WorkspaceId[] = [];
    const active = async (workspace: WorkspaceId) => {
      closely.push(workspace);
      if (workspace === broken) throw new Error('no answer');
      return world.ports.groups.active(workspace);
    };
    const ports = {
      ...world.ports,
      groups: { ...world.ports.groups, active },
      log: { ...world.ports.log, error: (event: LogEvent) => logged.push(event) },
    };
    const at = async (second: number) => {
      closely = [];
      const found = await tick(ports, workspaces, seconds(second), looks);
      return { closely, kinds: found.map(({ kind }) => kind) };
    };
    return { at, logged, looks };
  }

  test('a workspace is looked at closely at first, and then about once a minute', async () => {
    const { at } = looking([aWorkspace]);
    expect((await at(0)).closely).toEqual([aWorkspace]);
    for (const second of [1, 2, 30, 44]) expect((await at(second)).closely).toEqual([]);
    expect((await at(76)).closely).toEqual([aWorkspace]);
    expect((await at(77)).closely).toEqual([]);
  });

  test('the turns of many are spread over half a minute', async () => {
    const many = Array.from({ length: 40 }, (_, place) => workspaceId(`T${(1000 + place * 37).toString(36)}`));
    const { at } = looking(many);
    await at(0);
    const turns: number[] = [];
    for (let second = 45; second <= 75; second += 5) turns.push((await at(second)).closely.length);
    expect(turns.reduce((sum, count) => sum + count, 0)).toBe(many.length);
    expect(Math.max(...turns)).toBeLessThan(20);
  });

  test('what is due is found in the same second, by whoever has just looked', async () => {
    const { at, looks } = looking([aWorkspace]);
    await at(0);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no week');
    const post = { workspace: aWorkspace, round: round.id, channel: world.group.channel, kind: 'waiting' as const };
    await world.ports.posts.plan({ ...post, dueAt: seconds(3) });
    expect((await at(2)).kinds).toEqual([]);
    expect(await at(3)).toEqual({ closely: [aWorkspace], kinds: ['deliver'] });
    expect(looks.get(aWorkspace)).toEqual(seconds(3));
    await world.settle();
  });

  test('slots are blurred once in every quarter of an hour, however often somebody looks', async () => {
    const { at } = looking([aWorkspace]);
    const blurs: number[] = [];
    for (let second = 0; second < 1900; second += 60)
      if ((await at(second)).kinds.includes('blur')) blurs.push(Math.floor(second / 900));
    expect(blurs).toEqual([1, 2]);
  });

  test('a clock that was set back does not keep anybody from looking', async () => {
    const { at } = looking([aWorkspace]);
    await at(7200);
    expect((await at(3600)).closely).toEqual([aWorkspace]);
  });

  test('a look that failed is repeated at once, and the other workspaces are looked at meanwhile', async () => {
    const other = workspaceId('T0OTHER');
    const { at, logged, looks } = looking([other, aWorkspace], new Map(), other);
    expect((await at(0)).closely).toEqual([other, aWorkspace]);
    expect((await at(1)).closely).toEqual([other]);
    expect(logged[0]).toMatchObject({ event: 'look failed', workspace: other });
    expect([...looks.keys()]).toEqual([aWorkspace]);
  });

  test('a workspace that is served no longer is forgotten', async () => {
    const other = workspaceId('T0OTHER');
    const looks: CloseLooks = new Map();
    await looking([other, aWorkspace], looks).at(0);
    await looking([aWorkspace], looks).at(1);
    expect([...looks.keys()]).toEqual([aWorkspace]);
  });
});
