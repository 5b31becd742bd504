import { describe, expect, test } from '@jest/globals';
import { unencrypted } from '../../src/config/config.ts';

const over = (url: string) => unencrypted({ database: { url }, vault: { directory: '/vault' } });

describe('A connection to a database on another machine', () => {
  test.each([
    'postgres://ally:secret@db.example.com/ally',
    'postgres://ally:secret@10.0.0.5:5432/ally',
    'postgres://ally:secret@db.example.com/ally?sslmode=disable',
    'postgres://ally:secret@localhost.example.com/ally',
  ])('is told when nothing encrypts it: %s', (url) => {
    expect(over(url)).toEqual(['database']);
  });

  test.each(['require', 'verify-full', 'no-verify'])('is not told with sslmode=%s', (mode) => {
    expect(over(`postgres://ally:secret@db.example.com/ally?sslmode=${mode}`)).toEqual([]);
  });

  test('is told of the old vault as of the data, and by no more than its name', () => {
    const url = 'postgres://ally:secret@db.example.com/keys';
    expect(unencrypted({ database: { dataDir: '/data' }, vault: { directory: '/vault', oldUrl: url } })).toEqual([
      'vault',
    ]);
    expect(unencrypted({ database: { url }, vault: { directory: '/vault', oldUrl: url } })).toEqual([
      'database',
      'vault',
    ]);
  });
});

test.each([
  'postgres://ally@localhost/ally',
  'postgres://ally@127.0.0.1:5433/ally',
  'postgres://ally@[::1]/ally',
  'postgres://ally@/ally?host=%2Fvar%2Frun%2Fpostgresql',
])('Nobody listens between the app and a database on its own machine: %s', (url) => {
  expect(over(url)).toEqual([]);
});

test('An address that cannot be read is told of by whoever connects', () => {
  expect(over('postgres://[oops')).toEqual([]);
});
