import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import pg from 'pg';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import { openSharedVault } from '../../src/vault/shared-vault.ts';

/**
 * One machine that makes a key, destroys another, or only starts, and is killed before its `killAt`-th statement. Says
 * what it was told was done.
 */
const [databaseUrl = '', directory = '', secret = '', work = '', round = '', killAt = '0'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const vault = await openSharedVault({ directory, databaseUrl, secrets: [secret] });
const workspace = workspaceId('T1');
if (work !== 'start') await vault.tend();

let left = Number(killAt);
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function counted(this: pg.Client, ...asked: unknown[]) {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(query, this, asked);
} as typeof query;

if (work === 'start') await vault.tend();
else if (work === 'make') {
  const key = createHash('sha256').update(round).digest();
  await vault.createIfAbsent(workspace, roundId(round), 'link', new Uint8Array(key));
} else await vault.destroy(workspace, roundId(round), 'link');
say('done');
await vault.close();
