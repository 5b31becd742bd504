import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { groupId, memberId, workspaceId } from '../../src/domain/ids.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import type { Database } from '../../src/store/database.ts';
import { migrate, migrationStatus } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createRememberedVault } from '../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { pairVault } from '../../src/vault/key-vault.ts';
import { testEngines } from '../support/database.ts';
import { type FlowWorld, flowWorld, memberAt, nameOf, sealedIn, told } from '../support/flow-world.ts';

const released = path.join(import.meta.dirname, 'released');
const releases = (await readdir(released)).flatMap((name) => /^(.+)\.json\.gz$/.exec(name)?.[1] ?? []);

const whoAndWhere = z.object({
  workspace: z.string().transform(workspaceId),
  group: z.string().transform(groupId),
  members: z.array(z.string().transform(memberId)),
});
const fileSchema = z.object({
  release: z.string(),
  running: whoAndWhere,
  waiting: whoAndWhere,
  /** Files of the vault, in base64. */
  vault: z.array(z.tuple([z.string(), z.string()])),
  statements: z.array(z.string()),
});
const fileOf = async (release: string) =>
  fileSchema.parse(JSON.parse(gunzipSync(await readFile(path.join(released, `${release}.json.gz`))).toString('utf8')));

test('there is one for each release of the changes', async () => {
  const changes = await readFile(path.join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  expect(new Set(releases)).toEqual(new Set([...changes.matchAll(/^## (\d.+)$/gm)].map(([, release]) => release)));
});

const open: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of open) await close();
});

/** The database and the vault as that release left them, and this release's start. */
async function upgraded(release: string, database: Database) {
  open.push(() => database.close());
  const file = await fileOf(release);
  for (const statement of file.statements) await sql.raw(statement).execute(database.schema);
  const folder = await mkdtemp(path.join(tmpdir(), 'ally-upgrade-'));
  open.push(() => rm(folder, { recursive: true }));
  for (const [name, content] of file.vault) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true, mode: 0o700 });
    await writeFile(path.join(folder, name), Buffer.from(content, 'base64'), { mode: 0o600 });
  }
  const before = await migrationStatus(database);
  const done = await migrate(database, 'latest');
  const vault = await openFolderVault(folder, {});
  await pairVault(vault.identity, createRememberedVault(database));
  const store = openStore(database);
  const goOn = async ({ workspace, group: id, members }: z.infer<typeof whoAndWhere>): Promise<FlowWorld> => {
    const found = await store.groups.find(workspace, id);
    if (found === undefined) throw new Error('the group is gone');
    return flowWorld(database, { workspace, vault, goOnWith: { group: found.group, members } });
  };
  return { file, before, done, goOn };
}

/** Hour by hour, as the program's clock would go. */
async function until(world: FlowWorld, end: string): Promise<void> {
  for (let at = world.ports.clock.now().getTime(); at <= Date.parse(end); at += 3_600_000) {
    world.moveTo(new Date(at));
    await world.settle();
  }
}

const weekOf = async ({ ports, group }: FlowWorld, week: number) => {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, 1);
  const round = rounds.find((each) => each.week === week);
  if (round === undefined) throw new Error('the week is gone');
  return round;
};

const places = async (world: FlowWorld, week: number) =>
  (await sealedIn(world.ports, await weekOf(world, week))).map((each) => each.join());

const engines = testEngines.filter((_, at, all) => at === 0 || at === all.length - 1);

describe.each(releases.flatMap((release) => engines.map((engine) => ({ release, engine }))))(
  'What $release left on $engine.title',
  ({ release, engine }) => {
    test('is kept by an upgrade: the open week and the closed one end with their themes, and nobody is asked twice', async () => {
      const database = await engine.open('bare');
      const { file, before, done, goOn } = await upgraded(release, database);
      expect(file.release).toBe(release);
      expect(done.map(({ name }) => name)).toEqual(
        before.filter(({ state }) => state === 'missing').map(({ name }) => name),
      );
      expect(done.length).toBeGreaterThan(10);

      const running = await goOn(file.running);
      running.moveTo('2027-01-20T10:00:00Z');
      await running.settle();
      expect((await weekOf(running, 1)).status).toBe('published');
      expect((await weekOf(running, 2)).status).toBe('open');
      const said = async (at: number) => {
        const page = await openReply(running.ports, {
          workspace: running.group.workspace,
          member: memberAt(running, at),
        });
        return page.ok ? page.value.said : 'no page';
      };
      expect(await said(0)).toMatchObject({ main: 'silence, all of us' });
      expect(await said(11)).toBeUndefined();
      await until(running, '2027-01-22T12:00:00Z');
      expect(await places(running, 2)).toEqual(Array(10).fill('0'));
      await until(running, '2027-01-25T10:00:00Z');
      expect(told(running)).toMatchObject([{ digest: { kind: 'themes', themes: [{ id: 'silence' }] } }]);
      const names = running.sent.map(nameOf);
      expect(names.filter((name) => name.endsWith(' nudge 0 week 2'))).toEqual([]);
      expect(names.filter((name) => name.endsWith(' nudge 0 week 3'))).toHaveLength(12);
      expect(new Set(names).size).toBe(names.length);

      const waiting = await goOn(file.waiting);
      waiting.moveTo('2027-01-16T10:00:00Z');
      await waiting.settle();
      expect(await places(waiting, 1)).toEqual(Array(10).fill('0'));
      await until(waiting, '2027-01-18T11:00:00Z');
      expect(told(waiting)).toMatchObject([{ digest: { kind: 'themes', themes: [{ id: 'silence' }] } }]);
      expect((await weekOf(waiting, 1)).status).toBe('published');
      await expect(sql`update ally_group set k = 5 - 1`.execute(database.db)).rejects.toThrow();
      await expect(sql`update publication set hash = hash`.execute(database.db)).rejects.toThrow('never changed');
    });
  },
);
