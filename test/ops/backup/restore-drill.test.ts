import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { makeFit } from '../../../src/ops/after-restore.ts';
import { readBackup, writeBackup } from '../../../src/ops/backup/backup-file.ts';
import { readRows, writeRows } from '../../../src/ops/backup/stored-rows.ts';
import { openVault } from '../../../src/start-up/with-database.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { migrate, migrationStatus } from '../../../src/store/migrate.ts';
import { createRememberedVault } from '../../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../../src/vault/folder-vault.ts';
import { type KeyVault, pairVault } from '../../../src/vault/key-vault.ts';
import { postgresServers, testEngines } from '../../support/database.ts';
import {
  answersSealed,
  aWorkspace,
  closed,
  type FlowWorld,
  flowWorld,
  nameOf,
  opened,
  published,
  replyOf,
  told,
} from '../../support/flow-world.ts';
import { createPostgresDatabase } from '../../support/postgres-server.ts';
import { keepTending, sharedFolders, sharedSecret } from '../../support/shared-folders.ts';

let folder: string;
const open: { close(): Promise<unknown> }[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ally-drill-'));
});
afterAll(async () => {
  for (const each of open) await each.close();
  await rm(folder, { recursive: true });
});

const keep = <Part extends { close(): Promise<unknown> }>(part: Part): Part => {
  open.push(part);
  return part;
};
const wednesday = '2027-01-13T10:00:00Z';
const place = (name: string) => path.join(folder, `${name} ${open.length}`);

async function backUp(database: Database): Promise<string> {
  const file = place('backup');
  await readRows(database, (about, rows) => writeBackup(file, { madeAt: wednesday, ...about }, rows));
  return file;
}

const restoreInto = (database: Database, file: string, isVaultLost = false) =>
  readBackup(file, (header, rows) => writeRows(database, header, rows, { isVaultLost }));

const storesWith = (directory: string) => ({ database: { dataDir: place('nothing') }, vault: { directory } });

/** A group of 12 in an open week in which ten have answered, with a vault of its own, paired as at a start. */
async function runningWeek(database: Database) {
  const directory = place('vault');
  const vault = keep(await openFolderVault(directory, {}));
  await pairVault(vault.identity, createRememberedVault(database));
  const world = await flowWorld(database, { vault });
  await opened(world);
  for (let at = 0; at < 10; at += 1) await replyOf(world, at, 'silence, all of us');
  world.moveTo(wednesday);
  return { world, vault, directory };
}

const goOn = (database: Database, { group, members }: FlowWorld, vault: KeyVault) =>
  flowWorld(database, { vault, goOnWith: { group, members } });

/** Every row of every table, as text. */
async function everything(database: Database): Promise<readonly string[]> {
  const all: string[] = [];
  await readRows(database, async (_, rows) => {
    for await (const { table, json } of rows) all.push(`${table} ${json}`);
  });
  return all;
}

describe.each(
  testEngines.map((engine, at) => ({ engine, other: testEngines[(at + 1) % testEngines.length] ?? engine })),
)('A week on $engine.title, restored into $other.title', ({ engine, other }) => {
  test('loses nothing, closes, and its themes are posted', async () => {
    const database = keep(await engine.open());
    const { world, vault, directory } = await runningWeek(database);
    const restored = keep(await other.open('bare'));
    const { rows, leftOut } = await restoreInto(restored, await backUp(database));
    expect(await everything(restored)).toEqual(await everything(database));
    expect([rows, leftOut]).toEqual([(await everything(database)).length, []]);
    await makeFit(restored, storesWith(directory), new Date(wednesday));
    const after = await goOn(restored, world, vault);
    await closed(after);
    expect(await answersSealed(after)).toBe(10);
    await published(after);
    expect(told(after)).toMatchObject([{ digest: { kind: 'themes', themes: [{ id: 'silence' }] } }]);
    // What refuses a lower threshold and a changed publication is there again.
    await expect(sql`update ally_group set k = 5 - 1`.execute(restored.db)).rejects.toThrow();
    await expect(sql`update publication set hash = hash`.execute(restored.db)).rejects.toThrow('never changed');
  });
});

