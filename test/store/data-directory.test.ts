// Holds TM-26 of docs/threat-model.md.
import { randomUUID } from 'node:crypto';
import fs, { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type Child, startTypescript } from '../support/child-process.ts';

let root: string;
/** A database that is there already: making one takes seconds. */
let prepared: string;
let folder: string;
const children: Child[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ally-data-'));
  prepared = join(root, 'deeper', 'prepared');
});
beforeEach(() => {
  folder = join(root, randomUUID());
});
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('a folder is created for its owner alone, and what was written is there at the next start', async () => {
  const first = await openDatabase({ dataDir: prepared });
  await sql`create table kept as select 1 as number`.execute(first.db);
  await first.close();
  expect((await stat(prepared)).mode & 0o777).toBe(0o700);
  expect((await stat(join(prepared, 'pglite'))).mode & 0o777).toBe(0o700);
  const second = await openDatabase({ dataDir: prepared });
  expect((await sql`select number from kept`.execute(second.db)).rows).toEqual([{ number: 1 }]);
  await second.close();
});

test('its journal does not grow while the program runs', async () => {
  const timers = jest.spyOn(globalThis, 'setInterval');
  const database = await openDatabase({ dataDir: prepared });
  const every = timers.mock.calls.findIndex(([, milliseconds]) => milliseconds === 600_000);
  const files = () => fs.readdirSync(join(prepared, 'pglite', 'pg_wal')).length;
  await sql`create table long as select number, repeat(md5(number::text), 20) as text from generate_series(1, 20000) as number`.execute(
    database.db,
  );
  for (let count = 0; count < 6; count += 1) await sql`update long set text = text || 'a'`.execute(database.db);
  const before = files();
  expect(before).toBeGreaterThan(7);
  for (let count = 0; count < 2; count += 1) {
    timers.mock.calls[every]?.[0]();
    await sql`select 1`.execute(database.db);
  }
  expect(files()).toBeLessThan(before);
  await sql`drop table long`.execute(database.db);
  await database.close();
  timers.mockRestore();
});

test('in a folder that others may look into, the database itself is its owner’s alone', async () => {
  await cp(prepared, folder, { recursive: true });
  await chmod(folder, 0o755);
  await chmod(join(folder, 'pglite'), 0o755);
  const database = await openDatabase({ dataDir: folder });
  expect((await stat(join(folder, 'pglite'))).mode & 0o777).toBe(0o700);
  await database.close();
});

test('a second opening is refused with words that help, and the first goes on', async () => {
  await cp(prepared, folder, { recursive: true });
  const first = await openDatabase({ dataDir: folder });
  await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject({ code: 'folderInUse' });
  const other = hold();
  expect(await other.line()).toBe(
    `Another process is using the data directory ${folder}: stop it first, or set DATA_DIR to another folder.`,
  );
  expect((await sql`select 1 as number`.execute(first.db)).rows).toEqual([{ number: 1 }]);
  await first.close();
});

test.each([
  { how: 'with the lock of the flock command', environment: {} },
  { how: 'where there is no flock command', environment: { PATH: '' } },
])(
  'a process that is killed leaves no lock behind and loses nothing that it had committed ($how)',
  async ({ environment }) => {
    await cp(prepared, folder, { recursive: true });
    const killed = hold(environment);
    let said = 0;
    while (said < 20) said = Number(await killed.line());
    const second = hold(environment);
    expect(await second.line()).toContain('Another process is using the data directory');
    await killed.kill();
    const database = await openDatabase({ dataDir: folder });
    expect(await countWritten(database)).toBeGreaterThanOrEqual(said);
    await database.close();
  },
);

test('a first start that is killed half-way does not keep the next one from starting', async () => {
  const killed = hold();
  while (!existsSync(join(folder, 'pglite.new', 'PG_VERSION'))) await new Promise((resolve) => setImmediate(resolve));
  await killed.kill();
  expect(existsSync(join(folder, 'pglite'))).toBe(false);
  const database = await openDatabase({ dataDir: folder });
  expect((await sql`select 1 as number`.execute(database.db)).rows).toEqual([{ number: 1 }]);
  await database.close();
});

test('every commit is synced to the disk before it is answered', async () => {
  await cp(prepared, folder, { recursive: true });
  const database = await openDatabase({ dataDir: folder });
  const syncs = jest.spyOn(fs, 'fsyncSync');
  try {
    for (let commit = 1; commit <= 20; commit += 1) {
      await sql`insert into kept values (${commit})`.execute(database.db);
      expect(syncs.mock.calls.length).toBeGreaterThanOrEqual(commit);
    }
  } finally {
    syncs.mockRestore();
    await database.close();
  }
});

test('a folder that cannot be made is refused with its reason', async () => {
  const file = join(root, 'a-file');
  await writeFile(file, '');
  await expect(openDatabase({ dataDir: join(file, 'data') })).rejects.toMatchObject({
    code: 'folderNotMade',
    message: expect.stringContaining(`The data directory ${join(file, 'data')} cannot be made (ENOTDIR): `),
  });
});

function hold(environment: Readonly<Record<string, string>> = {}): Child {
  const child = startTypescript(new URL('hold-directory.ts', import.meta.url), [folder], environment);
  children.push(child);
  return child;
}

async function countWritten(database: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from written`.execute(database.db);
  return rows[0]?.count ?? 0;
}
