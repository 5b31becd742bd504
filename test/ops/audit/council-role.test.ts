import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startBossWork } from '../../../src/jobs/boss-work.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { createRememberedVault } from '../../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../../src/vault/folder-vault.ts';
import { pairVault } from '../../../src/vault/key-vault.ts';
import { startTypescript } from '../../support/child-process.ts';
import { postgresServers } from '../../support/database.ts';
import { closed, flowWorld, opened, replyOf } from '../../support/flow-world.ts';
import { createPostgresDatabase } from '../../support/postgres-server.ts';
import { keepTending, sharedFolders, sharedSecret } from '../../support/shared-folders.ts';

const sqlOf = (name: string) => readFile(new URL(`../../../docs/sql/${name}.sql`, import.meta.url), 'utf8');

describe.each(postgresServers)('the role for an audit in front of the council, on $title', (server) => {
  let ownerUrl: string;
  let folder: string;
  let database: Database;
  let owner: pg.Client;
  const as = (role: string) => ownerUrl.replace('postgres@', `${role}@`);

  beforeAll(async () => {
    ownerUrl = await createPostgresDatabase(server, 'migrated');
    owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query(await sqlOf('run-time-role'));
    database = await openDatabase({ url: as('imperfect_ally_app') });
    const silent = { info() {}, warn() {}, error() {} };
    const work = await startBossWork({ options: database.boss, alone: false }, async () => 'done', silent);
    await work.stop();
    for (let time = 0; time < 2; time += 1) await owner.query(await sqlOf('council-role'));
    folder = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-council-'));
  });
  afterAll(async () => {
    await database.close();
    await owner.end();
    await rm(folder, { recursive: true, force: true });
  });

  async function audited(role: string, environment: Readonly<Record<string, string>>) {
    const file = new URL('../../../src/ops/commands/audit-anonymity.ts', import.meta.url);
    const nothing = { DATA_DIR: '', VAULT_DATABASE_URL: '', VAULT_SECRET: '' };
    const child = startTypescript(file, [], { ...nothing, DATABASE_URL: as(role), ...environment });
    const out: string[] = [];
    for (let line = await child.line(); line !== undefined; line = await child.line()) out.push(line);
    return { ...(await child.ended), out: out.join('\n') };
  }
  const mayLogIn = (may: boolean) => owner.query(`alter role imperfect_ally_council ${may ? 'login' : 'nologin'}`);

  test('lets nobody in until the audit begins', async () => {
    const client = new pg.Client({ connectionString: as('imperfect_ally_council') });
    await expect(client.connect()).rejects.toMatchObject({ code: '28000' });
  });

  test('may read every table but the one of Slack’s tokens, and may change and make nothing', async () => {
    const { rows } = await owner.query<{ name: string; may: string[] }>(`
      select nspname || '.' || relname as name, array(
        select privilege from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) privilege
        where has_table_privilege('imperfect_ally_council', pg_class.oid, privilege)) as may
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p') and nspname in ('public', 'pgboss')`);
    expect(rows.some(({ name }) => name.startsWith('pgboss.'))).toBe(true);
    expect(rows.filter(({ may }) => may.join() !== 'select')).toEqual([{ name: 'public.installation', may: [] }]);
    const { rows: rights } = await owner.query(`
      select has_schema_privilege('imperfect_ally_council', 'public', 'create') as in_public,
        has_schema_privilege('imperfect_ally_council', 'pgboss', 'create') as in_queue,
        has_database_privilege('imperfect_ally_council', current_database(), 'create') as in_database,
        pg_has_role('imperfect_ally_council', 'imperfect_ally_app', 'usage') as as_the_app,
        rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as more
      from pg_roles where rolname = 'imperfect_ally_council'`);
    expect(new Set(Object.values(rights[0]))).toEqual(new Set([false]));
  });

  test('is enough for the whole audit, in an open week and after its close, and finds what the app’s own role finds', async () => {
    const directory = path.join(folder, 'vault');
    const vault = await openFolderVault(directory, {});
    await pairVault(vault.identity, createRememberedVault(database));
    const world = await flowWorld(database, { people: 20, vault });
    await opened(world);
    for (let at = 0; at < 14; at += 1) await replyOf(world, at, 'the silence at the kettle');
    await mayLogIn(true);
    const change = new pg.Client({ connectionString: as('imperfect_ally_council') });
    await change.connect();
    await expect(change.query('update member set zone = zone')).rejects.toMatchObject({ code: '42501' });
    await expect(change.query('select from installation')).rejects.toMatchObject({ code: '42501' });
    await change.end();
    const { rowCount } = await owner.query(`select from information_schema.columns where table_name = 'installation'`);
    const columns = rowCount ?? 0;
    for (const step of ['open', 'closed']) {
      if (step === 'closed') await closed(world);
      const council = await audited('imperfect_ally_council', { VAULT_DIR: directory });
      expect({ step, code: council.code, errors: council.errors }).toEqual({ step, code: 0, errors: '' });
      expect(council.out).toContain('none found a person or a text better than blind guessing');
      expect(council.out).not.toMatch(/kettle|U0000/);
      const all = (await audited('imperfect_ally_app', { VAULT_DIR: directory })).out;
      expect(council.out).toBe(
        all.replaceAll(/ of (\d+): columns with/g, (_, count) => ` of ${Number(count) - columns}: columns with`),
      );
    }
    await mayLogIn(false);
  });

  test('is enough where several machines share their keys, of which the audit makes none', async () => {
    await owner.query('delete from ally_group; delete from workspace; delete from key_vault');
    const folders = await sharedFolders(ownerUrl);
    const machine = await folders.start('one');
    const stop = keepTending([machine]);
    const world = await flowWorld(database, { people: 12, vault: machine });
    await opened(world);
    await stop();
    const before = await folders.query('select * from vault_replica order by 1');
    await mayLogIn(true);
    const environment = { VAULT_DIR: folders.directory('one'), VAULT_SECRET: sharedSecret };
    const council = await audited('imperfect_ally_council', environment);
    expect({ code: council.code, errors: council.errors }).toEqual({ code: 0, errors: '' });
    expect(council.out).toContain('none found a person or a text');
    expect(await folders.query('select * from vault_replica order by 1')).toEqual(before);
    await mayLogIn(false);
    await machine.close();
    await folders.close();
  });
});
