import pg from 'pg';
import type { KeyName } from '../flows/ports/vault.ts';
import { withSession } from '../postgres/agree-on-sessions.ts';
import { isPostgresAddress } from '../postgres/pool.ts';
import { postgresRefusal } from '../postgres/postgres-refusal.ts';
import { Refused, refusal } from '../refusals/refusals.ts';
import { VaultError } from './key-name.ts';
import type { KeyVault, VaultIdentity } from './key-vault.ts';

/**
 * Takes every key out of a vault in a database, and its tables away: a process of 1.1 that still runs with it gets
 * errors instead of reading that keys are gone. All or nothing, except that keys taken over stay taken over. Answers
 * with the keys that were there.
 */
export const moveOldVault = (
  url: string,
  id: string,
  adopt: (name: KeyName, key: Uint8Array) => Promise<void>,
): Promise<readonly KeyName[]> => withOldVault(url, (client) => move(client, id, adopt));

/** The id of a vault in a database; undefined when there is none, or not any more. */
export const idOfOldVault = (url: string): Promise<string | undefined> => withOldVault(url, idIn);

async function withOldVault<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  if (!isPostgresAddress(url)) throw new VaultError(refusal('databaseAddressWrong', { setting: 'VAULT_DATABASE_URL' }));
  try {
    return await withSession(url, work);
  } catch (error) {
    throw error instanceof Refused || !(error instanceof pg.DatabaseError || isOfConnection(error))
      ? error
      : new VaultError(postgresRefusal(error, 'VAULT_DATABASE_URL'));
  }
}

async function idIn(client: pg.Client): Promise<string | undefined> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('round_key') is not null and to_regclass('vault_identity') is not null as there`,
  );
  if (found[0]?.there !== true) return undefined;
  return (await client.query<{ id: string }>('select id from vault_identity')).rows[0]?.id;
}

async function move(
  client: pg.Client,
  id: string,
  adopt: (name: KeyName, key: Uint8Array) => Promise<void>,
): Promise<readonly KeyName[]> {
  await client.query('begin');
  await client.query(`select pg_advisory_xact_lock(hashtext('imperfect-ally vault tables'))`);
  const known = await idIn(client);
  if (known === undefined) return [];
  await client.query('lock table round_key in access exclusive mode');
  if (known !== id) throw new VaultError(refusal('vaultMismatch'));
  const { rows } = await client.query<KeyName & { readonly key: Buffer }>(
    'select workspace_id as workspace, round_id as round, kind, key from round_key',
  );
  try {
    for (const { key, ...name } of rows) await adopt(name, key);
  } finally {
    for (const { key } of rows) key.fill(0);
  }
  await client.query('drop table round_key');
  await client.query('drop table vault_identity');
  await client.query('commit');
  return rows.map(({ workspace, round, kind }) => ({ workspace, round, kind }));
}

/** A missing password is told by the driver in words alone. */
const isOfConnection = (error: unknown) =>
  error instanceof Error && ('code' in error || error.message.startsWith('SASL'));

/**
 * The folder of one process that takes the place of a vault in a database: it is the vault that its database remembers,
 * and has the keys once it is tended.
 */
export function takingOver(folder: KeyVault, oldUrl: string): KeyVault {
  let isDone = false;
  const identity: VaultIdentity = {
    find: async () => {
      const own = await folder.identity.find();
      if (own !== undefined) return own;
      const id = await idOfOldVault(oldUrl);
      return id === undefined ? undefined : { id, paired: true };
    },
    createIfAbsent: async (fresh) => folder.identity.createIfAbsent((await identity.find())?.id ?? fresh),
    markPaired: () => folder.identity.markPaired(),
  };
  return {
    ...folder,
    identity,
    risks: async () => ['journal'],
    tend: async () => {
      if (isDone) return { moved: 0 };
      const ours = await folder.identity.find();
      if (ours === undefined) throw new VaultError(refusal('vaultMismatch'));
      const moved = await moveOldVault(oldUrl, ours.id, async ({ workspace, round, kind }, key) => {
        (await folder.createIfAbsent(workspace, round, kind, key)).fill(0);
      });
      isDone = true;
      return { moved: moved.length };
    },
  };
}
