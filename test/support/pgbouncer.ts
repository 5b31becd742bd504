import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '../../src/postgres/pool.ts';
import type { Startable } from './postgres-server.ts';

/** Debian's pooler in front of a server's socket. */
export interface Pooler {
  /** The same database through the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** Each transaction may meet another of the few sessions that all share. `more`: further lines of its settings. */
export async function startPgbouncer(
  binary: string,
  { user }: Pick<Startable, 'user'>,
  url: string,
  more: readonly string[] = [],
): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-pooler-'));
  const settings = join(folder, 'pgbouncer.ini');
  const users = join(folder, 'users.txt');
  writeFileSync(users, '"postgres" ""\n"somebody" ""\n');
  writeFileSync(settings, `${[...linesFor(folder, users, hostOf(url)), ...more].join('\n')}\n`);
  if (user) for (const path of [folder, settings, users]) chownSync(path, user.uid, user.gid);
  // It ends with this process, however that ends: its input does.
  const command = `"$0" -q "$1" >"$2/log" 2>&1 & read -r _; kill $!; wait`;
  const keeper = spawn('/bin/sh', ['-c', command, binary, settings, folder], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const through = (address: string) =>
    address.replace(encodeURIComponent(hostOf(address)), `${encodeURIComponent(folder)}&port=${port}`);
  while (!(await answers(through(url)))) await pause(50);
  return {
    through,
    stop: async () => {
      const ended = new Promise((resolve) => keeper.once('exit', resolve));
      keeper.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const port = 6432;

const linesFor = (folder: string, users: string, host: string): readonly string[] => [
  '[databases]',
  `* = host=${host}`,
  '[pgbouncer]',
  'listen_addr =',
  `listen_port = ${port}`,
  `unix_socket_dir = ${folder}`,
  'auth_type = trust',
  `auth_file = ${users}`,
  'pool_mode = transaction',
  'default_pool_size = 4',
];

const hostOf = (url: string): string => decodeURIComponent(/[?&]host=([^&]+)/.exec(url)?.[1] ?? '');

const answers = (url: string) =>
  withClient(url, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );
