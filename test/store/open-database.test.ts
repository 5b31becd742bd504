import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/database.ts';
import { testEngines } from '../support/database.ts';

const servers = testEngines.slice(1);

test.each([
  {
    name: 'nobody listens',
    url: 'postgres://ally:hunter2@127.0.0.1:1/ally',
    reason: 'unreachable',
    message: 'The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Is it running, and is DATABASE_URL right?',
  },
  {
    name: 'the address is none',
    url: 'postgres://ally:hunter2@127.0.0.1:port/ally',
    reason: 'badAddress',
    message:
      'DATABASE_URL is not an address of a PostgreSQL database. It looks like postgres://user:password@host:5432/name.',
  },
  {
    name: 'the socket is not there',
    url: 'postgres://ally:hunter2@/ally?host=/nowhere',
    reason: 'unreachable',
    message: 'The database at /nowhere cannot be reached (ENOENT). Is it running, and is DATABASE_URL right?',
  },
])('where $name, the message says so and keeps the password', async ({ url, reason, message }) => {
  await expect(openDatabase({ url })).rejects.toMatchObject({ name: 'CannotOpenDatabase', reason, message });
});

(servers.length === 0 ? describe.skip : describe).each(servers)('opening $title', (engine) => {
  test('a database that does not exist is named as the mistake', async () => {
    const database = await engine.open();
    const address = database.boss.backend === 'postgres' ? database.boss.connectionString : '';
    await expect(openDatabase({ url: address.replace(/test_\w+/, 'missing') })).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('has no database of the name in DATABASE_URL (3D000). Create it first.'),
    });
    await database.close();
  });

  test('a connection that breaks while idle is told by its code, and the next query opens another', async () => {
    const lost: string[] = [];
    const other = await engine.open();
    const url = other.boss.backend === 'postgres' ? other.boss.connectionString : '';
    const database = await openDatabase({ url, onConnectionLost: (code) => lost.push(code) });
    const gone = new Promise<void>((resolve) => {
      const look = () => (lost.length > 0 ? resolve() : setImmediate(look));
      look();
    });
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other.db);
    await gone;
    expect(lost).toEqual(['57P01']);
    expect(await database.db.selectFrom('workspace').selectAll().execute()).toEqual([]);
    await database.close();
    await other.close();
  });
});
