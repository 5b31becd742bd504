import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseEnvelopeKeys } from '../../../src/crypto/secret-envelope.ts';
import { workspaceId } from '../../../src/domain/ids.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { createInstallations } from '../../../src/store/installations.ts';
import { createSecrets } from '../../../src/vault/key-vault.ts';
import { startTypescript } from '../../support/child-process.ts';
import { makeMigratedFolder } from '../../support/pglite-template.ts';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [old, fresh] = [key('k1'), key('k2')];
const place = { kind: 'workspace', workspace: workspaceId('T1') } as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ally-rotate-'));
  await makeMigratedFolder(folder);
  await withInstallations(old, (installations) =>
    installations.keep({ place, bot: { id: 'B1', user: 'U1' }, token: { value: 'xoxb-1' } }, new Date(0)),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function withInstallations<T>(
  keys: string,
  use: (installations: ReturnType<typeof createInstallations>) => Promise<T>,
): Promise<T> {
  const parsed = parseEnvelopeKeys(keys);
  if (parsed === undefined) throw new Error('These are no keys.');
  const database = await openDatabase({ dataDir: folder });
  try {
    return await use(createInstallations(database, createSecrets(parsed)));
  } finally {
    await database.close();
  }
}

async function rotate(keys: string) {
  const file = new URL('../../../src/ops/commands/rotate-keys.ts', import.meta.url);
  const child = startTypescript(file, [], { DATABASE_URL: '', DATA_DIR: folder, TOKEN_KEYS: keys });
  const out: string[] = [];
  for (let line = await child.line(); line !== undefined; line = await child.line()) out.push(line);
  return { ...(await child.ended), out: out.join('\n') };
}

test('an operator puts a new key in front, rotates, and takes the old one out', async () => {
  expect(await rotate(`${fresh},${old}`)).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 tokens are now sealed under the key "k2"; 0 were already.'),
  });
  const found = await withInstallations(fresh, (installations) => installations.find(place));
  expect(found?.token).toEqual({ value: 'xoxb-1' });
});

test('a key that is missing is told, and nothing is lost', async () => {
  expect(await rotate(old)).toMatchObject({ code: 1, errors: expect.stringContaining('1 tokens cannot be opened') });
  expect(await rotate('')).toMatchObject({ code: 2, errors: expect.stringMatching(/^TOKEN_KEYS is/) });
});
