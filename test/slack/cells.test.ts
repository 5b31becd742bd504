import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { homeOf } from '../../src/domain/installation.ts';
import { anyPort } from '../support/any-port.ts';
import { type ManyWorld, manyWorld, pageAt } from './many-world.ts';
import { join, setUpAllies, twelve } from './slack-world.ts';

/** Each with a Slack app, a database and keys of its own; the same workspace can come to either. */
let worlds: readonly [ManyWorld, ManyWorld];
let addresses: readonly string[];
beforeAll(async () => {
  const ports = [anyPort(), anyPort()] as const;
  addresses = ports.map((port) => `http://127.0.0.1:${port}`);
  const cell = (port: number) => manyWorld({}, { port, cells: addresses });
  worlds = [await cell(ports[0]), await cell(ports[1])];
});
afterAll(() => Promise.all(worlds.map((world) => world.close())));

test('a workspace belongs to one of two cells, and installing it at the other sends it there and keeps nothing', async () => {
  const [{ playground }] = worlds;
  const workspace = playground.workspaceId;
  const home = homeOf(workspace, addresses);
  const [ours, other] = home === addresses[0] ? worlds : [worlds[1], worlds[0]];
  const sent = await other.installs(workspace);
  expect(sent.status).toBe(303);
  expect(sent.headers.get('location')).toBe(`${home}/slack/install`);
  expect((await pageAt(sent.headers.get('location') ?? '')).text).toContain('Add to Slack');
  expect(await other.installations.served()).toEqual([]);

  expect((await ours.installs(workspace)).status).toBe(200);
  expect(await ours.installations.served()).toEqual([workspace]);
  await setUpAllies(ours);
  await join(ours, twelve);
  const rows = (world: ManyWorld) => world.database.db.selectFrom('member').select('id').execute();
  expect([(await rows(ours)).length, (await rows(other)).length]).toEqual([twelve.length, 0]);
});

test('every cell says the same of a workspace, all get a share, and one more takes only what is its own', () => {
  const cells = ['https://a.example.com', 'https://b.example.com', 'https://c.example.com'];
  const shares = new Map<string | undefined, number>();
  for (let at = 0; at < 3000; at += 1) {
    const id = `T${at}`;
    const home = homeOf(id, cells);
    expect(homeOf(id, cells.toReversed())).toBe(home);
    const more = homeOf(id, [...cells, 'https://d.example.com']);
    expect([home, 'https://d.example.com']).toContain(more);
    shares.set(home, (shares.get(home) ?? 0) + 1);
  }
  for (const cell of cells) expect(shares.get(cell)).toBeGreaterThan(900);
});
