import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { WorkspaceHandle } from '../../playground/workspace-handle.ts';
import { memberId, organisationId, workspaceId } from '../../src/domain/ids.ts';
import { invitation, type ManyWorld, manyWorld, pageAt } from './many-world.ts';
import { firstOpening, join, setUpAllies, twelve } from './slack-world.ts';

describe('Installing', () => {
  let world: ManyWorld;
  beforeAll(async () => {
    world = await manyWorld();
  });
  afterAll(() => world.close());

  const base = () => world.address('');
  const installed = () => world.installations.served();

  test('the page says what the app asks for, loads nothing from elsewhere and may not be framed', async () => {
    const page = await pageAt(world.address('/slack/install'));
    expect(page.status).toBe(200);
    expect(page.text).toContain('It can’t read messages');
    expect(page.text).toContain('Add to Slack');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('set-cookie')).toMatch(/Secure; HttpOnly/);
    const { address } = await invitation(base());
    expect(new URL(address).searchParams.get('scope')?.split(',').sort()).toEqual(
      ['commands', 'chat:write', 'im:write', 'users:read', 'channels:read', 'groups:read'].sort(),
    );
  });

  test('whoever says no is told kindly that nothing has happened', async () => {
    const page = await world.installs('cancel');
    expect(page.status).toBe(400);
    expect(page.text).toContain('Nothing was installed');
    expect(await installed()).toEqual([]);
  });

  test.each([
    ['another browser than the one that began', async () => 'slack-app-oauth-state=elsewhere'],
    ['no cookie at all', async () => ''],
  ])('a code that comes back in %s installs nothing', async (_story, cookie) => {
    const { address } = await invitation(base());
    const asked = await fetch(`${address}&install=${world.playground.workspaceId}`, { redirect: 'manual' });
    const page = await pageAt(asked.headers.get('location') ?? '', await cookie());
    expect(page.status).toBe(400);
    expect(page.text).toContain('Please begin again');
    expect(await installed()).toEqual([]);
  });

  test('a state that somebody made up installs nothing', async () => {
    const { address, cookie } = await invitation(base());
    const asked = await fetch(`${address}&install=${world.playground.workspaceId}`, { redirect: 'manual' });
    const back = new URL(asked.headers.get('location') ?? '');
    const forged = `${cookie.slice(0, -3)}xyz`;
    back.searchParams.set('state', forged.split('=')[1] ?? '');
    expect((await pageAt(back.href, forged)).text).toContain('Please begin again');
    expect(await installed()).toEqual([]);
  });

  test('a code that Slack does not know is refused without a word of Slack’s on the page', async () => {
    const { address, cookie } = await invitation(base());
    const state = new URL(address).searchParams.get('state') ?? '';
    const page = await pageAt(`${base()}/slack/oauth_redirect?code=wrong&state=${state}`, cookie);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Please begin again');
    expect(world.logged.at(-1)).toEqual({ event: 'installing failed', code: 'invalid_code' });
  });

  test('a database that does not answer leaves nothing half done, and says so', async () => {
    await sql`alter table installation rename to elsewhere`.execute(world.database.db);
    const page = await world.installs(world.playground.workspaceId);
    await sql`alter table elsewhere rename to installation`.execute(world.database.db);
    expect(page.status).toBe(400);
    expect(page.text).toContain('That didn’t work');
    expect(page.text).toMatch(/<code>42P01<\/code>/);
    expect(await installed()).toEqual([]);
  });

  test('the app then answers in the workspace, and only there', async () => {
    const other = world.playground.addWorkspace('Second Office');
    const page = await world.installs(world.playground.workspaceId);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Imperfect Ally is installed');
    expect(page.headers.get('set-cookie')).toContain('deleted');
    expect(await installed()).toEqual([world.playground.workspaceId]);
    const mia = world.playground.person('mia');
    await mia.runs('/imperfect-ally help', { in: 'allies' });
    await mia.sees('who can see what');
    await mia.closesEverything();
    expect(() => other.botToken).toThrow('not installed');
  });

  test('installing again replaces the token and keeps everything else', async () => {
    const place = { kind: 'workspace', workspace: workspaceId(world.playground.workspaceId) } as const;
    const before = await world.installations.find(place);
    await world.installs(world.playground.workspaceId);
    const after = await world.installations.find(place);
    expect(after?.token.value).not.toBe(before?.token.value);
    const mia = world.playground.person('mia');
    await mia.runs('/imperfect-ally help', { in: 'allies' });
    await mia.sees('who can see what');
    await mia.closesEverything();
  });

  test('a request that Slack has not signed is refused', async () => {
    const response = await fetch(world.address('/slack/events'), { method: 'POST', body: '{}' });
    expect(response.status).toBe(401);
  });

  test('nothing that was logged holds a token, a code or a secret', async () => {
    const { botToken, clientSecret, signingSecret } = world.playground;
    const logged = JSON.stringify(world.logged);
    for (const secret of [botToken, clientSecret, signingSecret, 'xoxb', 'xoxe']) expect(logged).not.toContain(secret);
  });
});

