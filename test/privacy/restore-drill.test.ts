// Holds TM-4 of docs/threat-model.md.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Ports } from '../../src/flows/ports.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createRememberedVault } from '../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { type KeyVault, pairVault } from '../../src/vault/key-vault.ts';
import { audited, found } from '../ops/audit/audited.ts';
import { postgresServers } from '../support/database.ts';
import {
  answersSealed,
  closed,
  type FlowWorld,
  firstDigest,
  flowWorld,
  opened,
  replyOf,
} from '../support/flow-world.ts';
import { createPostgresDatabase, type Startable } from '../support/postgres-server.ts';

const servers = postgresServers.filter(({ bin }) => existsSync(path.join(bin, 'pg_dump')));

(servers.length === 0 ? describe.skip : describe).each(servers)('a restore drill on $title', (server) => {
  let folder: string;
  const open: { close(): Promise<unknown> }[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ally-restore-'));
  });
  afterAll(async () => {
    for (const each of open) await each.close();
    await rm(folder, { recursive: true });
  });

  const keep = <Part extends { close(): Promise<unknown> }>(part: Part): Part => {
    open.push(part);
    return part;
  };

  /** A group in an open week, on a data server and with a vault of its own, paired as at a start. */
  async function runningWeek(): Promise<{ url: string; world: FlowWorld; vault: KeyVault }> {
    const url = await createPostgresDatabase(server, 'migrated');
    const database = keep(await openDatabase({ url }));
    const vault = keep(await openFolderVault(path.join(folder, `vault ${open.length}`), {}));
    await pairVault(vault.identity, createRememberedVault(database));
    const world = await flowWorld(database);
    const ports = { ...world.ports, vault };
    const withVault = { ...world, ports, settle: (living: Ports = ports) => world.settle(living) };
    await opened(withVault);
    // Not in the order of the roster: until they are mixed, places lie in the order of replying.
    for (let at = 0; at < 12; at += 1) await replyOf(withVault, (at * 5) % 12, 'silence, all of us');
    return { url, world: withVault, vault };
  }

  async function restored(dump: string): Promise<Database> {
    const url = await createPostgresDatabase(server, 'bare');
    await program(server, 'pg_restore', ['--no-owner', '--dbname', url, dump]);
    return keep(await openDatabase({ url }));
  }

  async function backUp(url: string): Promise<string> {
    const file = path.join(folder, `${open.length}.dump`);
    await program(server, 'pg_dump', ['--format=custom', '--file', file, url]);
    return file;
  }

  test('within an open week no reply is lost: the data comes back, and its keys are still there', async () => {
    const { url, world, vault } = await runningWeek();
    const database = await restored(await backUp(url));
    await pairVault(vault.identity, createRememberedVault(database));
    const again = { ...world.ports, ...openStore(database) };
    const later = { ...world, ports: again, settle: (living: Ports = again) => world.settle(living) };
    expect(found(await audited(database, again))).toEqual([]);
    await closed(later);
    expect(await answersSealed(later)).toBe(12);
  });

  test('a backup of an open week that has closed since gives up no text, and the week ends without a theme', async () => {
    const { url, world, vault } = await runningWeek();
    const dump = await backUp(url);
    await closed(world);
    world.sent.length = 0;
    const database = await restored(dump);
    await pairVault(vault.identity, createRememberedVault(database));
    const again = { ...world.ports, ...openStore(database) };
    const [round] = await again.rounds.unfinished(world.group.workspace);
    if (round === undefined) throw new Error('no round');
    expect(round.status).toBe('open');
    expect(await vault.read(round.workspace, round.id, 'link')).toBe('gone');
    await world.settle(again);
    world.moveTo(firstDigest);
    await world.settle(again);
    expect(await again.publications.find(round.workspace, round.id)).toMatchObject({ digest: { kind: 'nothing' } });
    expect((await vault.list()).filter((key) => key.round === round.id)).toEqual([]);
    const weeks = (kind: string) =>
      world.sent.flatMap(({ message }) => (message.kind === kind && 'round' in message ? [message.round.week] : []));
    expect(weeks('nudge').filter((week) => week === 1)).toEqual([]);
    expect(weeks('opening')).toEqual([2]);
  });

  test('data without its vault does not start, and neither does a vault with other data', async () => {
    const { url, vault } = await runningWeek();
    const database = await restored(await backUp(url));
    const empty = keep(await openFolderVault(path.join(folder, 'empty vault'), {}));
    const fresh = keep(await openDatabase({ url: await createPostgresDatabase(server, 'migrated') }));
    const start = (keys: KeyVault, data: Database) => pairVault(keys.identity, createRememberedVault(data));
    await expect(start(empty, database)).rejects.toMatchObject({ code: 'vaultMissing' });
    await expect(start(vault, fresh)).rejects.toMatchObject({ code: 'vaultForeign' });
    await start(vault, database);
    // A vault that is lost for good is given up by hand, by the owner of the data, and by nothing else.
    await sql`delete from key_vault`.execute(database.db);
    await start(empty, database);
  });
});

const program = ({ bin }: Startable, name: string, args: readonly string[]) =>
  promisify(execFile)(path.join(bin, name), [...args]);
