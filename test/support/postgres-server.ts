import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Candidate } from './postgres-binaries.ts';
import { oncePerRun, testRun } from './test-run.ts';

export type Startable = Extract<Candidate, { bin: string }>;

/** Address of a new database of this server, with all tables and no rows, or with nothing at all. */
export async function createPostgresDatabase(server: Startable, kind: 'migrated' | 'bare'): Promise<string> {
  const folder = await oncePerRun(server.title.replace(' ', '-'), (own) => start(server, own));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = kind === 'migrated' ? migratedTemplate : 'template0';
  await onServer(folder, `create database ${name} template ${template}`);
  return addressOf(folder, name);
}

/** Address of a new and empty database in another encoding. */
export async function createPostgresDatabaseIn(server: Startable, encoding: string): Promise<string> {
  const url = await createPostgresDatabase(server, 'bare');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onAddress(url, `create database ${name} encoding '${encoding}' locale 'C' template template0`);
  return url.replace(/test_\w+/, name);
}

const migratedTemplate = 'migrated';

const addressOf = (folder: string, database: string) =>
  `postgres://postgres@/${database}?host=${encodeURIComponent(folder)}`;

async function start({ bin, user }: Startable, folder: string): Promise<string> {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (user) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  const flags = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), ['-D', data, ...flags], { ...user, cwd: '/' });
  await runKeeper(folder, join(bin, 'postgres'), user ? [String(user.uid), String(user.gid)] : []);
  await onServer(folder, `create database ${migratedTemplate}`);
  const database = await openDatabase({ url: addressOf(folder, migratedTemplate) });
  await migrate(database, 'latest');
  await database.close();
  return folder;
}

/** Its output goes to a file, not through a pipe: the server outlives this worker. */
async function runKeeper(folder: string, binary: string, user: readonly string[]): Promise<void> {
  const log = openSync(join(folder, 'log'), 'a');
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('postgres-keeper.js', import.meta.url)), String(testRun().pid), folder, binary, ...user],
    { detached: true, stdio: ['ignore', log, log] },
  );
  keeper.unref();
  writeFileSync(join(folder, 'keeper.pid'), String(keeper.pid));
  const ended = once(keeper, 'exit');
  const stillStarting = Symbol('still starting');
  while (!(await answers(folder))) {
    if ((await Promise.race([ended, pause(50, stillStarting)])) !== stillStarting) {
      throw new Error(`the server ended at once: ${readFileSync(join(folder, 'log'), 'utf8')}`);
    }
  }
}

const answers = (folder: string) =>
  onServer(folder, 'select 1').then(
    () => true,
    () => false,
  );

const onServer = (folder: string, statement: string) => onAddress(addressOf(folder, 'postgres'), statement);

async function onAddress(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
