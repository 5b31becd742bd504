import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDemoFolder } from '../../../playground/demo/demo-folder.ts';
import { portRefusal } from '../../../playground/demo/port-refusal.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'ally-demo-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('A demo', () => {
  test('begins without what an earlier one of any version left, and leaves nothing itself', async () => {
    await mkdir(path.join(home, 'database', 'pglite'), { recursive: true });
    await writeFile(path.join(home, 'database', 'pglite', 'PG_VERSION'), '3');
    const folder = await openDemoFolder(home);
    if (!folder.ok) throw new Error(folder.refusal);
    expect(await readdir(home)).toEqual(['lock']);
    await mkdir(folder.value.vault);
    await writeFile(path.join(folder.value.vault, 'key'), 'secret');
    await folder.value.remove();
    expect(await readdir(home)).toEqual(['lock']);
  });

  test('says that another one runs in its folder, and touches nothing of it', async () => {
    const first = await openDemoFolder(home);
    if (!first.ok) throw new Error(first.refusal);
    await mkdir(first.value.database);
    expect(await openDemoFolder(home)).toEqual({
      ok: false,
      refusal: expect.stringMatching(/running in this folder already.+end it/),
    });
    expect(await readdir(home)).toContain('database');
    await first.value.remove();
    const next = await openDemoFolder(home);
    if (!next.ok) throw new Error(next.refusal);
    await next.value.remove();
  });

  test('says that the disk is too full for it, and holds nothing then', async () => {
    expect(await openDemoFolder(home, 1e9)).toEqual({
      ok: false,
      refusal: expect.stringMatching(/has \d+ MB left, and a demo needs 1000000000\. Make room/),
    });
    const next = await openDemoFolder(home);
    if (!next.ok) throw new Error(next.refusal);
    await next.value.remove();
  });

  test('says where it may not write, and what to do', async () => {
    const file = path.join(home, 'file');
    await writeFile(file, '');
    expect(await openDemoFolder(path.join(file, 'demo'))).toEqual({
      ok: false,
      refusal: expect.stringMatching(/may not write there \(ENOTDIR\).+folder of your own/),
    });
  });

  test('says before it plays that its port is taken, with another to choose', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    expect(await portRefusal(bound.port)).toMatch(`Port ${bound.port} is taken`);
    server.close();
    await once(server, 'close');
    expect(await portRefusal(0)).toBeUndefined();
  });
});
