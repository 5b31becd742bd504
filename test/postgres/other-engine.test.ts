// Holds TM-22 of docs/threat-model.md.
import { describe, expect, test } from '@jest/globals';
import { engineNamedIn, withSession } from '../../src/postgres/agree-on-sessions.ts';
import { historyKept } from '../../src/postgres/history-kept.ts';
import { openDatabase } from '../../src/store/database.ts';
import { rowsOf } from '../../src/store/statements.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';

/** What `version()` answers there, from the documents of each. */
test.each([
  ['CockroachDB CCL v24.1.0 (x86_64-pc-linux-gnu, built 2024/05/15, go1.22.2)', 'CockroachDB'],
  ['PostgreSQL 15.2-YB-2.25.0.0-b0 on x86_64-pc-linux-gnu, compiled by clang, 64-bit', 'YugabyteDB'],
  ['PostgreSQL 8.0.2 on i686-pc-linux-gnu, compiled by GCC gcc 3.4.2, Redshift 1.0.12103', 'Amazon Redshift'],
  ['PostgreSQL 12.12 (Greenplum Database 7.1.0 build commit:e7c2b1f14b) on x86_64-pc-linux-gnu', 'Greenplum'],
  ['PostgreSQL 13.14.0-RisingWave-2.1.0 (fd9680b)', 'RisingWave'],
  ['PostgreSQL 9.2.4 (openGauss 5.0.0 build a07d57c3) on x86_64', 'openGauss'],
  ['CrateDB 5.8.0 (built 9b1f2b7/NA, Linux 5.10 amd64, OpenJDK 22)', 'CrateDB'],
  ['DuckDB v1.1.0', 'something that is not PostgreSQL'],
  ['PostgreSQL 15.9 (Debian 15.9-0+deb12u1) on x86_64-pc-linux-gnu, compiled by gcc, 64-bit', undefined],
  ['PostgreSQL 18.1 on aarch64-unknown-linux-gnu, compiled by gcc, 64-bit', undefined],
  ['PostgreSQL 16.3 (EnterpriseDB Advanced Server 16.3.0) on x86_64-pc-linux-gnu', undefined],
])('a server that says %s is known for what it is', (version, engine) => {
  expect(engineNamedIn(version)).toBe(engine);
});

describe.each(postgresServers)('$title', (server) => {
  const as = async (...statements: readonly string[]) => {
    const url = await createPostgresDatabase(server, 'bare');
    const name = /@\/(\w+)/.exec(url)?.[1] ?? '';
    await withSession(url, async (client) => {
      for (const statement of statements) await client.query(statement.replace('DATABASE', `database ${name}`));
    });
    return url;
  };

  test('that says it is another engine is refused at the start, with what to use instead', async () => {
    const url = await as(
      `create function public.version() returns text language sql as $$ select 'CockroachDB CCL v24.1.0' $$`,
      'alter DATABASE set search_path = public, pg_catalog',
    );
    await expect(openDatabase({ url })).rejects.toMatchObject({
      name: 'CannotOpenDatabase',
      code: 'databaseOther',
      message: expect.stringMatching(/^The server of DATABASE_URL is CockroachDB, .*: use PostgreSQL 15 or newer/),
    });
  });

  test('whose tables are kept in another way, which may keep old rows, is refused', async () => {
    const url = await as(
      'create access method undoing type table handler heap_tableam_handler',
      'alter DATABASE set default_table_access_method = undoing',
    );
    await expect(openDatabase({ url })).rejects.toThrow(/is something that only speaks like PostgreSQL/);
  });

  test('is looked at for what keeps its past', async () => {
    const database = await openDatabase({ url: await createPostgresDatabase(server, 'bare') });
    const codes = async () => (await historyKept(rowsOf(database))).map(({ code }) => code);
    const before = await codes();
    const ask = rowsOf(database);
    const slot = `ally_test_${process.pid}`;
    await ask(`select pg_create_physical_replication_slot('${slot}')`);
    try {
      expect(await codes()).toEqual([...new Set(['replication slots', ...before])].sort());
    } finally {
      await ask(`select pg_drop_replication_slot('${slot}')`);
    }
    await database.close();
  });
});

test.each([
  [{ archived: true }, ['archive_mode']],
  [{ logical: true, standbys: true }, ['standby', 'wal_level']],
  [{ service: 'Neon' }, ['service']],
  [{ citus: true }, ['citus']],
  [{}, []],
])('%j keeps %j', async (facts, codes) => {
  expect((await historyKept(async () => [facts])).map(({ code }) => code)).toEqual(codes);
});
