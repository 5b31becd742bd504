import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { withSession } from '../../src/postgres/agree-on-sessions.ts';
import { openDatabase } from '../../src/store/database.ts';
import { setAdversely } from '../support/adverse-settings.ts';
import { postgresServers } from '../support/database.ts';
import { type Pooler, startPgbouncer } from '../support/pgbouncer.ts';
import { createPostgresDatabase, type Startable } from '../support/postgres-server.ts';
import { testRun } from '../support/test-run.ts';
import { playWeek } from '../support/whole-week.ts';

const { pgbouncer } = testRun();

(pgbouncer === undefined ? describe.skip : describe).each(postgresServers)('through PgBouncer, on $title', (server) => {
  let pooler: Pooler;
  beforeAll(async () => {
    pooler = await started(server);
  });
  afterAll(() => pooler.stop());

  const otherwise = async (settings: Readonly<Record<string, string>>) => {
    const url = await createPostgresDatabase(server, 'bare');
    for (const [name, value] of Object.entries(settings)) await setAdversely(url, 'database', { name, value });
    return url;
  };

  test('a whole week goes well, though each transaction may meet another session', async () => {
    const data = await createPostgresDatabase(server, 'bare');
    expect(await playWeek(pooler.through(data))).toEqual({
      kind: 'went well',
      answers: 12,
      sessions: 'checked',
    });
  });

  test('settings under which a week would be lost are refused, each with the statement that mends it', async () => {
    const url = await otherwise({ DateStyle: 'German', statement_timeout: '20s', default_transaction_read_only: 'on' });
    const sentence = await refusalOf(() => openDatabase({ url: pooler.through(url) }));
    expect(sentence).toMatch(
      /^Sessions of DATABASE_URL begin with settings .*\(DateStyle is "German, DMY", default_transaction_read_only is "on", statement_timeout is "20000"\): run /,
    );
    await withSession(url, (client) => client.query(/: run (ALTER .*); then/.exec(sentence)?.[1] ?? ''));
    const anew = await started(server);
    await (await openDatabase({ url: anew.through(url) })).close();
    await anew.stop();
  });

  test('a time-out that ends every question is refused too', async () => {
    const url = await otherwise({ statement_timeout: '1ms' });
    expect(await refusalOf(() => openDatabase({ url: pooler.through(url) }))).toMatch(
      /^Sessions of DATABASE_URL (are ended by a time-out|begin with settings)/,
    );
  });

  test('a pooler that says nothing and drops what it is asked for is found out', async () => {
    const silent = await started(server, ['ignore_startup_parameters = options']);
    // Bytes are read in both forms, so that nobody has to change how they come.
    expect(await playWeek(silent.through(await otherwise({ bytea_output: 'escape' })))).toMatchObject({
      kind: 'went well',
      sessions: 'checked',
    });
    const url = await otherwise({ synchronous_commit: 'off' });
    expect(await refusalOf(() => openDatabase({ url: silent.through(url) }))).toContain('synchronous_commit is "off"');
    await silent.stop();
  });

  test('a transaction that hangs is still ended by the server', async () => {
    const database = await openDatabase({ url: pooler.through(await createPostgresDatabase(server, 'migrated')) });
    const limit = sql<{ after: string }>`select current_setting('idle_in_transaction_session_timeout') as after`;
    const { rows } = await database.transaction((trx) => limit.execute(trx));
    expect(rows).toEqual([{ after: '1min' }]);
    await database.close();
  });
});

const started = (server: Startable, more: readonly string[] = []) =>
  createPostgresDatabase(server, 'bare').then((url) => startPgbouncer(pgbouncer ?? '', server, url, more));

const refusalOf = (open: () => Promise<{ close(): Promise<void> }>): Promise<string> =>
  open().then(
    async (opened) => {
      await opened.close();
      return 'not refused';
    },
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
