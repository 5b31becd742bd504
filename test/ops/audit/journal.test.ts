// Holds TM-30 of docs/threat-model.md.
import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { roundId, workspaceId } from '../../../src/domain/ids.ts';
import { searchJournal } from '../../../src/ops/audit/gather-journal.ts';
import { withSession } from '../../../src/postgres/agree-on-sessions.ts';
import { postgresServers } from '../../support/database.ts';
import { openOldVault } from '../../support/old-vault.ts';
import { createPostgresDatabase } from '../../support/postgres-server.ts';
import { sharedFolders } from '../../support/shared-folders.ts';

const workspace = workspaceId('T1');
const asked = (client: pg.Client) => async (statement: string) =>
  (await client.query<Record<string, unknown>>(statement)).rows;

// Servers of their own: the journal of one that other tests write to goes on while it is searched.
const ownServers = postgresServers.slice(0, 1).map((server) => ({ ...server, title: `${server.title}-journal` }));

describe.each(ownServers)('the journal of $title', (server) => {
  test('gives the audit the destroyed keys of a vault in a database, and none that are sealed to halves', async () => {
    const [url, oldUrl] = [
      await createPostgresDatabase(server, 'migrated'),
      await createPostgresDatabase(server, 'bare'),
    ];
    const [ours, theirs] = [roundId(randomUUID()), roundId(randomUUID())];
    const key = new Uint8Array(randomBytes(32));
    const folders = await sharedFolders(url);
    const vault = await folders.start('one');
    const made = await vault.createIfAbsent(workspace, ours, 'link', key);
    const old = await openOldVault(oldUrl);
    await old.createIfAbsent(
      workspace,
      theirs,
      'link',
      key.map((byte) => byte ^ 255),
    );
    await old.destroy(workspace, theirs, 'link');
    await withSession(url, async (client) => {
      const journal = await searchJournal(asked(client), [made], [ours]);
      expect(journal).toEqual({ segments: expect.any(Number), found: 0 });
      expect(journal.segments).toBeGreaterThan(0);
      expect(await searchJournal(asked(client), [], [ours, theirs])).toMatchObject({ found: 1 });
      // A key in use that went into any table, in whatever form.
      await client.query('create table noted (what text)');
      await client.query('insert into noted values ($1)', [Buffer.from(key).toString('base64')]);
      expect(await searchJournal(asked(client), [key], [ours])).toMatchObject({ found: 1 });
    });
    await Promise.all([vault.close(), old.close(), folders.close()]);
  }, 120_000);

  test('is searched to its end while the server goes on and renames what is being read', async () => {
    const url = await createPostgresDatabase(server, 'bare');
    await withSession(url, async (client) => {
      const gone = '000000010000000000000001';
      let lists = 0;
      const busy = async (statement: string) => {
        if (!statement.includes('pg_ls_waldir()') || statement.includes('privilege')) return asked(client)(statement);
        lists += 1;
        const [listed = {}] = await asked(client)(statement);
        return lists === 1 ? [listed, { ...listed, name: '0000000F00000000000000FF' }] : [{ ...listed, name: gone }];
      };
      expect(await searchJournal(busy, [], [randomUUID()])).toEqual({ segments: 3, found: 0 });
      expect(lists).toBe(3);
    });
  });

  test('is left alone by a role that may not read it, and the audit says that it was not tried', async () => {
    await withSession(await createPostgresDatabase(server, 'bare'), async (client) => {
      await client.query('set role pg_monitor');
      expect(await searchJournal(asked(client), [], [randomUUID()])).toEqual({ segments: 0, found: 0 });
    });
  });
});
