// Holds TM-26 of docs/threat-model.md.
import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { vaultContract } from './vault-contract.ts';
import { prepareVaultProcesses, type VaultProcesses } from './vault-process.ts';

let root = '';
const newFolder = () => path.join(root, randomUUID());
const workspace = workspaceId('T1');
const newRound = () => roundId(randomUUID());
const fresh = () => new Uint8Array(randomBytes(32));
const modeOf = async (place: string) => (await stat(place)).mode & 0o777;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-vault-'));
});
afterAll(() => rm(root, { recursive: true }));

vaultContract('the folder vault', async () => {
  const folder = newFolder();
  const [vault, beside] = [await openFolderVault(folder, {}), await openFolderVault(folder, {})];
  return { vault, beside, close: () => rm(folder, { recursive: true }) };
});

describe('where the vault may be', () => {
  test.each([
    ['in the data folder', 'data/keys', 'data', 'vaultInData'],
    ['deep in a data folder that is not there yet', 'data/deep/down/keys', 'data', 'vaultInData'],
    ['the data folder itself', 'data', 'data/../data/', 'vaultInData'],
    ['around the data folder', 'all', 'all/data', 'vaultAroundData'],
  ])('refused: %s', async (_name, vault, data, code) => {
    const base = newFolder();
    const opening = openFolderVault(path.join(base, vault), { dataDir: path.join(base, data) });
    await expect(opening).rejects.toMatchObject({ name: 'VaultError', code });
    await expect(opening).rejects.toThrow('set VAULT_DIR to a folder apart from DATA_DIR');
    await expect(stat(base)).rejects.toMatchObject({ code: 'ENOENT' }); // Nothing was made on the way.
  });

  test('refused: in the data folder by way of a symbolic link, on either side', async () => {
    const base = newFolder();
    await mkdir(path.join(base, 'data'), { recursive: true });
    await symlink(path.join(base, 'data'), path.join(base, 'elsewhere'));
    const opening = (vault: string, data: string) =>
      openFolderVault(path.join(base, vault), { dataDir: path.join(base, data) });
    await expect(opening('elsewhere/keys', 'data')).rejects.toMatchObject({ code: 'vaultInData' });
    await expect(opening('data/keys', 'elsewhere')).rejects.toMatchObject({ code: 'vaultInData' });
    await expect(opening('elsewhere', 'data')).rejects.toMatchObject({ code: 'vaultInData' });
    await expect(opening('data', 'elsewhere/db')).rejects.toMatchObject({ code: 'vaultAroundData' });
    expect(await readdir(path.join(base, 'data'))).toEqual([]);
  });

  test('taken: beside the data folder, even when its name begins alike', async () => {
    const base = newFolder();
    for (const name of ['vault', 'data-keys', '..data'])
      await openFolderVault(path.join(base, name), { dataDir: path.join(base, 'data') });
    expect((await readdir(base)).sort()).toEqual(['..data', 'data-keys', 'vault']);
  });

  test('refused: a file, a folder that cannot be made, and a folder that holds other things', async () => {
    const base = newFolder();
    await mkdir(base);
    await writeFile(path.join(base, 'note'), '');
    await expect(openFolderVault(path.join(base, 'note'), {})).rejects.toMatchObject({ code: 'vaultNoFolder' });
    await expect(openFolderVault(path.join(base, 'note', 'vault'), {})).rejects.toMatchObject({
      code: 'vaultNoFolder',
    });
    await expect(openFolderVault(path.join(base, 'x'.repeat(400)), {})).rejects.toMatchObject({
      code: 'vaultNotUsable',
      message: expect.stringContaining('ENAMETOOLONG'),
    });
    await chmod(base, 0o755);
    await expect(openFolderVault(base, {})).rejects.toMatchObject({ code: 'vaultNotOurs' });
    expect(await modeOf(base)).toBe(0o755);
    expect(await readdir(base)).toEqual(['note']);
  });
});

