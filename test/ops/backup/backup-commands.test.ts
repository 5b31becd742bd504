import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { refuseBesideKeys } from '../../../src/ops/backup/places-apart.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createRememberedVault } from '../../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../../src/vault/folder-vault.ts';
import { pairVault } from '../../../src/vault/key-vault.ts';
import { withoutNodesAge } from '../../support/child-process.ts';
import { aGroup } from '../../support/flow-world.ts';

let folder: string;
const place = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ally-backup-'));
  const database = await openDatabase({ dataDir: place('data') });
  await migrate(database, 'latest');
  await openStore(database).groups.create(aGroup, []);
  const vault = await openFolderVault(place('vault'), {});
  await pairVault(vault.identity, createRememberedVault(database));
  await vault.close();
  await database.close();
});
afterAll(() => rm(folder, { recursive: true }));

const loader = new URL('../../support/run-typescript.js', import.meta.url).href;

/** Runs a command as a shell would, with files for its input and output. */
async function run(
  command: 'backup' | 'restore',
  args: readonly string[],
  { data = 'data', vault = 'vault', input = '', output = '' } = {},
) {
  const file = fileURLToPath(new URL(`../../../src/ops/commands/${command}.ts`, import.meta.url));
  const files = [
    input === '' ? undefined : await open(place(input), 'r'),
    output === '' ? undefined : await open(place(output), 'w'),
  ] as const;
  const child = spawn(process.execPath, ['--import', loader, file, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', DATA_DIR: place(data), VAULT_DIR: place(vault) },
    stdio: [files[0]?.fd ?? 'ignore', files[1]?.fd ?? 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += String(chunk);
    });
  await once(child, 'close');
  for (const each of files) await each?.close();
  return { code: child.exitCode, said: withoutNodesAge(said) };
}

test('an operator pipes a backup away, and gets it back into a new database beside the vault, or without one', async () => {
  const refused = {
    code: 2,
    said: expect.stringMatching(/The backup .* lies where the keys are .*: use another disk/),
  };
  expect(await run('backup', ['--to', place('beside')])).toEqual(refused);
  expect(existsSync(place('beside'))).toBe(false);
  expect(await run('backup', ['--to', '-'], { output: 'ally.backup' })).toEqual({
    code: 0,
    said: expect.stringContaining('and no key. Keep the backup away from every VAULT_DIR.'),
  });
  expect(await run('restore', ['--from', place('ally.backup')], { data: 'new' })).toEqual(refused);

  const piped = { input: 'ally.backup', data: 'new' };
  expect(await run('restore', ['--from', '-'], { ...piped, vault: 'empty' })).toEqual({
    code: 2,
    said: expect.stringMatching(/^The key vault of this database is missing/),
  });
  expect(existsSync(place('new'))).toBe(false);
  expect(await run('restore', ['--from', '-'], piped)).toEqual({
    code: 0,
    said: expect.stringContaining('The app can be started.'),
  });
  expect(await run('restore', ['--from', '-'], piped)).toEqual({
    code: 2,
    said: expect.stringMatching(/^The database is not empty/),
  });
  const lost = { input: 'ally.backup', data: 'other' };
  expect(await run('restore', ['--from', '-', '--vault-lost'], lost)).toMatchObject({ code: 2 });
  expect(await run('restore', ['--from', '-', '--vault-lost'], { ...lost, vault: 'empty' })).toMatchObject({ code: 0 });
  expect(await readdir(place('empty'))).not.toEqual([]);
  for (const data of ['new', 'other']) {
    const database = await openDatabase({ dataDir: place(data) });
    const found = await openStore(database).groups.find(aGroup.workspace, aGroup.id);
    await database.close();
    expect(found?.group.id).toBe(aGroup.id);
  }
}, 240_000);

describe('A place for a backup', () => {
  const stores = () => ({ database: { dataDir: place('data') }, vault: { directory: place('vault') } });
  const onDisks = (disks: Readonly<Record<string, number>>) => async (each: string) => disks[each];

  test('is another disk than the keys’, or none', async () => {
    const disks = onDisks({ [place('vault')]: 1, [folder]: 1, [place('else')]: 2 });
    await expect(refuseBesideKeys(place('else/file'), stores(), disks)).resolves.toBeUndefined();
    await expect(refuseBesideKeys('-', stores(), disks)).resolves.toBeUndefined();
    await expect(refuseBesideKeys(place('file'), stores(), disks)).rejects.toMatchObject({ code: 'backupBesideKeys' });
  });

  test('is neither in the vault by another name, nor in the data, nor nowhere', async () => {
    await mkdir(place('else'), { recursive: true });
    await symlink(place('vault'), place('else/keys'));
    const disks = onDisks({ [place('vault')]: 1, [place('else/keys')]: 2, [place('data')]: 2 });
    const refusals = [
      ['else/keys/file', 'backupBesideKeys'],
      ['data/file', 'backupInData'],
      ['nowhere/file', 'fileMissing'],
    ] as const;
    for (const [file, code] of refusals)
      await expect(refuseBesideKeys(place(file), stores(), disks)).rejects.toMatchObject({ code });
  });
});
