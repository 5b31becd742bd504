import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { KeyVault } from '../../src/vault/key-vault.ts';
import { openSharedVault } from '../../src/vault/shared-vault.ts';

export const sharedSecret = 'a secret of all machines that is long enough';

/** Folders of machines whose keys meet in one database. */
export async function sharedFolders(databaseUrl: string) {
  const root = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-machines-'));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('insert into key_vault (one, id) values (true, $1) on conflict do nothing', [randomUUID()]);
  const directory = (machine: string) => path.join(root, machine);
  return {
    root,
    directory,
    query: async (statement: string, values: readonly unknown[] = []) =>
      (await client.query<Record<string, unknown>>(statement, [...values])).rows,
    /** A process on that machine; several may run on one. */
    async start(machine: string, secrets: readonly [string, ...string[]] = [sharedSecret]): Promise<KeyVault> {
      const vault = await openSharedVault({ directory: directory(machine), databaseUrl, secrets });
      try {
        await vault.identity.createIfAbsent(randomUUID());
        await vault.tend();
        return vault;
      } catch (error) {
        await vault.close();
        throw error;
      }
    },
    /** The machine burns. */
    lose: (machine: string) => rm(directory(machine), { recursive: true }),
    async close() {
      await client.end();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Both look after their shares again and again, as the running program does every second. */
export function keepTending(vaults: readonly KeyVault[], milliseconds = 20) {
  let stopped = false;
  const loops = vaults.map(async (vault) => {
    while (!stopped) {
      await vault.tend();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  });
  return async () => {
    stopped = true;
    await Promise.all(loops);
  };
}
