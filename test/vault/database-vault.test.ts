import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import { openDatabaseVault } from '../../src/vault/database-vault.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';
import { vaultContract } from './vault-contract.ts';

const workspace = workspaceId('T1');
const newRound = () => roundId(randomUUID());
const fresh = () => new Uint8Array(randomBytes(32));

for (const server of postgresServers)
  vaultContract(`the vault in ${server.title}`, async () => {
    const url = await createPostgresDatabase(server, 'bare');
    const [vault, beside] = [await openDatabaseVault(url, {}), await openDatabaseVault(url, {})];
    return {
      vault,
      beside,
      close: async () => {
        await vault.close();
        await beside.close();
      },
    };
  });

describe.each(postgresServers)('a vault in $title', (server) => {
  test('is refused in the database of the data, under whatever address', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    const other = `${url}&application_name=elsewhere`;
    for (const dataUrl of [url, other]) {
      const opening = openDatabaseVault(url, { dataUrl });
      await expect(opening).rejects.toMatchObject({ name: 'VaultError', code: 'sameDatabase' });
      await expect(opening).rejects.toThrow('give the keys a database of their own');
    }
    expect(await query(url, `select to_regclass('round_key') as made`)).toEqual([{ made: null }]);
  });

  test('is taken beside the database of the data', async () => {
    const dataUrl = await createPostgresDatabase(server, 'bare');
    const vault = await openDatabaseVault(await createPostgresDatabase(server, 'bare'), { dataUrl });
    expect(await vault.list()).toEqual([]);
    await vault.close();
  });

  test('is made once by replicas that start together', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    const vaults = await Promise.all(Array.from({ length: 8 }, () => openDatabaseVault(url, {})));
    const ids = await Promise.all(vaults.map(({ identity }) => identity.createIfAbsent(randomUUID())));
    expect(new Set(ids).size).toBe(1);
    await Promise.all(vaults.map((vault) => vault.close()));
  });

  test('keeps no byte of a destroyed key in its table, and every byte of the others', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    const vault = await openDatabaseVault(url, {});
    const [stays, goes] = [fresh(), fresh()];
    const [one, two] = [newRound(), newRound()];
    await vault.createIfAbsent(workspace, two, 'link', stays);
    await vault.createIfAbsent(workspace, one, 'link', goes);
    expect(await tableFile(url)).toContain(hex(goes));
    await vault.destroy(workspace, one, 'link');
    expect(await tableFile(url)).not.toContain(hex(goes));
    expect(await tableFile(url)).toContain(hex(stays));
    await vault.close();
  });

  test('reports settings of its server that would keep keys in logs', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    const quiet = await openDatabaseVault(url, {});
    expect(await quiet.risks()).toEqual([]);
    const name = /@\/(\w+)/.exec(url)?.[1] ?? '';
    await query(url, `alter database ${name} set log_statement = 'all'`);
    const talkative = await openDatabaseVault(url, {});
    expect(await talkative.risks()).toEqual(['log_statement']);
    await Promise.all([quiet.close(), talkative.close()]);
  });

  test('that cannot be reached says so without the password', async () => {
    const opening = openDatabaseVault('postgres://keys:my-secret@127.0.0.1:1/keys', {});
    await expect(opening).rejects.toMatchObject({ name: 'VaultError', code: 'unreachable' });
    await expect(opening).rejects.toThrow(/^(?!.*my-secret).*VAULT_DATABASE_URL/);
  });
});

async function tableFile(url: string): Promise<string> {
  await query(url, 'checkpoint');
  const read = `select encode(pg_read_binary_file(pg_relation_filepath('round_key')), 'hex') as file`;
  return String((await query(url, read))[0]?.['file']);
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Record<string, unknown>>(statement).finally(() => client.end())).rows;
}
