import pg from 'pg';
import type { Vault } from '../../src/flows/ports/vault.ts';
import type { VaultIdentity } from '../../src/vault/key-vault.ts';

/** The vault of 1.1, a database of its own: what is moved from, and what the attacks on it must find. */
export interface OldVault extends Vault {
  readonly identity: Pick<VaultIdentity, 'createIfAbsent'>;
  close(): Promise<void>;
}

export async function openOldVault(url: string): Promise<OldVault> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  await pool.query(`
    create table if not exists round_key (
      workspace_id text not null,
      round_id uuid not null,
      kind text not null,
      key bytea not null,
      constraint round_key_pk primary key (workspace_id, round_id, kind)
    );
    create table if not exists vault_identity (
      one boolean not null default true,
      id uuid not null,
      paired boolean not null default false,
      constraint vault_identity_pk primary key (one)
    )`);
  const read: Vault['read'] = async (...place) => {
    const { rows } = await pool.query<{ key: Buffer }>(
      'select key from round_key where workspace_id = $1 and round_id = $2 and kind = $3',
      place,
    );
    return rows[0] === undefined ? 'gone' : new Uint8Array(rows[0].key);
  };
  return {
    read,
    createIfAbsent: async (workspace, round, kind, fresh) => {
      await pool.query('insert into round_key values ($1, $2, $3, $4) on conflict do nothing', [
        ...[workspace, round, kind],
        Buffer.from(fresh),
      ]);
      const stored = await read(workspace, round, kind);
      if (stored === 'gone') throw new Error('the key is gone');
      return stored;
    },
    // As 1.1 did, which held its table clean and not its journal.
    destroy: async (...place) => {
      const { rowCount } = await pool.query(
        'delete from round_key where workspace_id = $1 and round_id = $2 and kind = $3',
        place,
      );
      if (rowCount === 0) return 'alreadyGone';
      await pool.query('vacuum (full) round_key');
      return 'destroyed';
    },
    list: async () => {
      const { rows } = await pool.query<Awaited<ReturnType<Vault['list']>>[number]>(
        'select workspace_id as workspace, round_id as round, kind from round_key',
      );
      return rows;
    },
    identity: {
      createIfAbsent: async (id) => {
        await pool.query('insert into vault_identity (id, paired) values ($1, true) on conflict do nothing', [id]);
        return id;
      },
    },
    close: () => pool.end(),
  };
}
