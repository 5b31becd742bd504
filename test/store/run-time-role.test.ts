// Holds TM-21 of docs/threat-model.md.

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { roundId } from '../../src/domain/ids.ts';
import { startBossWork } from '../../src/jobs/boss-work.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { leakySettings, mayChangeTheRules, migrate } from '../../src/store/migrate.ts';
import { createProgrammeStore } from '../../src/store/programme-store.ts';
import { createRememberedVault } from '../../src/store/remembered-vault.ts';
import { postgresServers } from '../support/database.ts';
import {
  answersSealed,
  closed,
  type FlowWorld,
  flowWorld,
  opened,
  published,
  replyOf,
  told,
} from '../support/flow-world.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';

const roles = new URL('../../docs/sql/run-time-role.sql', import.meta.url);

describe.each(postgresServers)('the run-time role, on $title', (server) => {
  let ownerUrl: string;
  let database: Database;
  let world: FlowWorld;

  beforeAll(async () => {
    ownerUrl = await createPostgresDatabase(server, 'migrated');
    for (let time = 0; time < 2; time += 1) await asOwner(await readFile(roles, 'utf8'));
    database = await openDatabase({ url: ownerUrl.replace('postgres@', 'imperfect_ally_app@') });
    world = await flowWorld(database);
  });
  afterAll(() => database.close());

  async function asOwner(statements: string): Promise<void> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query(statements).finally(() => client.end());
  }

  const attempt = (statement: RawBuilder<unknown>) =>
    statement.execute(database.db).then(
      () => 'done',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );
  const denied = '42501';

  test('is enough to start with, and for the job queue', async () => {
    expect(await migrate(database, 'latest')).toEqual([]);
    const id = '11111111-1111-4111-8111-111111111111';
    expect(await createRememberedVault(database).rememberIfAbsent(id)).toBe(id);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const work = await startBossWork({ options: database.boss, alone: false }, async () => 'done', log);
    await work.stop();
  });

  test('is enough for a whole week', async () => {
    await opened(world);
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
    await closed(world);
    expect(await answersSealed(world)).toBe(12);
    await published(world);
    expect(told(world)).toHaveLength(1);
  });

  test.each([
    ['a publication', sql`update publication set hash = repeat('0', 64)`],
    ['a publication, by removing it', sql`delete from publication`],
    ['a publication, by removing them all', sql`truncate publication`],
    ['a publication, by removing its round, to publish it again', sql`delete from round`],
    ['a threshold, by making a group anew', sql`delete from ally_group`],
    ['the id of the vault', sql`update key_vault set id = gen_random_uuid()`],
    ['the name of a place', sql`update slot set handle = handle`],
    ['who has approved', sql`update approval set member_id = member_id`],
    ['what was sealed', sql`update sealed_reply set box = box`],
    ['what a week has asked', sql`update asked set asked = '{}'`],
  ])('cannot change %s', async (_, statement) => {
    expect(await attempt(statement)).toBe(denied);
  });

  test('may raise the threshold of a group, as a lead does, and cannot lower it', async () => {
    expect(await attempt(sql`update ally_group set k = 6`)).toBe('done');
    expect(await attempt(sql`update ally_group set k = 5`)).toBe('23000');
  });

  test('may give a group other words, and cannot change the step of a week that has opened', async () => {
    const shelf = createProgrammeStore(database);
    const { workspace, id } = world.group;
    expect(await shelf.replace(workspace, id, loadProgramme(), 0)).toBe('replaced');
    expect(await shelf.replace(workspace, id, loadProgramme(), 1)).toBe('replaced');
    expect(await attempt(sql`update round set step = 'other' where status = 'published'`)).toBe('23000');
    const [first] = await world.ports.rounds.ofSeason(workspace, id, 1);
    if (first === undefined) throw new Error('no week');
    const third = { ...first, id: roundId(world.ports.random.uuid()), week: 3, status: 'planned' } as const;
    expect(await world.ports.rounds.plan(third)).toBe('planned');
    expect(await attempt(sql`update round set step = 'other' where status = 'open'`)).toBe('23000');
    expect(await attempt(sql`update round set step = 'other' where status = 'planned'`)).toBe('done');
  });

  test('cannot change the threshold of a round, which it may only write at an opening', async () => {
    expect(await attempt(sql`update round set k = 4 where status = 'published'`)).toBe('23000');
    expect(await attempt(sql`update round set k = 7 where status = 'published'`)).toBe('23000');
  });

  test.each([
    ['remove a trigger', sql`drop trigger publication_stays on publication`],
    ['switch triggers off', sql`alter table publication disable trigger all`],
    ['pretend to be a replica', sql`set session_replication_role = replica`],
    ['loosen a table', sql`alter table round drop constraint round_k_check`],
    ['add a column', sql`alter table member add column last_seen timestamptz`],
    [
      'change what a trigger does',
      sql`create or replace function publication_stays() returns trigger language plpgsql as 'begin return new; end'`,
    ],
    ['add a table beside ours', sql`create table public.seen (who text)`],
  ])('cannot %s', async (_, statement) => {
    expect(await attempt(statement)).toBe(denied);
  });

  test('cannot talk a trigger into it, with a comparison of its own that finds nothing wrong', async () => {
    const client = new pg.Client({ connectionString: ownerUrl.replace('postgres@', 'imperfect_ally_app@') });
    await client.connect();
    const outcome = (statement: string) =>
      client.query(statement).then(
        () => 'done',
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
      );
    try {
      await client.query(`
        create schema mine;
        create function mine.never(int, int) returns boolean language sql immutable as 'select false';
        create function mine.never(text, text) returns boolean language sql immutable as 'select false';
        create operator mine.< (function = mine.never, leftarg = int, rightarg = int);
        create operator mine.<> (function = mine.never, leftarg = int, rightarg = int);
        create operator mine.<> (function = mine.never, leftarg = text, rightarg = text);
        create temporary table round (workspace_id text, id uuid);
        set search_path = mine, pg_catalog, public`);
      expect(await outcome('update public.ally_group set k = 6')).toBe('done');
      expect(await outcome('update public.ally_group set k = 5')).toBe('23000');
      expect(await outcome("update public.round set k = k + 1 where status = 'published'")).toBe('23000');
      expect(await outcome("update public.round set status = 'open' where status = 'published'")).toBe('23000');
      expect(await outcome("update public.round set step = 'other' where status = 'published'")).toBe('23000');
      expect(await outcome('delete from public.publication')).toBe(denied);
      await client.query(`
        create temporary table ally_group as select * from public.ally_group;
        update pg_temp.ally_group set status = 'ended'`);
      const { workspace, id } = world.group;
      const removal = 'select public.delete_season_record($1, $2, now()) as outcome';
      expect((await client.query(removal, [workspace, id])).rows).toEqual([{ outcome: 'notOver' }]);
    } finally {
      await client.query('drop schema mine cascade');
      await client.end();
    }
  });

  test('removes the record of seasons that are over, by the one function that looks at the weeks itself', async () => {
    const { workspace, id } = world.group;
    const removal = () => world.ports.seasonRecords.remove(workspace, id, world.ports.clock.now());
    const publications = async () =>
      (await sql<{ many: number }>`select count(*)::int as many from publication`.execute(database.db)).rows[0]?.many;
    const [first] = await world.ports.rounds.ofSeason(workspace, id, 1);
    if (first === undefined) throw new Error('no week');
    expect(await removal()).toBe('notOver');
    // Whoever holds the role may write a state; the weeks speak for themselves.
    expect(await attempt(sql`update ally_group set status = 'ended'`)).toBe('done');
    expect(await removal()).toBe('unfinished');
    expect(await publications()).toBe(1);
    expect(await attempt(sql`update round set status = 'expired' where status in ('planned', 'open')`)).toBe('done');
    const client = new pg.Client({ connectionString: ownerUrl.replace('postgres@', 'imperfect_ally_app@') });
    await client.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query('select delete_season_record($1, $2, $3) as outcome', [
        workspace,
        id,
        world.ports.clock.now(),
      ]);
      expect(rows).toEqual([{ outcome: 'deleted' }]);
      // Also who begins to write such a week before the deletion is done does not succeed after it.
      const written = expect(world.ports.rounds.plan({ ...first, status: 'planned' })).rejects.toMatchObject({
        constraint: 'season_stays_deleted',
      });
      await client.query('commit');
      await written;
    } finally {
      await client.end();
    }
    expect(await publications()).toBe(0);
    expect(await removal()).toBe('nothingLeft');
    expect(await attempt(sql`update ally_group set record_deleted_through = 0`)).toBe(denied);
  });

  test('has something decided about it for each table, and for each column of those it may change in part', async () => {
    const grants = (await readFile(roles, 'utf8')).replaceAll(/--.*$/gm, '').match(/^grant [^;]+;/gm) ?? [];
    const named = new Set(
      grants.flatMap(
        (grant) => /\bon (?!database|schema|all\b)([\w,\s]+?)\s+to /.exec(grant)?.[1]?.split(/,\s*/) ?? [],
      ),
    );
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname !~ '^kysely_'`.execute(
      database.db,
    );
    expect([...named].sort()).toEqual(tables.map(({ name }) => name).sort());
    const { rows: fixed } = await sql<{ name: string }>`
      select relname || '.' || attname as name from pg_attribute join pg_class on pg_class.oid = attrelid
      where relname in ('ally_group', 'round', 'slot') and relnamespace = 'public'::regnamespace
        and attnum > 0 and not attisdropped and not has_column_privilege(attrelid, attname, 'update')
      order by relname, attnum`.execute(database.db);
    expect(fixed.map(({ name }) => name)).toEqual([
      ...['ally_group.workspace_id', 'ally_group.id', 'ally_group.record_deleted_through'],
      ...['round.workspace_id', 'round.id', 'round.group_id', 'round.season', 'round.week'],
      ...['slot.workspace_id', 'slot.round_id', 'slot.handle'],
    ]);
  });

  test('reads what the migrations leave of themselves, and writes none of it', async () => {
    expect(await attempt(sql`delete from kysely_migration`)).toBe(denied);
    expect(await attempt(sql`update kysely_migration set name = name`)).toBe(denied);
  });

  test('is told apart from the owner', async () => {
    const owner = await openDatabase({ url: ownerUrl });
    expect(await mayChangeTheRules(owner)).toBe(true);
    expect(await mayChangeTheRules(database)).toBe(false);
    await owner.close();
  });

  test('sees which settings of the server would write down what the tables leave out', async () => {
    expect(await leakySettings(database)).toEqual([]);
    const name = /@\/(\w+)/.exec(ownerUrl)?.[1] ?? '';
    await asOwner(`alter database ${name} set log_min_duration_statement = 0; alter database ${name} set log_statement = 'mod';
      alter database ${name} set log_parameter_max_length_on_error = -1`);
    const later = await openDatabase({ url: ownerUrl });
    expect(await leakySettings(later)).toEqual([
      'log_min_duration_statement',
      'log_parameter_max_length_on_error',
      'log_statement',
    ]);
    await later.close();
  });
});
