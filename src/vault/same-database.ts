import { randomInt } from 'node:crypto';
import pg from 'pg';
import { VaultError } from './vault-error.ts';

/**
 * Throws when two addresses lead to one database. Addresses can differ and still do so (another name of the host, a
 * proxy), and what a server tells of itself needs rights; but a lock that one session holds is seen by every other
 * session of the same database, and by none of another.
 */
export async function refuseSameDatabase(pool: pg.Pool, dataUrl: string): Promise<void> {
  const lock = [randomInt(2 ** 31), randomInt(2 ** 31)];
  const holder = await pool.connect();
  const data = new pg.Client({ connectionString: dataUrl, connectionTimeoutMillis: 5_000 });
  try {
    await data.connect();
    await holder.query('begin');
    await holder.query('select pg_advisory_xact_lock($1, $2)', lock);
    const { rows } = await data.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1, $2) as free', lock);
    await holder.query('rollback');
    if (rows[0]?.free === false) throw sameDatabase();
  } finally {
    holder.release();
    await data.end();
  }
}

const sameDatabase = () =>
  new VaultError(
    'sameDatabase',
    'VAULT_DATABASE_URL leads to the same database as DATABASE_URL. Whoever copies the data must not get the keys with ' +
      'it: give the keys a database of their own, best on another server with other backups.',
  );
