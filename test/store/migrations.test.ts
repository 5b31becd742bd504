import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { migrations } from '../../migrations/all.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { migrate, migrationStatus } from '../../src/store/migrate.ts';
import { testEngines } from '../support/database.ts';

const names = Object.keys(migrations).sort((one, other) => (one < other ? -1 : 1));

test('the list of migrations is the folder of migrations', () => {
  const folder = fileURLToPath(new URL('../../migrations', import.meta.url));
  const files = readdirSync(folder)
    .filter((file) => file !== 'all.ts')
    .sort();
  expect(names.map((name) => `${name}.ts`)).toEqual(files);
  const numbers = names.map((name) => Number(name.slice(0, 4)));
  expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
});

describe.each(testEngines)('migrations, on $title', (engine) => {
  const withDatabase = async (kind: 'bare' | 'migrated', story: (database: Database) => Promise<void>) => {
    const database = await engine.open(kind);
    try {
      await story(database);
    } finally {
      await database.close();
    }
  };

  test('every migration can be taken back one by one, and doing all again gives the same tables', () =>
    withDatabase('bare', async (database) => {
      const nothing = await schemaOf(database);
      const done = await migrate(database, 'latest');
      expect(done).toEqual(names.map((name) => ({ name, direction: 'up' })));
      const everything = await schemaOf(database);
      for (const name of [...names].reverse()) {
        expect(await migrate(database, 'down')).toEqual([{ name, direction: 'down' }]);
      }
      expect(await migrate(database, 'down')).toEqual([]);
      expect(await schemaOf(database)).toEqual(nothing);
      for (const name of names) expect(await migrate(database, 'up')).toEqual([{ name, direction: 'up' }]);
      expect(await migrate(database, 'latest')).toEqual([]);
      expect(await schemaOf(database)).toEqual(everything);
    }));

  test('the status tells what is done and what is missing', () =>
    withDatabase('bare', async (database) => {
      await migrate(database, 'up');
      const [first, ...others] = await migrationStatus(database);
      expect(first).toEqual({ name: '0001-workspaces', state: 'done' });
      expect(others.every(({ state }) => state === 'missing')).toBe(true);
    }));

  test('replicas that start together migrate once', () =>
    withDatabase('bare', async (database) => {
      const replicas =
        database.boss.backend === 'postgres'
          ? [database, await openDatabase({ url: database.boss.connectionString })]
          : [database];
      const done = await Promise.all(replicas.map((replica) => migrate(replica, 'latest')));
      await replicas[1]?.close();
      expect(done.flat()).toHaveLength(names.length);
    }));

  test('every key and every index begins with the workspace, and nothing counts up or tells when', () =>
    withDatabase('migrated', async (database) => {
      const { rows: others } = await sql`
        select indexrelid::regclass::text as index from pg_index
        join pg_class on pg_class.oid = indrelid join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where relnamespace = 'public'::regnamespace and relname not like 'kysely%'
          and attname <> 'workspace_id' and relname not in ('workspace', 'installation', 'key_vault', 'vault_replica')`.execute(
        database.db,
      );
      expect(others).toEqual([]);
      const { rows: sequences } = await sql`select relname from pg_class where relkind = 'S'`.execute(database.db);
      expect(sequences).toEqual([]);
      const { rows: times } = await sql<{ place: string }>`
        select table_name || '.' || column_name as place from information_schema.columns
        where table_schema = 'public' and data_type like 'timestamp%' order by 1`.execute(database.db);
      expect(times.map(({ place }) => place)).toEqual([
        'inbox.received_at',
        'installation.ends_at',
        'installation.look_at',
        'lane.free_at',
        'notice.due_at',
        'notice.lease_until',
        'nudge.due_at',
        'nudge.lease_until',
        // When a whole workspace was read, and since when a job fails: of nobody in it.
        'people_reading.begun_at',
        'people_reading.failing_since',
        'people_reading.lease_until',
        'people_reading.page_at',
        'people_reading.read_at',
        'post.due_at',
        'post.lease_until',
        'round.closes_at',
        'round.digest_at',
        'round.opens_at',
        'round.purge_at',
        'trouble.last_at',
        'trouble.since',
        'vault_replica.seen_at',
        'vault_share.made_at',
        'workspace.forget_at',
      ]);
    }));
});

/** Everything that the migrations have made, as text. */
async function schemaOf(database: Database): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select table_name || '.' || column_name as name, data_type || is_nullable as definition
      from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'
    union all
    select conname, pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'kysely%'
    union all
    select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename not like 'kysely%'
    union all
    select tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all
    select proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select attrelid::regclass::text || attname, attstorage::text from pg_attribute
      where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r')
        and attnum > 0 and not attisdropped and attrelid::regclass::text not like 'kysely%'
    order by 1, 2`.execute(database.db);
  return rows;
}
