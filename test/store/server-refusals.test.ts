import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { sentenceFor } from '../../src/start-up/run-command.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { idOfOldVault } from '../../src/vault/move-old-vault.ts';
import { anyPort } from '../support/any-port.ts';
import { startTypescript } from '../support/child-process.ts';
import { postgresServers } from '../support/database.ts';
import type { Startable } from '../support/postgres-server.ts';

/** What the operator reads when the database of this address is opened and its tables are made; '' when all goes well. */
async function said(url: string): Promise<string> {
  try {
    const database = await openDatabase({ url });
    await migrate(database, 'latest').finally(() => database.close());
    return '';
  } catch (error) {
    return sentenceFor(error);
  }
}

const [server] = postgresServers;
const secret = 'hunter2vjqx';

(server === undefined ? describe.skip : describe)('a server that takes passwords and TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ally-server-'));
  const port = anyPort();
  const at = (who: string, host = '127.0.0.1', more = '') => `postgres://${who}@${host}:${port}/postgres${more}`;
  const trusted = `sslmode=verify-full&sslrootcert=${join(folder, 'server.crt')}`;
  let stop = async () => {};

  beforeAll(async () => {
    if (server === undefined) return;
    await makeServer(server, folder);
    stop = await startServer(server, folder, port);
    const admin = new pg.Client({ connectionString: `postgres://postgres@/postgres?host=${folder}&port=${port}` });
    await admin.connect();
    await admin.query(`create role ally login password '${secret}'`);
    await admin.query('create role nobody login connection limit 0');
    await admin.query(`alter role nobody password '${secret}'`);
    await admin.query('revoke create on schema public from public');
    await admin.end();
  }, 240_000);
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['no password', at('ally'), /^The database server asks for a password, and DATABASE_URL has none: /],
    ['a wrong password', at(`ally:${secret}x`), /refused the user name or the password of DATABASE_URL \(28P01\): /],
    ['no such user', at(`somebody:${secret}`), /refused the user name .* \(28P01\): /],
    [
      'no such database',
      at(`ally:${secret}`).replace(/postgres$/, 'none'),
      /no database of the name in DATABASE_URL \(3D000\): /,
    ],
    ['a certificate that it made itself', at(`ally:${secret}`, 'localhost', '?sslmode=verify-full'), /sslrootcert=/],
    ['the certificate of another name', at(`ally:${secret}`, '127.0.0.1', `?${trusted}`), /is for another name/],
    [
      'a certificate file that is not there',
      at(`ally:${secret}`, 'localhost', `?sslrootcert=${folder}/none`),
      /A file that DATABASE_URL names cannot be read \(ENOENT\): correct sslrootcert/,
    ],
    ['no connection left', at(`nobody:${secret}`), /has no connection left \(53300\): raise max_connections/],
    ['no right to make tables', at(`ally:${secret}`), /may not make or change tables \(42501\): .*create on schema/],
    [
      'nobody who listens',
      `postgres://ally:${secret}@127.0.0.1:1/ally`,
      /cannot be reached \(ECONNREFUSED\): start it/,
    ],
    ['a socket that is not there', `postgres://ally:${secret}@/ally?host=/nowhere`, /cannot be reached \(ENOENT\): /],
  ])('%s: a sentence that says how to mend it, at once, and without the password', async (_what, url, sentence) => {
    const begun = performance.now();
    const text = await said(url);
    expect(text).toMatch(sentence);
    expect(text).not.toContain(secret);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  test('the file of its certificate, named in the address, is all that is needed', async () => {
    expect(await said(at(`ally:${secret}`, 'localhost', `?${trusted}`))).toMatch(/may not make or change tables/);
  });

  test('an old vault to move from says the same of its own setting', async () => {
    const asked = (url: string) => idOfOldVault(url).then(() => '', sentenceFor);
    expect(await asked(at('ally'))).toMatch(/^The database server asks for a password, and VAULT_DATABASE_URL has/);
    expect(await asked(at(`ally:${secret}`))).toBe('');
  });

  test('a command that is asked for a password ends, although the server goes on waiting for it', async () => {
    const file = new URL('../../src/ops/commands/migrate.ts', import.meta.url);
    const begun = performance.now();
    const { code, errors } = await startTypescript(file, ['status'], { DATABASE_URL: at('ally') }).ended;
    expect([code, errors]).toEqual([2, expect.stringMatching(/^The database server asks for a password/)]);
    // The server would wait for a minute.
    expect(performance.now() - begun).toBeLessThan(50_000);
  }, 120_000);

  test('a standby can only be read', async () => {
    if (server === undefined) return;
    await stop();
    writeFileSync(join(folder, 'data', 'standby.signal'), '');
    stop = await startServer(server, folder, port);
    expect(await said(at(`ally:${secret}`))).toMatch(
      /is a standby, which takes no writes: give the address of the primary/,
    );
  }, 120_000);
});

test('a server without TLS is told apart from one that does not answer', async () => {
  const refuses = createServer((socket) => socket.once('data', () => socket.end('N')));
  refuses.listen(0, '127.0.0.1');
  await once(refuses, 'listening');
  const address = refuses.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await said(`postgres://ally:${secret}@127.0.0.1:${port}/ally?sslmode=verify-full`)).toMatch(
    /^The database server of DATABASE_URL takes no encrypted connections: /,
  );
  refuses.close();
});

async function makeServer({ bin, user }: Startable, folder: string): Promise<void> {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const mine = (path: string) => user && chownSync(path, user.uid, user.gid);
  for (const path of [folder, data]) mine(path);
  chmodSync(folder, 0o755);
  const flags = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), ['-D', data, ...flags], { ...user, cwd: '/' });
  writeFileSync(join(data, 'pg_hba.conf'), 'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n');
  appendFileSync(join(data, 'pg_hba.conf'), 'host all all ::1/128 scram-sha-256\n');
  const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.crt')];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
  await promisify(execFile)('openssl', [...made, ...name]);
  for (const path of [key, certificate]) mine(path);
  chmodSync(key, 0o600);
}

/** Answers with how to stop it. */
async function startServer({ bin, user }: Startable, folder: string, port: number): Promise<() => Promise<void>> {
  const settings = [
    'listen_addresses=localhost',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'ssl=on',
    `ssl_cert_file=${join(folder, 'server.crt')}`,
    `ssl_key_file=${join(folder, 'server.key')}`,
  ].flatMap((each) => ['-c', each]);
  const child = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), ...settings], { ...user, stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!(await answers(folder, port))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await pause(100);
  }
  return async () => {
    child.kill('SIGINT');
    await ended;
  };
}

async function answers(folder: string, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: `postgres://postgres@/postgres?host=${folder}&port=${port}` });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
