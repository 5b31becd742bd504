// Holds TM-29 of docs/threat-model.md.

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRememberedVault } from '../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { type KeyVault, pairVault, type RememberedVault } from '../../src/vault/key-vault.ts';
import { testEngines } from '../support/database.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-pairs-'));
});
afterAll(() => rm(root, { recursive: true }));

const place = () => path.join(root, randomUUID());
const open = (folder: string) => openFolderVault(folder, {});

describe('a vault in a folder', () => {
  const openNew = async () => open(place());
  const refusal = (vault: KeyVault, database: RememberedVault) =>
    pairVault(vault.identity, database).then(
      () => 'fits',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );

  test('fits its database at every start after the first', async () => {
    const [where, database] = [place(), memory()];
    for (let start = 0; start < 3; start += 1) {
      const vault = await open(where);
      expect(await refusal(vault, database)).toBe('fits');
      await vault.close();
    }
  });

  test('is refused when it is empty and the database knows another: a lost vault is never replaced in silence', async () => {
    const database = memory();
    const [lost, empty] = [await openNew(), await openNew()];
    await pairVault(lost.identity, database);
    expect(await refusal(empty, database)).toBe('vaultMissing');
    expect(await empty.identity.find()).toBeUndefined();
    await Promise.all([lost.close(), empty.close()]);
  });

  test('is refused when it belongs to another database, new or not', async () => {
    const [ours, theirs] = [memory(), memory()];
    const [vault, other] = [await openNew(), await openNew()];
    await pairVault(vault.identity, ours);
    expect(await refusal(vault, theirs)).toBe('vaultForeign');
    await pairVault(other.identity, theirs);
    expect(await refusal(vault, theirs)).toBe('vaultMismatch');
    await Promise.all([vault.close(), other.close()]);
  });

  test('is paired once by replicas that start together', async () => {
    const [where, database] = [place(), memory()];
    const replicas = await Promise.all(Array.from({ length: 6 }, () => open(where)));
    const outcomes = await Promise.all(replicas.map((vault) => refusal(vault, database)));
    expect(outcomes).toEqual(replicas.map(() => 'fits'));
    await Promise.all(replicas.map((vault) => vault.close()));
  });

  test.each([1, 2, 3, 4, 5])('is paired after a start that was killed at its step %i', async (step) => {
    const [vault, database] = [await openNew(), memory()];
    await expect(pairVault(...dyingAt(step, vault, database))).rejects.toThrow('killed');
    expect(await refusal(vault, database)).toBe('fits');
    expect((await vault.identity.find())?.paired).toBe(true);
    await vault.close();
  });
});

describe.each(testEngines)('$title', (engine) => {
  test('remembers its vault once and for all', async () => {
    const database = await engine.open();
    const remembered = createRememberedVault(database);
    const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    expect(await remembered.find()).toBeUndefined();
    expect(await remembered.rememberIfAbsent(one)).toBe(one);
    expect(await remembered.rememberIfAbsent(two)).toBe(one);
    expect(await remembered.find()).toBe(one);
    await database.close();
  });
});

function memory(): RememberedVault {
  let known: string | undefined;
  return {
    find: async () => known,
    rememberIfAbsent: async (id) => {
      known ??= id;
      return known;
    },
  };
}

/** The two as a process sees them that dies at its `last`-th call, before it is made. */
function dyingAt(last: number, vault: KeyVault, database: RememberedVault) {
  let calls = 0;
  const step = async <Value>(call: () => Promise<Value>) => {
    calls += 1;
    if (calls >= last) throw new Error('killed');
    return call();
  };
  return [
    {
      find: () => step(() => vault.identity.find()),
      createIfAbsent: (fresh: string) => step(() => vault.identity.createIfAbsent(fresh)),
      markPaired: () => step(() => vault.identity.markPaired()),
    },
    {
      find: () => step(() => database.find()),
      rememberIfAbsent: (id: string) => step(() => database.rememberIfAbsent(id)),
    },
  ] as const;
}