/** Hour by hour, as the program's clock would go. */
async function until(world: FlowWorld, end: string): Promise<void> {
  for (let at = world.ports.clock.now().getTime(); at <= Date.parse(end); at += 3_600_000) {
    world.moveTo(new Date(at));
    await world.settle();
  }
}

const saturday = '2027-01-16T10:00:00Z';
const tuesday = '2027-01-19T13:00:00Z';

describe.each([
  ['while its week was open', wednesday],
  ['before its week was posted', saturday],
])('A backup that was made %s, restored when the next week is open', (_, madeAt) => {
  test('brings back no key and no answer, and sends nothing that was sent', async () => {
    const engine = testEngines.at(-1) ?? testEngines[0];
    const database = keep(await engine.open());
    const { world, vault, directory } = await runningWeek(database);
    await until(world, madeAt);
    const file = await backUp(database);
    await until(world, tuesday);
    expect(told(world)).toHaveLength(1);
    const restored = keep(await engine.open('bare'));
    await restoreInto(restored, file);
    await makeFit(restored, storesWith(directory), new Date(tuesday));
    const after = await goOn(restored, world, vault);
    after.moveTo(tuesday);
    await until(after, '2027-01-21T13:00:00Z');
    const [round] = await after.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
    expect(round?.status).toBe('expired');
    expect((await vault.list()).filter((key) => key.round === round?.id)).toEqual([]);
    const before = new Set(world.sent.map(nameOf));
    expect(before.size).toBeGreaterThan(2 * world.members.length);
    expect(after.sent.map(nameOf).filter((name) => before.has(name))).toEqual([]);
    expect(told(after)).toEqual([]);
  });
});

describe('A backup', () => {
  const engine = testEngines.at(-1) ?? testEngines[0];

  test('without its vault ends the weeks that need it, and the next one opens', async () => {
    const database = keep(await engine.open());
    const { world } = await runningWeek(database);
    const restored = keep(await engine.open('bare'));
    await restoreInto(restored, await backUp(database), true);
    const directory = place('new vault');
    await makeFit(restored, storesWith(directory), new Date(wednesday));
    const after = await goOn(restored, world, keep(await openFolderVault(directory, {})));
    await closed(after);
    await published(after);
    const rounds = await after.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
    expect(rounds.map((round) => round.status)).toEqual(['expired', 'open']);
    expect(told(after)).toEqual([]);
  });

  test('of an earlier release brings the tables up to this one', async () => {
    const database = keep(await engine.open());
    const { world } = await runningWeek(database);
    while ((await migrationStatus(database)).some(({ name, state }) => name > '0032' && state === 'done'))
      await migrate(database, 'down');
    const restored = keep(await engine.open('bare'));
    await restoreInto(restored, await backUp(database));
    expect((await migrationStatus(restored)).every(({ state }) => state === 'done')).toBe(true);
    expect(
      await flowWorld(restored, { goOnWith: world }).then(({ ports }) =>
        ports.members.idsOfGroup(aWorkspace, world.group.id),
      ),
    ).toHaveLength(12);
  });

  test('is refused by a database that holds something, by an older release, and where it is not whole', async () => {
    const database = keep(await engine.open());
    await runningWeek(database);
    const file = await backUp(database);
    await expect(restoreInto(database, file)).rejects.toMatchObject({ code: 'restoreNotEmpty' });
    const restored = keep(await engine.open('bare'));
    const bytes = await readFile(file);
    const write = async (content: Uint8Array) => {
      const other = place('other');
      await writeFile(other, content);
      return other;
    };
    for (const part of [bytes.subarray(0, -20), bytes.subarray(0, 5), Buffer.from('nothing'), gzipSync('{}\n')])
      await expect(restoreInto(restored, await write(part))).rejects.toMatchObject({ code: 'backupDamaged' });
    const lines = gunzipSync(bytes).toString('utf8').split('\n');
    const without = lines.toSpliced(-3, 1).join('\n');
    await expect(restoreInto(restored, await write(gzipSync(without)))).rejects.toMatchObject({
      code: 'backupDamaged',
    });
    const newer = lines.join('\n').replace('"changes":[', '"changes":["9999-of-tomorrow",');
    await expect(restoreInto(restored, await write(gzipSync(newer)))).rejects.toMatchObject({ code: 'backupNewer' });
    await expect(restoreInto(restored, place('missing'))).rejects.toMatchObject({ code: 'fileMissing' });
    // Whatever failed has left nothing behind.
    expect((await restoreInto(restored, file)).rows).toBe((await everything(database)).length);
  });

  test('holds no key: nothing in it opens a box', async () => {
    const database = keep(await engine.open());
    const { vault } = await runningWeek(database);
    const text = gunzipSync(await readFile(await backUp(database))).toString('utf8');
    const keys = await vault.list();
    expect(keys).toHaveLength(2);
    for (const { workspace, round, kind } of keys) {
      const key = await vault.read(workspace, round, kind);
      if (key === 'gone') throw new Error('no key');
      expect(text).not.toContain(Buffer.from(key).toString('hex'));
      expect(text).not.toContain(Buffer.from(key).toString('base64').slice(0, 40));
    }
  });
});

