import type pg from 'pg';
import type { VaultIdentity } from './key-vault.ts';
import { VaultError } from './vault-error.ts';

/** The id of a vault in a database: one row. */
export function databaseIdentity(pool: pg.Pool): VaultIdentity {
  const find = async () => {
    const { rows } = await pool.query<{ id: string; paired: boolean }>('select id, paired from vault_identity');
    return rows[0];
  };
  return {
    find,
    createIfAbsent: async (fresh) => {
      await pool.query('insert into vault_identity (id) values ($1) on conflict do nothing', [fresh]);
      const stored = await find();
      if (stored !== undefined) return stored.id;
      throw new VaultError('vaultMissing', 'The id of the key vault disappeared while it was read.');
    },
    markPaired: async () => {
      await pool.query('update vault_identity set paired = true where not paired');
    },
  };
}