describe('what lies in the folder', () => {
  test('only this user can read it, and backup programs are asked to skip it', async () => {
    const folder = newFolder();
    const vault = await openFolderVault(folder, {});
    const round = newRound();
    await vault.createIfAbsent(workspace, round, 'link', fresh());
    expect(await modeOf(folder)).toBe(0o700);
    expect(await modeOf(path.join(folder, 'T1'))).toBe(0o700);
    expect(await modeOf(path.join(folder, 'T1', `${round}.link`))).toBe(0o600);
    expect(await readdir(folder)).toEqual(['CACHEDIR.TAG', 'T1']);
    expect(await readdir(path.join(folder, 'T1'))).toEqual([`${round}.link`]);
    const tag = await readFile(path.join(folder, 'CACHEDIR.TAG'), 'utf8');
    expect(tag).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/);
  });

  test('modes that let others in are mended at the start', async () => {
    const folder = newFolder();
    const round = newRound();
    const key = await (await openFolderVault(folder, {})).createIfAbsent(workspace, round, 'link', fresh());
    const file = path.join(folder, 'T1', `${round}.link`);
    await chmod(folder, 0o755);
    await chmod(path.join(folder, 'T1'), 0o775);
    await chmod(file, 0o644);
    const vault = await openFolderVault(folder, {});
    expect([await modeOf(folder), await modeOf(path.join(folder, 'T1')), await modeOf(file)]).toEqual([
      0o700, 0o700, 0o600,
    ]);
    expect(await vault.read(workspace, round, 'link')).toEqual(key);
  });

  test('a destroyed key is overwritten, wherever else the file has a name', async () => {
    const folder = newFolder();
    const vault = await openFolderVault(folder, {});
    const [round, key] = [newRound(), fresh()];
    await vault.createIfAbsent(workspace, round, 'content', key);
    const [secondName, leftOver] = [path.join(root, randomUUID()), `.${round}.content.${randomUUID()}`];
    await link(path.join(folder, 'T1', `${round}.content`), secondName);
    await link(secondName, path.join(folder, 'T1', leftOver)); // As a kill just after the link would leave it.
    await vault.destroy(workspace, round, 'content');
    const left = await readFile(secondName);
    expect(left.includes(Buffer.from(key.subarray(0, 8)))).toBe(false);
    expect(await readdir(path.join(folder, 'T1'))).toEqual([]);
  });

  test('what a killed destruction leaves is no key, stays on the list, and can be destroyed again', async () => {
    const folder = newFolder();
    const vault = await openFolderVault(folder, {});
    const round = newRound();
    await mkdir(path.join(folder, 'T1'));
    await writeFile(path.join(folder, 'T1', `${round}.link`), randomBytes(33));
    expect(await vault.read(workspace, round, 'link')).toBe('gone');
    expect(await vault.list()).toEqual([{ workspace, round, kind: 'link' }]);
    const creating = vault.createIfAbsent(workspace, round, 'link', fresh());
    await expect(creating).rejects.toMatchObject({ code: 'keyHalfDestroyed' });
    expect(await vault.destroy(workspace, round, 'link')).toBe('destroyed');
    expect(await vault.list()).toEqual([]);
  });

  test('a damaged key is an error and never replaced by a new one', async () => {
    const folder = newFolder();
    const vault = await openFolderVault(folder, {});
    const round = newRound();
    await mkdir(path.join(folder, 'T1'));
    for (const length of [0, 16, 40]) {
      await writeFile(path.join(folder, 'T1', `${round}.link`), randomBytes(length));
      await expect(vault.read(workspace, round, 'link')).rejects.toMatchObject({ code: 'vaultDamaged' });
      const creating = vault.createIfAbsent(workspace, round, 'link', fresh());
      await expect(creating).rejects.toMatchObject({ code: 'vaultDamaged' });
      expect((await readFile(path.join(folder, 'T1', `${round}.link`))).length).toBe(length);
    }
    expect((await readdir(path.join(folder, 'T1'))).length).toBe(1);
  });

  test('files that are no keys are not listed', async () => {
    const folder = newFolder();
    const vault = await openFolderVault(folder, {});
    await mkdir(path.join(folder, 'T1'));
    await mkdir(path.join(folder, 'lost+found'));
    for (const file of ['.DS_Store', 'note.link', `${newRound()}.other`, `.${newRound()}.link.${randomUUID()}`])
      await writeFile(path.join(folder, 'T1', file), randomBytes(32));
    expect(await vault.list()).toEqual([]);
    await openFolderVault(folder, {});
  });

  test('no id leads out of the folder', async () => {
    const vault = await openFolderVault(newFolder(), {});
    const [round, key] = [newRound(), fresh()];
    for (const id of ['..', '../T1', '.', '', 'T1/..', 't1', 'T1\\..', 'T1\0', 'CACHEDIR.TAG'])
      await expect(vault.createIfAbsent(workspaceId(id), round, 'link', key)).rejects.toThrow(RangeError);
    for (const id of ['..', `../${round}`, '', round.toUpperCase(), `${round}/`, `${round}.link`, `${round}\n`]) {
      await expect(vault.createIfAbsent(workspace, roundId(id), 'link', key)).rejects.toThrow(RangeError);
      await expect(vault.read(workspace, roundId(id), 'link')).rejects.toThrow(RangeError);
      await expect(vault.destroy(workspace, roundId(id), 'link')).rejects.toThrow(RangeError);
    }
    expect(await vault.list()).toEqual([]);
  });
});