const hasServer = postgresServers.length > 0;
(hasServer ? describe : describe.skip).each(postgresServers.slice(-1))('Several machines on $title', (server) => {
  const url = () => createPostgresDatabase(server, 'migrated');
  const bare = () => createPostgresDatabase(server, 'bare');
  const storesOf = (databaseUrl: string, directory: string) => ({
    database: { url: databaseUrl },
    vault: { directory, secrets: [sharedSecret] as const },
  });

  test('lose the database and one machine, and no saved answer', async () => {
    const first = await url();
    const folders = keep(await sharedFolders(first));
    const [one, two] = [keep(await folders.start('one')), keep(await folders.start('two'))];
    const stop = keepTending([one, two]);
    const database = keep(await openDatabase({ url: first }));
    const world = await flowWorld(database, { vault: one });
    await opened(world);
    for (let at = 0; at < 10; at += 1) await replyOf(world, at, 'silence, all of us');
    world.moveTo(wednesday);
    await stop();
    const file = await backUp(database);
    await folders.lose('one');
    const second = await bare();
    const restored = keep(await openDatabase({ url: second }));
    await restoreInto(restored, file);
    // Until a minute is over, a machine that was seen just before the backup is waited for.
    await sql`update vault_replica set seen_at = now() - interval '1 hour'`.execute(restored.db);
    await makeFit(restored, storesOf(second, folders.directory('two')), new Date(wednesday));
    const other = keep(await openVault(storesOf(second, folders.directory('two'))));
    await other.tend();
    const after = await goOn(restored, world, other);
    await closed(after);
    expect(await answersSealed(after)).toBe(10);
    await published(after);
    expect(told(after)).toMatchObject([{ digest: { kind: 'themes', themes: [{ id: 'silence' }] } }]);
  });

  test('do not get a destroyed key back from a machine that was away at the close', async () => {
    const first = await url();
    const folders = keep(await sharedFolders(first));
    const [one, two] = [keep(await folders.start('one')), keep(await folders.start('two'))];
    const stop = keepTending([one, two]);
    const database = keep(await openDatabase({ url: first }));
    const world = await flowWorld(database, { vault: one });
    await opened(world);
    for (let at = 0; at < 10; at += 1) await replyOf(world, at, 'silence, all of us');
    world.moveTo(wednesday);
    await stop();
    const file = await backUp(database);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no week');
    await closed(world);
    const second = await bare();
    const restored = keep(await openDatabase({ url: second }));
    await restoreInto(restored, file);
    await makeFit(restored, storesOf(second, folders.directory('one')), new Date(saturday));
    // It still has its half, and the backup its share.
    const away = keep(await openVault(storesOf(second, folders.directory('two'))));
    expect(await away.read(aWorkspace, round.id, 'link')).toBe('gone');
    await away.tend();
    const halves = path.join(folders.directory('two'), '.halves', aWorkspace);
    expect((await readdir(halves)).filter((name) => name.startsWith(round.id) && name.endsWith('link'))).toEqual([]);
  });
});
