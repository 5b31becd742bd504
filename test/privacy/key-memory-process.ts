import { randomBytes, randomUUID } from 'node:crypto';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import type { Vault } from '../../src/flows/ports/vault.ts';
import { collectGarbage } from '../../src/runtime/process.ts';
import { openSharedVault } from '../../src/vault/shared-vault.ts';
import { openOldVault } from '../support/old-vault.ts';
import { sharedSecret } from '../support/shared-folders.ts';

/**
 * Makes, reads and destroys keys as weeks do, wipes what it was given, and stays, so that its memory can be searched.
 * Says each key with all bits turned round, for only its caller may bring it into any memory again.
 */
const [, , kind = '', url = '', directory = ''] = process.argv;
const workspace = workspaceId('T1');

async function vaultOf(): Promise<Vault> {
  if (kind === 'old') return openOldVault(url);
  const vault = await openSharedVault({ directory, databaseUrl: url, secrets: [sharedSecret] });
  await vault.identity.createIfAbsent(randomUUID());
  await vault.tend();
  return vault;
}

const vault = await vaultOf();
const said: string[] = [];
for (let at = 0; at < 5; at += 1) {
  const round = roundId(randomUUID());
  const fresh = randomBytes(32);
  said.push(Buffer.from(fresh.map((byte) => byte ^ 255)).toString('hex'));
  (await vault.createIfAbsent(workspace, round, 'link', fresh)).fill(0);
  fresh.fill(0);
  for (let reads = 0; reads < 3; reads += 1) {
    const key = await vault.read(workspace, round, 'link');
    if (key !== 'gone') key.fill(0);
  }
  await vault.destroy(workspace, round, 'link');
}
collectGarbage()();
process.stdout.write(`${JSON.stringify({ pid: process.pid, said })}\n`);
setInterval(() => undefined, 1000);
