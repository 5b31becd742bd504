import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from '../../../src/store/database.ts';
import { startTypescript } from '../../support/child-process.ts';
import { closed, flowWorld, opened, published, replyOf } from '../../support/flow-world.ts';
import { makeMigratedFolder } from '../../support/pglite-template.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ally-report-'));
  await makeMigratedFolder(folder);
  const database = await openDatabase({ dataDir: folder });
  const world = await flowWorld(database, { people: 20 });
  await opened(world);
  for (let at = 0; at < 20; at += 1) await replyOf(world, at, at < 12 ? 'my silence at the kettle' : 'else');
  await closed(world);
  await published(world);
  // The command asks the real clock, to which that hour may still be to come.
  await sql`update round set digest_at = '2021-01-04T08:00:00Z' where status = 'published'`.execute(database.db);
  await database.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...more: readonly string[]) {
  const file = new URL('../../../src/ops/commands/report.ts', import.meta.url);
  const child = startTypescript(file, [...more], { DATABASE_URL: '', DATA_DIR: folder });
  const out: string[] = [];
  for (let line = await child.line(); line !== undefined; line = await child.line()) out.push(line);
  return { ...(await child.ended), out: out.join('\n') };
}

test('prints what the channel has read, and nothing that anybody wrote or is called', async () => {
  const { code, out, errors } = await run('--format', 'html', '--group', 'CALLIES');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain('Label of silence');
  expect(out).not.toMatch(/kettle|ULEAD|U0000/);
});

test('prints the evidence without an answer, a person, a route or how many took part', async () => {
  const { code, out, errors } = await run('--format', 'evidence');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(out).toMatch(/^# Evidence/);
  expect(out).toContain('Label of silence');
  expect(out).toContain('on 7 January 2027');
  expect(out).not.toMatch(/kettle|ULEAD|U0000|company\.example|ombudsperson|or more|\b(?:12|20) /);
});

test('a group that is not there, a wrong format and a wrong season are said, with the way out', async () => {
  expect(await run('--format', 'csv', '--group', 'CNOWHERE')).toMatchObject({
    code: 2,
    out: '',
    errors: expect.stringContaining('no such group'),
  });
  expect(await run('--format', 'pdf')).toMatchObject({ code: 2, out: '' });
});
