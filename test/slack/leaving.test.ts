import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { WorkspaceHandle } from '../../playground/workspace-handle.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { forgetWorkspaces } from '../../src/flows/installations/handle-uninstall.ts';
import { sweepVault } from '../../src/flows/rounds/round-keys.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { type ManyWorld, manyWorld } from './many-world.ts';
import { firstOpening, join, setUpAllies, slackWorld, twelve } from './slack-world.ts';

describe('A workspace that removes the app', () => {
  let world: ManyWorld;
  let other: WorkspaceHandle;
  beforeAll(async () => {
    world = await manyWorld();
    other = world.playground.addWorkspace('Second Office');
    for (const place of [world.playground, other]) {
      await world.installs(place.workspaceId);
      await setUpAllies({ playground: place });
      await join({ playground: place }, twelve);
    }
    await world.moveTo(firstOpening);
  });
  afterAll(() => world.close());

  const own = () => workspaceId(world.playground.workspaceId);
  const keysOf = async (workspace: string) =>
    (await world.ports.vault.list()).filter((key) => key.workspace === workspace).length;
  const requestsOf = (bot: string) =>
    world.playground.ledger.requests('chat.postMessage').filter(({ who }) => who === bot).length;

  test('whose people lost only their own tokens stays', async () => {
    await world.playground.sendEvent({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } });
    expect(await world.ports.workspaces.leaving()).toEqual(new Set());
  });

  test('is not believed to have left while Slack takes its token: an old message changes nothing', async () => {
    await world.playground.sendEvent({ type: 'app_uninstalled' });
    await world.playground.sendEvent({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } });
    expect(await world.ports.workspaces.leaving()).toEqual(new Set());
    expect(await world.installations.served()).toHaveLength(2);
  });

  test('loses its token at once, and nothing is done for it any more', async () => {
    const bot = world.playground.botUserId;
    const place = { kind: 'workspace', workspace: own() } as const;
    await world.playground.uninstall();
    expect(await world.installations.find(place)).toBeUndefined();
    expect(await world.installations.served()).toEqual([other.workspaceId]);
    const before = requestsOf(bot);
    await world.hours(3);
    expect(requestsOf(bot)).toBe(before);
    const round = (await world.ports.rounds.unfinished(own()))[0];
    if (round === undefined) throw new Error('The week was not open.');
    for (const kind of ['deliver', 'seal'] as const)
      expect(await runJob(world.ports, { kind, workspace: own(), round: round.id })).toBe('workspace leaves');
  });

  test('that installs it again on the same day finds its week as it was', async () => {
    await world.installs(own());
    await world.work();
    const mia = world.playground.person('mia');
    await mia.runs('/imperfect-ally reflect', { in: 'allies' });
    await mia.sees('When someone at work sees things differently');
    await mia.closesEverything();
  });

  test('and leaves for good is forgotten within a day, with its keys, while the other loses nothing', async () => {
    const before = await rowsOf(world, other.workspaceId);
    expect(await keysOf(own())).toBeGreaterThan(0);
    await world.playground.uninstall();
    const left = world.playground.clock.now().getTime();
    while ((await rowsOf(world, own())).length > 0) await world.hours(1);
    expect(world.playground.clock.now().getTime() - left).toBeLessThan(24 * 3_600_000);
    expect(await keysOf(own())).toBe(0);
    expect(await keysOf(other.workspaceId)).toBeGreaterThan(0);
    const after = await rowsOf(world, other.workspaceId);
    expect(new Set(after.map(({ place }) => place))).toEqual(new Set(before.map(({ place }) => place)));
    expect(world.logged).toContainEqual({ event: 'workspace forgotten', workspace: own() });
  });
});

describe('With one token', () => {
  let close = async () => {};
  afterEach(() => close());

  test('an uninstall stops the work and deletes everything within a day all the same', async () => {
    const world = await slackWorld();
    ({ close } = world);
    await setUpAllies(world);
    await join(world, twelve);
    await world.moveTo(firstOpening);
    await world.playground.uninstall();
    const { workspace } = world.slack;
    expect(await world.ports.workspaces.leaving()).toEqual(new Set([workspace]));
    expect(await runJob(world.ports, { kind: 'deliver', workspace })).toBe('workspace leaves');
    const later = new Date(world.playground.clock.now().getTime() + 23 * 3_600_000);
    await forgetWorkspaces(world.ports, later);
    await sweepVault(world.ports);
    expect(await world.ports.groups.active(workspace)).toEqual([]);
    expect(await world.ports.vault.list()).toEqual([]);
  });
});

/** Every row of every table that belongs to a workspace. */
async function rowsOf({ database }: ManyWorld, workspace: string) {
  const { rows: tables } = await sql<{ tableName: string; columnName: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and (column_name = 'workspace_id' or (table_name = 'workspace' and column_name = 'id'))
    order by 1`.execute(database.db);
  const found: { readonly place: string; readonly row: string }[] = [];
  for (const { tableName, columnName } of tables) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(tableName)} t where ${sql.ref(columnName)} = ${workspace}`.execute(
      database.db,
    );
    for (const { row } of rows) found.push({ place: tableName, row });
  }
  return found;
}
