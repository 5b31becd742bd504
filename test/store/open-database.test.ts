import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/database.ts';
import { testEngines } from '../support/database.ts';

const servers = testEngines.slice(1);

(servers.length === 0 ? describe.skip : describe).each(servers)('opening $title', (engine) => {
  test('a database that does not exist is named as the mistake', async () => {
    const database = await engine.open();
    const address = database.boss.backend === 'postgres' ? database.boss.connectionString : '';
    await expect(openDatabase({ url: address.replace(/test_\w+/, 'missing') })).rejects.toMatchObject({
      code: 'databaseMissing',
      message: expect.stringContaining('has no database of the name in DATABASE_URL (3D000): create it first'),
    });
    await database.close();
  });

  test('a connection that breaks while idle is told by its code, and the next query opens another', async () => {
    const lost: string[] = [];
    const other = await engine.open();
    const url = other.boss.backend === 'postgres' ? other.boss.connectionString : '';
    const database = await openDatabase({ url, onConnectionLost: (code) => lost.push(code) });
    await sql`select 1`.execute(database.db);
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
