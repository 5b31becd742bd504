import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { agreeOnSessions } from '../postgres/agree-on-sessions.ts';
import { createPool } from '../postgres/pool.ts';
import { postgresRefusal } from '../postgres/postgres-refusal.ts';
import { refusal } from '../refusals/refusals.ts';
import { openFolderVault } from './folder-vault.ts';
import { VaultError } from './key-name.ts';
import type { KeyVault, Tended, VaultIdentity } from './key-vault.ts';
import { moveOldVault } from './move-old-vault.ts';
import { openOwnHalves, type Transact } from './own-halves.ts';
import { createShareKeeper } from './share-keeper.ts';
import { shareTable } from './share-table.ts';

export interface SharedVaultConfig {
  readonly directory: string;
  readonly databaseUrl: string;
  /** The first seals; all of them open. */
  readonly secrets: readonly [string, ...string[]];
  /** A vault in a database of its own, of 1.1 and before: its keys are moved here, and it ends. */
  readonly oldUrl?: string | undefined;
}

/**
 * Keys of several replicas: each has its own folder with private halves, and the database of the data holds the keys
 * only sealed to those. Replicas hand keys over to each other in `tend`. Throws `VaultError` with what to do.
 */
export async function openSharedVault(config: SharedVaultConfig): Promise<KeyVault> {
  const folder = await openFolderVault(config.directory, {});
  const pool = await openPool(config.databaseUrl);
  try {
    return await openWith(config, folder, pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function openWith(config: SharedVaultConfig, folder: KeyVault, pool: pg.Pool): Promise<KeyVault> {
  const transact: Transact = (work) => inTransaction(pool, work);
  const halves = await openOwnHalves(config.directory, transact);
  const keeper = createShareKeeper({ pool, transact, halves, secrets: config.secrets });
  const identity = sharedIdentity(folder.identity, pool);

  const begin = async (): Promise<Tended> => {
    const ours = await folder.identity.find();
    if (ours === undefined || ours.id !== (await identity.remembered())) throw new VaultError(refusal('vaultMismatch'));
    await shareTable.seen(pool, halves.replica);
    // What this folder holds from when it was the vault of one machine.
    for (const name of await folder.list()) {
      const key = await folder.read(name.workspace, name.round, name.kind);
      if (key !== 'gone') await keeper.adopt(name, key);
      await folder.destroy(name.workspace, name.round, name.kind);
    }
    if (config.oldUrl === undefined) return { moved: 0 };
    const moved = await moveOldVault(config.oldUrl, ours.id, keeper.adopt);
    return { moved: moved.length, until: await shareTable.lastEndOf(pool, moved) };
  };

  let reconciledAt: number | undefined;
  return {
    createIfAbsent: (workspace, round, kind, fresh) => keeper.createIfAbsent({ workspace, round, kind }, fresh),
    read: (workspace, round, kind) => keeper.read({ workspace, round, kind }),
    destroy: async (workspace, round, kind) => {
      const name = { workspace, round, kind };
      const isOurs = await transact((client) => shareTable.markDestroyed(client, name));
      await halves.destroy(name);
      await shareTable.forgetDestroyed(pool);
      return isOurs ? 'destroyed' : 'alreadyGone';
    },
    list: () => shareTable.keys(pool),
    identity,
    risks: async () => (config.oldUrl === undefined ? [] : ['journal']),
    recallDestroyed: async () => {
      for (const name of await shareTable.published(pool, halves.replica)) {
        const half = await halves.read(name);
        if (half === 'gone') await transact((client) => shareTable.markDestroyed(client, name));
        else half.fill(0);
      }
    },
    untilGiven: async (milliseconds) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end && (await shareTable.isWaiting(pool, halves.replica))) await pause(betweenLooks);
    },
    away: () => shareTable.away(pool),
    tend: async () => {
      const tended = reconciledAt === undefined ? await begin() : { moved: 0 };
      await shareTable.seen(pool, halves.replica);
      if (reconciledAt === undefined || performance.now() - reconciledAt > betweenReconciling) {
        await halves.reconcile();
        reconciledAt = performance.now();
      }
      await shareTable.markUnreadable(pool);
      for (const name of await shareTable.superfluous(pool, halves.replica)) await halves.destroy(name);
      await shareTable.forgetDestroyed(pool);
      for (const name of await shareTable.unpublished(pool, halves.replica)) await halves.publish(name);
      for (const name of await shareTable.awaited(pool, halves.replica)) await keeper.handOver(name);
      return tended;
    },
    close: () => pool.end(),
  };
}

/** Milliseconds. */
const [betweenReconciling, betweenLooks] = [60_000, 100];

async function openPool(url: string): Promise<pg.Pool> {
  const wanted = { variable: 'DATABASE_URL', table: 'ally_group' } as const;
  const agreed = await agreeOnSessions(url, wanted).catch((error: unknown) => {
    throw new VaultError(postgresRefusal(error, 'DATABASE_URL'));
  });
  if (!agreed.ok) throw new VaultError(agreed.refusal);
  return createPool({ connectionString: agreed.value.url, max: 4, application_name: 'imperfect-ally vault' });
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    const outcome = await work(client);
    await client.query('commit');
    broken = false;
    return outcome;
  } catch (error) {
    await client.query('rollback').then(
      () => {
        broken = false;
      },
      () => undefined, // A connection that cannot even do that is given up below.
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * The id of a vault of several folders is the one that the database remembers. A folder without an id is that of a new
 * replica, which is let in; one with another id belongs elsewhere.
 */
function sharedIdentity(folder: VaultIdentity, pool: pg.Pool) {
  const remembered = async () => (await pool.query<{ id: string }>('select id from key_vault')).rows[0]?.id;
  const identity: VaultIdentity & { remembered(): Promise<string | undefined> } = {
    remembered,
    find: async () => {
      const own = await folder.find();
      if (own !== undefined) return own;
      const id = await remembered();
      return id === undefined ? undefined : { id, paired: true };
    },
    createIfAbsent: async (fresh) => {
      const own = await folder.find();
      await pool.query('insert into key_vault (one, id) values (true, $1) on conflict do nothing', [own?.id ?? fresh]);
      return folder.createIfAbsent((await remembered()) ?? fresh);
    },
    markPaired: () => folder.markPaired(),
  };
  return identity;
}