describe('several processes on one folder', () => {
  let processes: VaultProcesses;
  beforeAll(async () => {
    processes = await prepareVaultProcesses();
  });
  afterAll(() => processes.close());

  test('that open the same rounds at once all work with the same keys', async () => {
    const folder = newFolder();
    const rounds = Array.from({ length: 25 }, newRound);
    const runs = Array.from({ length: 4 }, () =>
      processes.run(
        folder,
        `for (const round of ${JSON.stringify(rounds)})
           say(Buffer.from(await vault.createIfAbsent('T1', round, 'link', randomBytes(32))).toString('hex'));`,
      ),
    );
    const said = await Promise.all(runs.map(({ ended }) => ended));
    const vault = await openFolderVault(folder, {});
    const keys = await Promise.all(rounds.map((round) => vault.read(workspace, round, 'link')));
    const inHex = keys.map((key) => (key === 'gone' ? key : Buffer.from(key).toString('hex')));
    expect(new Set(inHex).size).toBe(25);
    for (const lines of said) expect(lines).toEqual(inHex);
    expect((await readdir(path.join(folder, 'T1'))).length).toBe(25); // Nothing is left of those who came second.
  });

  test.each([1, 7, 30])(
    'killed after %i keys, it leaves every key that it gave out, and nothing half-written',
    async (count) => {
      const folder = newFolder();
      const writer = processes.run(
        folder,
        `for (;;) {
         const round = randomUUID();
         const key = await vault.createIfAbsent('T1', round, 'link', randomBytes(32));
         say(round + ' ' + Buffer.from(key).toString('hex'));
       }`,
      );
      await writer.said(count);
      writer.child.kill('SIGKILL');
      const given = await writer.ended;
      expect(given.length).toBeGreaterThanOrEqual(count);
      const vault = await openFolderVault(folder, {});
      for (const line of given) {
        const [round = '', hex] = line.split(' ');
        const key = await vault.read(workspace, roundId(round), 'link');
        expect(key === 'gone' ? key : Buffer.from(key).toString('hex')).toBe(hex);
      }
      for (const { round } of await vault.list()) expect(await vault.read(workspace, round, 'link')).toHaveLength(32);
    },
  );

  test('killed while it destroys keys, the next one finishes, and no wrong key is ever read', async () => {
    const folder = newFolder();
    const vault = await openFolderVault(folder, {});
    const keys = new Map(Array.from({ length: 60 }, () => [newRound(), fresh()]));
    for (const [round, key] of keys) await vault.createIfAbsent(workspace, round, 'link', key);
    const destroyer = processes.run(
      folder,
      `for (const { workspace, round, kind } of await vault.list()) say(await vault.destroy(workspace, round, kind));`,
    );
    await destroyer.said(20);
    destroyer.child.kill('SIGKILL');
    const destroyed = (await destroyer.ended).length;
    for (const [round, key] of keys) expect(['gone', key]).toContainEqual(await vault.read(workspace, round, 'link'));
    expect((await vault.list()).length).toBeLessThanOrEqual(60 - destroyed);
    for (const { round, kind } of await vault.list()) await vault.destroy(workspace, round, kind);
    expect(await readdir(path.join(folder, 'T1'))).toEqual([]);
  });
});
