import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { withSession } from '../../src/postgres/agree-on-sessions.ts';
import { addressWith, createPool, withClient } from '../../src/postgres/pool.ts';
import { openDatabase } from '../../src/store/database.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';

describe.each(postgresServers)('a connection that the server ends, on $title', (server) => {
  /** As in a failover: every session of this database but the one that asks. */
  const endAll = (url: string) =>
    withSession(url, (client) =>
      client.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`),
    );

  test('between two statements of a transaction costs that transaction and nothing else', async () => {
    const url = await createPostgresDatabase(server, 'migrated');
    const lost: string[] = [];
    const database = await openDatabase({ url, onConnectionLost: (code) => lost.push(code) });
    const work = database.transaction(async (trx) => {
      await sql`select 1`.execute(trx);
      await endAll(url);
      await until(() => lost.length > 0);
      await sql`select 1`.execute(trx);
    });
    await expect(work).rejects.toThrow(/not queryable|terminated/);
    expect(lost).toEqual(['57P01']);
    expect(await database.transaction((trx) => trx.selectFrom('workspace').selectAll().execute())).toEqual([]);
    await database.close();
  });

  test('in the middle of a statement fails that statement', async () => {
    const url = await createPostgresDatabase(server, 'migrated');
    const database = await openDatabase({ url });
    const work = database.transaction((trx) => sql`select pg_sleep(60)`.execute(trx));
    const ended = expect(work).rejects.toThrow(/terminat/);
    await until(async () => (await sleepers(url)) > 0);
    await endAll(url);
    await ended;
    expect(await database.db.selectFrom('workspace').selectAll().execute()).toEqual([]);
    await database.close();
  });

  test('is no end of the process where one connection is used alone, or is held for long', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    await expect(
      withClient(url, async (client) => {
        await endAll(url);
        return client.query('select 1');
      }),
    ).rejects.toThrow();
    const pool = createPool({ connectionString: url });
    const held = await pool.connect();
    await endAll(url);
    await expect(held.query('select 1')).rejects.toThrow();
    held.release();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  const sleepers = (url: string) =>
    withSession(url, async (client) => {
      const { rows } = await client.query(`select from pg_stat_activity
        where datname = current_database() and wait_event = 'PgSleep'`);
      return rows.length;
    });
});

test.each([
  ['postgres://a@h/db', 'postgres://a@h/db?options=-c%20DateStyle%3DISO%2C%5C%20MDY'],
  ['postgres://a@h/db?sslmode=require', 'postgres://a@h/db?sslmode=require&options=-c%20DateStyle%3DISO%2C%5C%20MDY'],
  [
    'postgres://a@h/db?options=-c+a%3D1',
    'postgres://a@h/db?options=-c+a%3D1&options=-c%20a%3D1%20-c%20DateStyle%3DISO%2C%5C%20MDY',
  ],
])('settings are added to %s, and come last', (url, address) => {
  expect(addressWith(url, [['DateStyle', 'ISO, MDY']])).toBe(address);
});

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}
