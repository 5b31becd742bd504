import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTypescript } from '../../support/child-process.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ally-nothing-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test.each([
  ['audit-anonymity', []],
  ['report', ['--format', 'csv']],
  ['rotate-keys', []],
  ['backup', ['--to', '-']],
  ['programme', ['export', '--channel', 'C1']],
  ['doctor', ['--after-restore']],
])(
  '%s where nothing was ever started says so, and makes nothing',
  async (command, words) => {
    const [data, vault] = [join(home, 'data'), join(home, 'vault')];
    const file = new URL(`../../../src/ops/commands/${command}.ts`, import.meta.url);
    const settings = { DATABASE_URL: '', VAULT_DATABASE_URL: '', DATA_DIR: data, VAULT_DIR: vault };
    const child = startTypescript(file, words, { ...settings, TOKEN_KEYS: `k1:${'A'.repeat(43)}=` });
    expect(await child.ended).toEqual({
      code: 2,
      errors: expect.stringMatching(/^There is nothing yet, for .*data was never used: start the app/),
    });
    expect([existsSync(data), existsSync(vault)]).toEqual([false, false]);
  },
  240_000,
);
