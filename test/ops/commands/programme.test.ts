import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '../../../src/store/database.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { startTypescript } from '../../support/child-process.ts';
import { aGroup } from '../../support/flow-world.ts';
import { makeMigratedFolder } from '../../support/pglite-template.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ally-programme-'));
  file = join(folder, 'ours.yaml');
  await makeMigratedFolder(join(folder, 'data'));
  const database = await openDatabase({ dataDir: join(folder, 'data') });
  await openStore(database).groups.create(aGroup, []);
  await database.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('somebody in HR exports the programme, rewords it, is shown a mistake by its line, and gives it to a group', async () => {
  const usual = await run('export');
  expect(usual.code).toBe(0);
  await writeFile(file, usual.out.replace('title: Reflect\n', 'title: Looking at the whole of oneself\n'));
  const line = (await readFile(file, 'utf8')).split('\n').findIndex((each) => each.includes('Looking at')) + 1;
  const refusal = `${file} cannot be used yet. Please correct:\n  line ${line}: steps[0].title is longer than 24 characters, which Slack refuses; shorten it\n`;
  expect(await run('check', file)).toEqual({ code: 1, out: refusal, errors: '' });

  await writeFile(file, usual.out.replace('title: Reflect\n', 'title: A look at oneself\n'));
  expect(await run('import', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('It holds from the next week that opens'),
  });
  const own = await run('export', '--channel', aGroup.channel);
  expect(own.out).toContain('title: A look at oneself');
});

test('a word that the command does not know is answered with the usage, a file that is not there with just that', async () => {
  const { code, out, errors } = await run('export', '--chanel', 'C1');
  expect([code, out]).toEqual([2, '']);
  expect(errors).toMatch(/^Usage: npm run --silent programme/);
  const missing = await run('check', join(folder, 'nothing.yaml'));
  expect(missing).toEqual({
    code: 2,
    out: '',
    errors: expect.stringMatching(/^There is no file .*nothing.yaml: correct its name\.\n$/),
  });
});

async function run(...args: readonly string[]) {
  const command = new URL('../../../src/ops/commands/programme.ts', import.meta.url);
  const child = startTypescript(command, args, { DATABASE_URL: '', DATA_DIR: join(folder, 'data') });
  let out = '';
  for (let line = await child.line(); line !== undefined; line = await child.line()) out += `${line}\n`;
  return { ...(await child.ended), out };
}
