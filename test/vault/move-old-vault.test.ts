// Holds TM-5 of docs/threat-model.md.

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import { openVault } from '../../src/start-up/with-database.ts';
import { pairVault } from '../../src/vault/key-vault.ts';
import { openSharedVault } from '../../src/vault/shared-vault.ts';
import { postgresServers } from '../support/database.ts';
import { openOldVault } from '../support/old-vault.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';
import { sharedFolders, sharedSecret } from '../support/shared-folders.ts';

const workspace = workspaceId('T1');

describe.each(postgresServers)('the old vault in a database of $title', (server) => {
  let folders: Awaited<ReturnType<typeof sharedFolders>>;
  let databaseUrl: string;
  let oldUrl: string;
  beforeEach(async () => {
    databaseUrl = await createPostgresDatabase(server, 'migrated');
    oldUrl = await createPostgresDatabase(server, 'bare');
    folders = await sharedFolders(databaseUrl);
  });
  afterEach(() => folders.close());

  const openNew = (machine: string) =>
    openSharedVault({ directory: folders.directory(machine), databaseUrl, secrets: [sharedSecret], oldUrl });

  test('gives its keys away once, also to machines that start together, and a process that still uses it only fails', async () => {
    const old = await openOldVault(oldUrl);
    const [known] = await folders.query('select id from key_vault');
    await old.identity.createIfAbsent(String(known?.['id']));
    const names = [0, 1, 2].map(() => ({ round: roundId(randomUUID()), key: new Uint8Array(randomBytes(32)) }));
    for (const { round, key } of names) await old.createIfAbsent(workspace, round, 'link', key);
    const machines = await Promise.all(['one', 'two'].map(openNew));
    for (const machine of machines) await machine.identity.createIfAbsent(randomUUID());
    const moved = await Promise.all(machines.map((machine) => machine.tend()));
    expect(moved.map((each) => each.moved).sort()).toEqual([0, 3]);
    for (let seconds = 0; seconds < 2; seconds += 1) for (const machine of machines) await machine.tend();
    for (const { round, key } of names)
      for (const machine of machines) expect(await machine.read(workspace, round, 'link')).toEqual(key);
    await expect(old.list()).rejects.toThrow('does not exist');
    const again = await openNew('one');
    expect(await again.tend()).toEqual({ moved: 0, until: undefined });
    await Promise.all([old, again, ...machines].map((vault) => vault.close()));
  });

  test('of another installation is left as it is', async () => {
    const old = await openOldVault(oldUrl);
    await old.identity.createIfAbsent(randomUUID());
    const round = roundId(randomUUID());
    await old.createIfAbsent(workspace, round, 'link', new Uint8Array(randomBytes(32)));
    const vault = await openNew('one');
    await vault.identity.createIfAbsent(randomUUID());
    await expect(vault.tend()).rejects.toMatchObject({ code: 'vaultMismatch' });
    expect(await old.list()).toHaveLength(1);
    await Promise.all([old.close(), vault.close()]);
  });
});

test.each(postgresServers.slice(0, 1))(
  'beside the embedded database the folder of the one process takes the keys, and the identity, of an old vault on $title',
  async (server) => {
    const oldUrl = await createPostgresDatabase(server, 'bare');
    const directory = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-old-'));
    const old = await openOldVault(oldUrl);
    const id = await old.identity.createIfAbsent(randomUUID());
    const [round, key] = [roundId(randomUUID()), new Uint8Array(randomBytes(32))];
    await old.createIfAbsent(workspace, round, 'link', key);
    const stores = { database: { dataDir: path.join(directory, 'data') } };
    const taking = await openVault({ ...stores, vault: { directory: path.join(directory, 'vault'), oldUrl } });
    await pairVault(taking.identity, { find: async () => id, rememberIfAbsent: async () => id });
    expect(await taking.risks()).toEqual(['journal']);
    expect([await taking.tend(), await taking.tend()]).toEqual([{ moved: 1 }, { moved: 0 }]);
    await expect(old.list()).rejects.toThrow('does not exist');
    const later = await openVault({ ...stores, vault: { directory: path.join(directory, 'vault') } });
    expect(await later.read(workspace, round, 'link')).toEqual(key);
    expect(await later.risks()).toEqual([]);
    await Promise.all([old, taking, later].map((vault) => vault.close()));
    await rm(directory, { recursive: true });
  },
);
