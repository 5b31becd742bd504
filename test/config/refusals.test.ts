import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfig, readStores, readTokenKeys } from '../../src/config/config.ts';
import { environment } from '../../src/config/environment.ts';
import { isPostgresAddress } from '../../src/postgres/pool.ts';
import { postgresRefusal } from '../../src/postgres/postgres-refusal.ts';
import { Refused, refusal, refusals } from '../../src/refusals/refusals.ts';
import { sentenceFor } from '../../src/start-up/run-command.ts';
import { openDatabase } from '../../src/store/database.ts';
import { idOfOldVault } from '../../src/vault/move-old-vault.ts';

const sentences: readonly (readonly [string, string])[] = Object.entries(refusals);

describe('every sentence with which the program refuses', () => {
  test.each(sentences)('%s says what is wrong and how to mend it', (_name, sentence) => {
    const [says = '', ...mend] = sentence.split(': ');
    expect(says.length).toBeGreaterThan(10);
    expect(mend.join(': ')).toMatch(/^\S.*(?:\.|\{\w+\})$/);
  });

  test('is in the table of docs/operating.md, which has no other', () => {
    const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
    const [, section = ''] = page.split('## When it does not start\n');
    const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| (.+) \| (.+) \|$/gm)].slice(1);
    const documented = rows.map(([, says = '', mend = '']) =>
      `${says}: ${mend}`.replaceAll('`', '').replaceAll('\\', ''),
    );
    expect(new Set(documented)).toEqual(new Set(sentences.map(([, sentence]) => sentence)));
    expect(documented).toHaveLength(sentences.length);
  });

  test('is filled in, and splits where it is written and not where a value has a colon', () => {
    const why = refusal('folderInUse', { folder: '/a: {code} $& b' });
    expect(why.says).toBe('Another process is using the data directory /a: {code} $& b');
    expect(new Refused(why).message).toMatch(/^Another process .* \$& b: stop it first/);
  });
});

describe('no part of an address or a secret is told', () => {
  test.each([
    'postgres://ally:2024#secret@db/ally',
    'postgres://ally:2024/secret@db/ally',
    'postgres://ally:2024?secret@db/ally',
    'postgres://ally:20%24secret@db:port/ally',
    'postgres://ally:20%zzsecret@db/ally',
    'postgres://ally:20%ff%secret@db/ally',
    'postgres://ally:2024 secret%2F@db/ally',
    'postgres://ally:2024@secret/x@db/ally',
    'postgres://ally:2024secret@[db/ally',
    'ally:2024secret@db/ally',
    'mysql://ally:2024secret@db/ally',
  ])('%s is refused: special characters must be percent-encoded', async (address) => {
    for (const name of ['DATABASE_URL', 'VAULT_DATABASE_URL']) {
      const read = readStores({ [name]: address });
      expect(read.ok ? [] : read.refusal).toEqual([expect.stringMatching(new RegExp(`^${name} is not an .*percent-`))]);
    }
    const opened = await openDatabase({ url: address }).then(() => '', sentenceFor);
    const vault = await idOfOldVault(address).then(() => '', sentenceFor);
    for (const text of [opened, vault]) {
      expect(text).toMatch(/percent-encoded/);
      expect(text).not.toMatch(/2024|secret|ally:/);
    }
  });

  test.each(['DATA_DIR', 'VAULT_DIR'])('an address in the place of a folder is not made into one: %s', (name) => {
    const read = readStores({ [name]: 'postgres://ally:2024secret@db/ally' });
    expect(read.ok ? [] : read.refusal).toEqual([
      expect.stringMatching(`^${name} holds an address, .* DATABASE_URL\\.$`),
    ]);
  });

  test.each([
    ['sslnegotiation=2024secret', /percent-encoded/],
    ['sslmode=verify-ca&uselibpqcompat=true', /percent-encoded/],
    ['sslrootcert=/2024secret', /^A file that DATABASE_URL names cannot be read \(ENOENT\)/],
  ])('what the driver does not understand behind the "?" is refused without it: %s', async (parameters, sentence) => {
    const opened = await openDatabase({ url: `postgres://ally@127.0.0.1:9/ally?${parameters}` }).then(
      () => '',
      sentenceFor,
    );
    expect(opened).toMatch(sentence);
    expect(opened).not.toMatch(/2024|secret/);
  });

  test.each([
    'postgres://ally:20%2324secret@db.example.com:5432/ally',
    'postgresql://ally@localhost/ally?sslmode=verify-full&sslrootcert=/etc/ca.pem',
    'postgres://ally:p@ss@db/ally',
    'postgres://postgres@/ally?host=/var/run/postgresql',
    'postgres:///ally?host=%2Fvar%2Frun',
    'postgres://ally:secret@[::1]:5432/ally',
    'postgres://db/ally?options=-c statement_timeout=0',
  ])('%s is an address', (address) => {
    expect(isPostgresAddress(address)).toBe(true);
  });

  const variables = [...Object.keys(environment.shape), 'HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
  test.each(variables)('%s may hold anything: what is wrong is told without a letter of it', (name) => {
    const canary = 'vjqxw';
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(
          '',
          'https://',
          'postgres://',
          'postgres://ally:',
          'https://ally:',
          'socks5://ally:',
          'xoxb-',
          'k1:',
        ),
        (one, other, head) => {
          const env = { [name]: `${head}${one}${canary}${other}` };
          const read = [readConfig(env), readStores(env), readTokenKeys(env)];
          for (const each of read) if (!each.ok) expect(each.refusal.join('\n')).not.toContain(canary);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('whatever the driver throws, only its code is told', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const error = Object.assign(new Error(`vjqxw ${text}`), { code: `${text} vjqxw`, input: 'vjqxw' });
        expect(JSON.stringify(postgresRefusal(error, 'DATABASE_URL'))).not.toContain('vjqxw');
      }),
    );
  });
});

test.each([
  ['53100', 'The disk of the database server of DATABASE_URL is full (53100): make room'],
  ['57P03', 'The database server of DATABASE_URL is starting or stopping (57P03): wait a moment'],
  ['25006', 'The database of DATABASE_URL can only be read (25006): name the primary'],
  ['XX000', 'The database server of DATABASE_URL refused what the app needs (XX000): look into its log'],
  ['ENOSPC', 'The disk is full (ENOSPC): make room'],
  ['EROFS', 'This account may not use a folder that is needed (EROFS): '],
  ['EMFILE', 'This account may open no more files (EMFILE): raise its limit'],
])('%s, wherever in the start it comes up, has a sentence', (code, sentence) => {
  const error = Object.assign(new Error('vjqxw'), /^\d|^XX/.test(code) ? { code, severity: 'ERROR' } : { code });
  expect(sentenceFor(error)).toMatch(new RegExp(`^${sentence.replace(/[()]/g, '\\$&')}`));
});
