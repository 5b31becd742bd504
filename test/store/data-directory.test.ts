import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
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
  await expect(openDatabase({ dataDir: folder })).rejects.toMatchObject({ reason: 'locked' });
  const other = hold();
  expect(await other.line()).toBe(
    `Another process is using the data directory ${folder}. Stop it first, or set DATA_DIR to another folder.`,
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

test('a folder that cannot be made is refused with its reason', async () => {
  const file = join(root, 'a-file');
  await writeFile(file, '');
  await expect(openDatabase({ dataDir: join(file, 'data') })).rejects.toMatchObject({
    reason: 'badDirectory',
    message: `The data directory ${join(file, 'data')} cannot be created (ENOTDIR).`,
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