describe('Tokens that end', () => {
  test('are renewed when nothing comes in, by one of several replicas, and the week goes on', async () => {
    const world = await manyWorld({ rotates: true });
    try {
      await world.installs(world.playground.workspaceId);
      await setUpAllies(world);
      await join(world, twelve);
      const first = world.playground.botToken;
      // Four days in which nobody does anything, hour after hour.
      while (world.playground.clock.now() < new Date(firstOpening)) await world.hours(1);
      expect(world.playground.botToken).not.toBe(first);
      const renewals = () =>
        world.logged.filter(({ event, outcome }) => event === 'token renewed' && outcome === 'settled').length;
      expect(renewals()).toBe(9);
      const before = renewals();
      world.playground.clock.advance(10 * 3_600_000);
      await Promise.all([world.work(), world.work(), world.work()]);
      expect(renewals()).toBe(before + 1);
      expect(world.logged.filter(({ event }) => event === 'token cannot be renewed')).toEqual([]);
      await world.hours(24);
      const nudged = twelve.filter((name) => world.playground.directMessages(name).length > 0);
      expect(nudged).toEqual([...twelve]);
    } finally {
      await world.close();
    }
  });
});

describe('An organisation', () => {
  let world: ManyWorld;
  let second: WorkspaceHandle;
  const organisation = organisationId('E00PLAYORG');
  beforeAll(async () => {
    world = await manyWorld({ organisation: 'Allied Industries' });
    second = world.playground.addWorkspace('Second Office', { organisation: true });
    const page = await world.installs(organisation);
    expect(page.text).toContain('Imperfect Ally is installed');
  });
  afterAll(() => world.close());

  test('is kept without a workspace, and serves one as soon as somebody there uses it', async () => {
    expect(await world.installations.find({ kind: 'organisation', organisation })).toBeDefined();
    expect(await world.installations.served()).toEqual([]);
    await setUpAllies({ playground: second });
    await join({ playground: second }, twelve);
    expect(await world.installations.served()).toEqual([second.workspaceId]);
    const [group] = await world.ports.groups.active(workspaceId(second.workspaceId));
    expect(group?.group.workspace).toBe(second.workspaceId);
  });

  test('has its week in each workspace by itself', async () => {
    await world.moveTo(firstOpening);
    await world.hours(24);
    expect(twelve.filter((name) => second.directMessages(name).length > 0)).toEqual([...twelve]);
    const mia = second.person('mia');
    await mia.runs('/imperfect-ally reflect', { in: 'allies' });
    await mia.sees('When someone at work sees things differently');
    await mia.closesEverything();
  });

  test('lets a workspace go, with what it has, and keeps the others; an old message about it changes nothing', async () => {
    await setUpAllies(world);
    const workspace = workspaceId(second.workspaceId);
    const said = (access: string) => second.sendEvent({ type: `team_access_${access}`, team_ids: [workspace] });
    await said('revoked');
    expect(await world.ports.workspaces.leaving()).toEqual(new Set());
    await second.changeAccess('revoked');
    expect(await world.ports.workspaces.leaving()).toEqual(new Set([workspace]));
    await said('granted');
    expect(await world.ports.workspaces.leaving()).toEqual(new Set([workspace]));
    await second.changeAccess('granted');
    expect(await world.ports.workspaces.leaving()).toEqual(new Set());
    await second.changeAccess('revoked');
    await world.hours(24);
    expect(await world.ports.members.find(workspace, memberId(second.person('mia').id))).toBeUndefined();
    expect(await world.ports.groups.active(workspaceId(world.playground.workspaceId))).toHaveLength(1);
  });
});
