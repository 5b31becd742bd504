// Holds TM-6 of docs/threat-model.md.
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import type { KeyVault } from '../../src/vault/key-vault.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';
import { keepTending, sharedFolders, sharedSecret } from '../support/shared-folders.ts';
import { vaultContract } from './vault-contract.ts';

const workspace = workspaceId('T1');
const newRound = () => roundId(randomUUID());
const fresh = () => new Uint8Array(randomBytes(32));

for (const server of postgresServers)
  vaultContract(`the vault of two machines that meet in ${server.title}`, async () => {
    const folders = await sharedFolders(await createPostgresDatabase(server, 'migrated'));
    const [vault, beside] = [await folders.start('one'), await folders.start('two')];
    const stop = keepTending([vault, beside]);
    return {
      vault,
      beside,
      close: async () => {
        await stop();
        await Promise.all([vault.close(), beside.close()]);
        await folders.close();
      },
    };
  });

describe.each(postgresServers)('machines that meet in $title', (server) => {
  let folders: Awaited<ReturnType<typeof sharedFolders>>;
  const opened: KeyVault[] = [];
  const start = async (...of: Parameters<typeof folders.start>) => {
    const vault = await folders.start(...of);
    opened.push(vault);
    return vault;
  };
  beforeEach(async () => {
    folders = await sharedFolders(await createPostgresDatabase(server, 'migrated'));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((vault) => vault.close()));
    await folders.close();
  });

  /** Of a key that two hold. */
  async function keyOfTwo(one: KeyVault, two: KeyVault) {
    const [round, key] = [newRound(), fresh()];
    const stop = keepTending([one, two]);
    await one.createIfAbsent(workspace, round, 'link', key);
    await stop();
    return { round, key };
  }
  const halves = (machine: string) => {
    const folder = path.join(folders.directory(machine), '.halves', workspace);
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  const longAgo = () => folders.query(`update vault_replica set seen_at = now() - interval '1 day'`);

  test('one alone makes keys, and a new one is given them in the middle of the week', async () => {
    const [round, key] = [newRound(), fresh()];
    const one = await start('one');
    await one.createIfAbsent(workspace, round, 'link', key);
    const two = await start('two');
    await expect(two.read(workspace, round, 'link')).rejects.toMatchObject({ code: 'keyElsewhere' });
    await one.tend();
    expect(await two.read(workspace, round, 'link')).toEqual(key);
    await one.close();
    opened.splice(opened.indexOf(one), 1);
    await folders.lose('one');
    expect(await two.read(workspace, round, 'link')).toEqual(key);
  });

  test('while two are near, no key is used that only one of them has', async () => {
    const [one, two] = [await start('one'), await start('two')];
    const round = newRound();
    await expect(one.createIfAbsent(workspace, round, 'link', fresh())).rejects.toMatchObject({
      code: 'keyOnOneMachine',
    });
    expect(await one.list()).toEqual([]);
    const key = fresh();
    await two.tend();
    expect(await one.createIfAbsent(workspace, round, 'link', key)).toEqual(key);
    expect(await two.read(workspace, round, 'link')).toEqual(key);
  }, 20_000);

  test('either may be lost once a key was given out: the other has it, and gives it to whoever comes', async () => {
    const [one, two] = [await start('one'), await start('two')];
    for (const lost of ['one', 'two']) {
      const { round, key } = await keyOfTwo(one, two);
      const left = lost === 'one' ? two : one;
      expect(await left.read(workspace, round, 'link')).toEqual(key);
      const third = await start(`third after ${lost}`);
      await left.tend();
      expect(await third.read(workspace, round, 'link')).toEqual(key);
    }
  });

  test('one that was away still holds its half, which every doctor can see, and destroys it when it comes back', async () => {
    const [one, two] = [await start('one'), await start('two')];
    const { round } = await keyOfTwo(one, two);
    await two.close();
    opened.splice(opened.indexOf(two), 1);
    await longAgo();
    await one.tend();
    await one.destroy(workspace, round, 'link');
    expect([halves('one'), halves('two')]).toEqual([[], [`${round}.link`]]);
    expect(await one.away()).toEqual([expect.objectContaining({ halves: 1 })]);
    const again = await start('two');
    expect(halves('two')).toEqual([]);
    expect(await one.away()).toEqual([]);
    expect(await again.read(workspace, round, 'link')).toBe('gone');
    await one.tend();
    for (const table of ['vault_key', 'vault_share']) expect(await folders.query(`select from ${table}`)).toEqual([]);
  });

  test('a machine that burned before a key was destroyed is forgotten by one statement', async () => {
    const [one, two] = [await start('one'), await start('two')];
    const { round, key } = await keyOfTwo(one, two);
    await folders.lose('two');
    await longAgo();
    await one.tend();
    await folders.query(`delete from vault_replica where seen_at < now() - interval '1 hour'`);
    await one.tend();
    expect(await one.read(workspace, round, 'link')).toEqual(key);
    await one.destroy(workspace, round, 'link');
    expect(await one.away()).toEqual([]);
  });

  test('a key that no half opens any more is gone; one that another machine may have is not', async () => {
    const [one, two] = [await start('one'), await start('two')];
    const { round } = await keyOfTwo(one, two);
    await folders.lose('one');
    const anew = await start('one');
    await expect(anew.read(workspace, round, 'link')).rejects.toMatchObject({ code: 'keyElsewhere' });
    await folders.lose('two');
    await folders.query(
      'delete from vault_replica where replica_id in (select replica_id from vault_share where sealed is not null)',
    );
    await anew.tend();
    expect(await anew.read(workspace, round, 'link')).toBe('gone');
  });

  test('somebody who may only write to the database is given nothing, and gets no key of theirs used', async () => {
    const [round, key] = [newRound(), fresh()];
    const one = await start('one');
    await one.createIfAbsent(workspace, round, 'link', key);
    const thief = await start('thief', ['another secret, which is as long as the first']);
    await one.tend();
    await expect(thief.read(workspace, round, 'link')).rejects.toMatchObject({ code: 'vaultSecretOther' });
    const theirs = newRound();
    const stop = keepTending([one]);
    await thief.createIfAbsent(workspace, theirs, 'link', fresh()).catch(() => undefined);
    await stop();
    await expect(one.read(workspace, theirs, 'link')).rejects.toMatchObject({ code: 'vaultSecretOther' });
  });

  test('the secret is changed in two steps', async () => {
    const [round, key] = [newRound(), fresh()];
    const one = await start('one');
    await one.createIfAbsent(workspace, round, 'link', key);
    const changed = await start('one', ['a newer secret of all machines, long enough', sharedSecret]);
    expect(await changed.read(workspace, round, 'link')).toEqual(key);
  });

  test('a folder with keys in it, of one machine alone, is taken over', async () => {
    const [round, key] = [newRound(), fresh()];
    const before = await openFolderVault(folders.directory('one'), {});
    await before.createIfAbsent(workspace, round, 'content', key);
    const one = await start('one');
    expect(await one.read(workspace, round, 'content')).toEqual(key);
    expect(await before.list()).toEqual([]);
  });

  test('a folder of another installation is refused, and nothing in it is touched', async () => {
    const other = await openFolderVault(folders.directory('one'), {});
    await other.identity.createIfAbsent(randomUUID());
    const round = newRound();
    await other.createIfAbsent(workspace, round, 'link', fresh());
    await expect(start('one')).rejects.toMatchObject({ code: 'vaultMismatch' });
    expect(await other.list()).toHaveLength(1);
  });

  test('halves that a killed process left are destroyed at the next start, and a lost half is made anew', async () => {
    const one = await start('one');
    const two = await start('two');
    const { round, key } = await keyOfTwo(one, two);
    const folder = path.join(folders.directory('one'), '.halves', workspace);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${newRound()}.link`), randomBytes(32));
    await writeFile(path.join(folder, `${round}.link`), randomBytes(33)); // Half destroyed.
    const again = await start('one');
    expect(halves('one')).toEqual([`${round}.link`]);
    await two.tend();
    expect(await again.read(workspace, round, 'link')).toEqual(key);
  });
});
