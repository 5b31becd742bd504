import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { findPostgres } from '../../test/support/postgres-binaries.ts';
import type { Startable } from '../../test/support/postgres-server.ts';

/** A PostgreSQL server of this machine's own, with its usual settings (so with `fsync`), in a folder that goes with it. */
export interface Server {
  readonly title: string;
  /** Who it runs as. */
  readonly user: Startable['user'];
  /** Of a database of this server, as its superuser. */
  address(database: string): string;
  /** Address of a new database with all tables and no rows, or with nothing at all. */
  newDatabase(kind?: 'migrated' | 'bare'): Promise<string>;
  stop(): Promise<void>;
}

export async function startServer(
  choose = ([first]: readonly Startable[]): Startable | undefined => first,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-'));
  chmodSync(folder, 0o755);
  const found = choose(
    findPostgres(process.cwd(), folder).filter((candidate): candidate is Startable => 'bin' in candidate),
  );
  if (found === undefined) throw new Error('no PostgreSQL 15 or newer can be started here');
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (found.user) for (const path of [folder, data]) chownSync(path, found.user.uid, found.user.gid);
  execFileSync(
    join(found.bin, 'initdb'),
    ['-D', data, '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C'],
    { ...found.user, cwd: '/', stdio: 'ignore' },
  );
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200'];
  const server = spawn(join(found.bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...found.user,
    cwd: '/',
    stdio: 'ignore',
  });
  process.once('exit', () => server.kill('SIGQUIT'));
  const address = (name: string) => `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}`;
  while (!(await ask(address('postgres'), 'select 1'))) await pause(50);
  let made = 0;
  return {
    title: found.title,
    user: found.user,
    address,
    newDatabase: async (kind = 'migrated') => {
      made += 1;
      const url = address(`bench_${made}`);
      await ask(address('postgres'), `create database bench_${made}`);
      if (kind === 'bare') return url;
      const database = await openDatabase({ url });
      await migrate(database, 'latest');
      await database.close();
      return url;
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ask(url: string, statement: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(statement);
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
