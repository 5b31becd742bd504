import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { KeyName } from '../flows/ports/vault.ts';
import { refusal } from '../refusals/refusals.ts';
import { VaultError } from './key-name.ts';
import { type OwnHalves, openShare, sealShare, type Transact } from './own-halves.ts';
import { type Share, shareTable } from './share-table.ts';

interface Parts {
  readonly pool: pg.Pool;
  readonly transact: Transact;
  readonly halves: OwnHalves;
  readonly secrets: readonly [string, ...string[]];
}

/** Milliseconds that somebody waits for another replica; Slack gives three seconds for an answer. */
const patience = { read: 2_000, create: 8_000 };
const betweenLooks = 50;
const keyLength = 32;

/** Makes keys that exist outside a process only sealed, opens this replica's shares, and seals keys for others. */
export function createShareKeeper({ pool, transact, halves, secrets }: Parts) {
  const sealFor = (name: KeyName, { replica, publicHalf }: Share, key: Uint8Array) =>
    sealShare(secrets[0], publicHalf, purposeOf(name, replica), key);

  async function create(name: KeyName, key: Uint8Array, least: number): Promise<'made' | 'there' | 'too few'> {
    return transact(async (client) => {
      if (!(await shareTable.begin(client, name))) return 'there';
      const shares = await shareTable.sharesOf(client, name);
      const holders = shares.filter(({ replica, isNear }) => isNear || replica === halves.replica);
      const isOurs = shares.some(({ replica }) => replica === halves.replica);
      if (!isOurs || holders.length < Math.min(least, await shareTable.nearReplicas(client))) {
        await shareTable.withdraw(client, name);
        return 'too few';
      }
      for (const share of shares) await shareTable.give(client, name, share, sealFor(name, share, key));
      return 'made';
    });
  }

  async function createSealed(name: KeyName, fresh: Uint8Array, least: number): Promise<Uint8Array> {
    if (fresh.length !== keyLength) throw new RangeError('a round key has 32 bytes');
    const end = performance.now() + patience.create;
    for (;;) {
      if ((await halves.publish(name)) === 'gone') throw new VaultError(refusal('keyHalfDestroyed'));
      if ((await create(name, fresh, least)) !== 'too few') break;
      if (performance.now() > end) throw new VaultError(refusal('keyOnOneMachine'));
      await pause(betweenLooks);
    }
    const stored = await read(name);
    if (stored !== 'gone') return stored;
    throw new VaultError(refusal('keyHalfDestroyed'));
  }

  async function read(name: KeyName): Promise<Uint8Array | 'gone'> {
    const end = performance.now() + patience.read;
    for (;;) {
      const found = await look(name);
      if (found !== 'elsewhere') return found;
      if (performance.now() > end) throw new VaultError(refusal('keyElsewhere'));
      await pause(betweenLooks);
    }
  }

  async function look(name: KeyName): Promise<Uint8Array | 'gone' | 'elsewhere'> {
    if ((await shareTable.stateOf(pool, name)) !== 'there') return 'gone';
    const shares = await shareTable.sharesOf(pool, name);
    const own = shares.find(({ replica }) => replica === halves.replica);
    const half = await halves.read(name);
    const isElsewhere = shares.some(({ replica, sealed }) => sealed !== null && replica !== halves.replica);
    if (half === 'gone') return isElsewhere ? 'elsewhere' : 'gone';
    try {
      if (own === undefined || own.sealed === null) return 'elsewhere';
      const purpose = purposeOf(name, halves.replica);
      for (const secret of secrets) {
        const key = openShare(secret, half, purpose, own.sealed);
        if (key !== undefined) return key;
      }
    } finally {
      half.fill(0);
    }
    throw new VaultError(refusal('vaultSecretOther'));
  }

  return {
    /** Where another replica is near, a key is used only once both can open it. */
    createIfAbsent: (name: KeyName, fresh: Uint8Array) => createSealed(name, fresh, 2),

    /** Takes a key over that is in use already; wipes it. */
    async adopt(name: KeyName, key: Uint8Array): Promise<void> {
      try {
        (await createSealed(name, key, 1)).fill(0);
      } finally {
        key.fill(0);
      }
    },

    read,

    /** Seals a key that this replica can open to all halves that still lack it. */
    async handOver(name: KeyName): Promise<void> {
      const key = await look(name);
      if (typeof key === 'string') return;
      try {
        for (const share of await shareTable.sharesOf(pool, name))
          if (share.sealed === null) await shareTable.give(pool, name, share, sealFor(name, share, key));
      } finally {
        key.fill(0);
      }
    },
  };
}

const purposeOf = ({ workspace, round, kind }: KeyName, replica: string) => [workspace, round, kind, replica];
