import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { withSession } from '../../src/postgres/agree-on-sessions.ts';
import { openDatabase } from '../../src/store/database.ts';
import { asSomebody, type Level, makeSomebody, plainSetting, setAdversely } from '../support/adverse-settings.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase, createPostgresDatabaseIn } from '../support/postgres-server.ts';
import { playWeek } from '../support/whole-week.ts';

/** All at once, some for the role and some for the database; `npm run bench -- settings` tries each by itself. */
const together = [
  ['database', 'bytea_output', 'escape'],
  ['role', 'DateStyle', 'German, DMY'],
  ['database', 'IntervalStyle', 'sql_standard'],
  ['role', 'TimeZone', 'Asia/Kathmandu'],
  ['database', 'standard_conforming_strings', 'off'],
  ['role', 'default_transaction_isolation', 'serializable'],
  ['database', 'default_transaction_read_only', 'on'],
  ['role', 'statement_timeout', '2ms'],
  ['database', 'lock_timeout', '1ms'],
  ['role', 'idle_in_transaction_session_timeout', '1ms'],
  ['database', 'extra_float_digits', '-15'],
  ['role', 'client_encoding', 'LATIN1'],
  ['database', 'synchronous_commit', 'off'],
  ['role', 'plan_cache_mode', 'force_generic_plan'],
] as const satisfies readonly (readonly [Level, string, string])[];

describe.each(postgresServers)('on $title', (server) => {
  async function owned(): Promise<string> {
    const url = await createPostgresDatabase(server, 'bare');
    await makeSomebody(url);
    await withSession(url, (client) => client.query(`alter database ${nameOf(url)} owner to somebody`));
    return url;
  }

  test('a week goes well under every setting that somebody else has made otherwise', async () => {
    const data = await owned();
    for (const [level, name, value] of together) await setAdversely(data, level, { name, value });
    expect(await plainSetting(asSomebody(data), 'DateStyle')).toBe('German, DMY');
    expect(await playWeek(asSomebody(data))).toEqual({
      kind: 'went well',
      answers: 12,
      sessions: 'given',
    });
    await makeSomebody(data);
  });

  (Number.parseInt(server.title.replace('PostgreSQL ', ''), 10) < 17 ? test.skip : test)(
    'a limit on whole transactions, which only newer servers know, is lifted too',
    async () => {
      const url = await createPostgresDatabase(server, 'bare');
      await setAdversely(url, 'database', { name: 'transaction_timeout', value: '1ms' });
      const database = await openDatabase({ url });
      await database.transaction((trx) => sql`select pg_sleep(0.05)`.execute(trx));
      await database.close();
    },
  );

  test.each(['LATIN1', 'SQL_ASCII'])('a database in %s is refused', async (encoding) => {
    const url = await createPostgresDatabaseIn(server, encoding);
    await expect(openDatabase({ url })).rejects.toMatchObject({
      name: 'CannotOpenDatabase',
      message: expect.stringMatching(
        new RegExp(
          `^The database "\\w+" of DATABASE_URL is encoded in ${encoding}, .* \\(CREATE DATABASE name ENCODING UTF8 `,
        ),
      ),
    });
  });

  test('a search path that leads nowhere, or away from the tables, is refused with the statement that mends it', async () => {
    const url = await createPostgresDatabase(server, 'migrated');
    await makeSomebody(url);
    await setAdversely(url, 'database', { name: 'search_path', value: 'elsewhere' });
    await expect(openDatabase({ url })).rejects.toThrow(
      /^The search_path of role "postgres" names no schema of the database of DATABASE_URL .*: run ALTER ROLE "postgres" IN DATABASE "\w+" SET search_path = public\.$/,
    );
    await setAdversely(url, 'database', { name: 'search_path', value: 'pg_catalog' });
    await expect(openDatabase({ url })).rejects.toThrow(/names no schema/);
    await setAdversely(url, 'database', { name: 'search_path', value: 'elsewhere' });
    await withSession(url, (client) => client.query('create schema elsewhere'));
    const sentence = await refusalOf(() => openDatabase({ url }));
    expect(sentence).toMatch(
      /^The tables in the database of DATABASE_URL are in the schema "public", and .* "elsewhere": run /,
    );
    await mend(url, sentence);
    const database = await openDatabase({ url });
    expect(await database.db.selectFrom('workspace').selectAll().execute()).toEqual([]);
    await database.close();
  });

  test('tables in a schema that the search path names first stay there, whatever it becomes later', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    await withSession(url, (client) => client.query('create schema "Ally Tables"'));
    await setAdversely(url, 'database', { name: 'search_path', value: '"Ally Tables", public' });
    const database = await openDatabase({ url });
    await setAdversely(url, 'database', { name: 'search_path', value: 'public' });
    await database.transaction((trx) => trx.schema.createTable('ally_group').execute());
    await database.close();
    expect(await refusalOf(() => openDatabase({ url }))).toContain('in the schema "Ally Tables"');
  });

  test('a role for which no trigger runs is refused', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    await setAdversely(url, 'database', { name: 'session_replication_role', value: 'replica' });
    const sentence = await refusalOf(() => openDatabase({ url }));
    expect(sentence).toMatch(
      /the triggers that keep thresholds and publications do not run: as a superuser, run ALTER ROLE /,
    );
    await mend(url, sentence);
    await (await openDatabase({ url })).close();
  });

  test('what the address itself sets stays, except where the program relies on something else', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    const database = await openDatabase({ url: `${url}&options=-c%20work_mem=3MB+-c%20DateStyle=German` });
    const again = database.boss.backend === 'postgres' ? database.boss.connectionString : '';
    expect(await plainSetting(again, 'work_mem')).toBe('3MB');
    expect(await plainSetting(again, 'DateStyle')).toBe('ISO, MDY');
    await database.close();
  });

  test.each([
    'statement_timeout=1&lock_timeout=1&idle_in_transaction_session_timeout=1',
    'query_timeout=1',
    'replication=database',
    'client_encoding=LATIN1',
    'binary=true',
  ])('nothing that the driver takes from an address costs a week: %s', async (parameters) => {
    const url = await createPostgresDatabase(server, 'bare');
    expect(await playWeek(`${url}&${parameters}`)).toMatchObject({ kind: 'went well', answers: 12, sessions: 'given' });
  });
});

const nameOf = (url: string) => /@\/(\w+)/.exec(url)?.[1] ?? '';

const refusalOf = (open: () => Promise<unknown>): Promise<string> =>
  open().then(
    () => 'not refused',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

/** Does what the sentence says. */
async function mend(url: string, sentence: string): Promise<void> {
  const statements = /run (ALTER .*?)(?:\.$|; a second)/.exec(sentence)?.[1] ?? '';
  await withSession(url, (client) => client.query(statements));
}
