// Holds TM-6 of docs/threat-model.md.
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import type { KeyVault } from '../../src/vault/key-vault.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';
import { keepTending, sharedFolders, sharedSecret } from '../support/shared-folders.ts';

const workspace = workspaceId('T1');
const keyOf = (round: string) => new Uint8Array(createHash('sha256').update(round).digest());

const [server] = postgresServers;
if (server === undefined) test.skip('needs a PostgreSQL server', () => undefined);
else {
  let folders: Awaited<ReturnType<typeof sharedFolders>>;
  let url: string;
  let two: KeyVault;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    url = await createPostgresDatabase(server, 'migrated');
    folders = await sharedFolders(url);
    await (await folders.start('one')).close();
    two = await folders.start('two');
    stop = keepTending([two]);
  });
  afterAll(async () => {
    await stop();
    await two.close();
    await folders.close();
  });

  /** Whether it came to its end before it was killed. */
  async function run(machine: string, work: 'start' | 'make' | 'destroy', round: string, killAt: number) {
    const child = spawn(
      process.execPath,
      [
        '--import',
        './test/support/run-typescript.js',
        'test/vault/shared-vault-process.ts',
        url,
        folders.directory(machine),
        sharedSecret,
        work,
        round,
        String(killAt),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
    });
    const signal = await new Promise((resolve) => child.on('close', (_, how) => resolve(how)));
    return { isDone: said.includes('done'), wasKilled: signal === 'SIGKILL' };
  }
  const halves = (machine: string) => {
    const folder = path.join(folders.directory(machine), '.halves', workspace);
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  test('a machine is killed before each statement of making a key, and then burns: a key that was given out is with the other', async () => {
    let kills = 0;
    for (let at = 1; ; at += 1) {
      const round = randomUUID();
      if (at > 1) await (await folders.start('one')).close();
      const { isDone, wasKilled } = await run('one', 'make', round, at);
      if (wasKilled) kills += 1;
      expect(isDone).toBe(!wasKilled);
      await folders.lose('one');
      const found = await two.read(workspace, roundId(round), 'link');
      if (isDone) expect(found).toEqual(keyOf(round));
      await folders.query(`update vault_replica set seen_at = now() - interval '1 day'`);
      await two.tend();
      // Whoever tries again goes on with the same key, or with a new one that nobody was given.
      const again = await two.createIfAbsent(workspace, roundId(round), 'link', keyOf(round));
      expect(again).toEqual(keyOf(round));
      if (!wasKilled) break;
    }
    process.stdout.write(`making a key: killed at ${kills} statements, machine lost each time, 0 keys lost\n`);
    expect(kills).toBeGreaterThan(5);
  }, 240_000);

  test('a machine is killed before each statement of destroying a key: after its next start no half is left anywhere', async () => {
    let kills = 0;
    await (await folders.start('one')).close();
    for (let at = 1; ; at += 1) {
      const round = roundId(randomUUID());
      const one = await folders.start('one');
      const stopOne = keepTending([one]);
      await two.createIfAbsent(workspace, round, 'link', keyOf(round));
      await stopOne();
      await one.close();
      expect(halves('one')).toContain(`${round}.link`);
      const { isDone, wasKilled } = await run('one', 'destroy', round, at);
      if (wasKilled) kills += 1;
      // As the flow does that was killed in the middle.
      await two.destroy(workspace, round, 'link');
      const { isDone: hasStarted } = await run('one', 'start', round, 0);
      expect([isDone, hasStarted]).toEqual([!wasKilled, true]);
      expect([...halves('one'), ...halves('two')].filter((file) => file.includes(round))).toEqual([]);
      expect(await two.read(workspace, round, 'link')).toBe('gone');
      if (!wasKilled) break;
    }
    process.stdout.write(`destroying a key: killed at ${kills} statements, 0 halves left after the next start\n`);
    expect(kills).toBeGreaterThan(3);
  }, 240_000);
}
