import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { migrations } from '../../../migrations/all.ts';
import { refusal, sentenceOf } from '../../../src/refusals/refusals.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { startTypescript } from '../../support/child-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ally-migrate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const names = Object.keys(migrations).sort((one, other) => (one < other ? -1 : 1));

test('a person at the console migrates up and down and sees what was done', async () => {
  expect(await run('up')).toEqual({ code: 0, out: names.map((name) => `done  ${name}`), errors: '' });
  expect(await run('up')).toMatchObject({ code: 0, out: ['Nothing to do: the tables are up to date.'] });
  expect(await run('down')).toMatchObject({ code: 0, out: [`taken back  ${names.at(-1)}`] });
  const { out } = await run('status');
  expect(out).toEqual([
    ...names.map((name) => `${name === names.at(-1) ? 'missing' : 'done   '}  ${name}`),
    '',
    sentenceOf(refusal('tablesIncomplete')),
  ]);
});

test('the keys of an old vault stay for the next start, and that is said', async () => {
  const { out } = await run('up', { VAULT_DATABASE_URL: 'postgres://ally:hunter2@127.0.0.1:1/vault' });
  expect(out.at(-1)).toMatch(
    /^The keys of VAULT_DATABASE_URL are where they were: the next start moves them\. .* "Moving/,
  );
  expect(out.join('\n')).not.toContain('hunter2');
});

test('a database of a newer release is named by its changes, and left as it is', async () => {
  const database = await openDatabase({ dataDir: folder });
  await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`.execute(database.db);
  await database.close();
  const said = /The tables hold changes that this release does not know \(9999-from-the-future\): start the release/;
  const { code, out } = await run('status');
  expect(code).toBe(1);
  expect(out).toContain('unknown  9999-from-the-future');
  expect(out.at(-1)).toMatch(said);
  for (const word of ['up', 'down'])
    expect(await run(word)).toEqual({ code: 2, out: [], errors: expect.stringMatching(said) });
  const again = await openDatabase({ dataDir: folder });
  await sql`delete from kysely_migration where name like '9999%'`.execute(again.db);
  await again.close();
});

test.each(['status', 'down'])('%s of a folder that was never used says so, and makes nothing', async (word) => {
  const nowhere = join(folder, 'never');
  expect(await run(word, { DATA_DIR: nowhere })).toEqual({
    code: 2,
    out: [],
    errors: expect.stringMatching(/^There is nothing yet, for .*never was never used: start the app/),
  });
  expect(existsSync(nowhere)).toBe(false);
});

test('a running service keeps its folder to itself', async () => {
  const database = await openDatabase({ dataDir: folder });
  expect(await run('up')).toMatchObject({
    code: 2,
    out: [],
    errors: expect.stringMatching(/^Another process is using the data directory .+\n$/),
  });
  await database.close();
});

test('a server that is not there is named without the password', async () => {
  const address = 'postgres://ally:hunter2@127.0.0.1:1/ally';
  expect(await run('status', { DATABASE_URL: address })).toEqual({
    code: 2,
    out: [],
    errors: expect.stringMatching(/^The database server of DATABASE_URL cannot be reached \(ECONNREFUSED\): .+\n$/),
  });
});

test.each(['', 'sideways'])('"%s" is answered with the usage', async (command) => {
  expect(await run(command)).toMatchObject({ code: 2, errors: expect.stringContaining('Usage: npm run migrate') });
});

async function run(command: string, environment: Readonly<Record<string, string>> = {}) {
  const file = new URL('../../../src/ops/commands/migrate.ts', import.meta.url);
  const child = startTypescript(file, [command], { DATABASE_URL: '', DATA_DIR: folder, ...environment });
  const out: string[] = [];
  for (let line = await child.line(); line !== undefined; line = await child.line()) out.push(line);
  return { ...(await child.ended), out };
}
