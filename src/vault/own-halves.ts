import {
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import path from 'node:path';
import type pg from 'pg';
import { nonceBytes, open, seal, tagBytes } from '../crypto/sealed-box.ts';
import type { KeyName } from '../flows/ports/vault.ts';
import { openFolderVault } from './folder-vault.ts';
import { shareTable } from './share-table.ts';

/** Inside the vault's folder. */
export const halvesFolder = '.halves';

export type Transact = <T>(work: (client: pg.ClientBase) => Promise<T>) => Promise<T>;

/** This replica's private halves, one for each key: each a file that is overwritten and unlinked with its key. */
export interface OwnHalves {
  /** The id of this folder; processes that share the folder are one replica. */
  readonly replica: string;
  /** Makes the half unless it is there, and publishes its other part. "gone" where the key is destroyed already. */
  publish(name: KeyName): Promise<'published' | 'gone'>;
  read(name: KeyName): Promise<Uint8Array | 'gone'>;
  destroy(name: KeyName): Promise<void>;
  /** Brings folder and table together after a process was killed between the two, or one of them was put back. */
  reconcile(): Promise<void>;
}

export async function openOwnHalves(vaultFolder: string, transact: Transact): Promise<OwnHalves> {
  const files = await openFolderVault(path.join(vaultFolder, halvesFolder), {});
  const replica = await files.identity.createIfAbsent(randomUUID());
  const read = ({ workspace, round, kind }: KeyName) => files.read(workspace, round, kind);

  /** One at a time for all processes of this folder: folder and table are two, and change together. */
  const alone = <T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> =>
    transact(async (client) => {
      await shareTable.lockHalves(client, replica);
      return work(client);
    });

  const drop = async (client: pg.ClientBase, name: KeyName) => {
    await files.destroy(name.workspace, name.round, name.kind);
    await shareTable.remove(client, name, replica);
  };

  return {
    replica,
    read,
    destroy: (name) => alone((client) => drop(client, name)),
    publish: (name) =>
      alone(async (client) => {
        if ((await shareTable.stateOf(client, name)) === 'destroyed') return 'gone';
        const fresh = randomBytes(32);
        let half: Uint8Array = fresh;
        try {
          half = await files.createIfAbsent(name.workspace, name.round, name.kind, fresh);
          await shareTable.publish(client, name, replica, publicHalfOf(half));
        } finally {
          for (const copy of [half, fresh]) copy.fill(0);
        }
        return 'published';
      }),
    reconcile: () =>
      alone(async (client) => {
        const [published, here] = [await shareTable.published(client, replica), await files.list()];
        const [known, whole] = [new Set(published.map(textOf)), new Set<string>()];
        for (const name of here) {
          const half = await read(name);
          if (half === 'gone') continue;
          half.fill(0);
          whole.add(textOf(name));
        }
        for (const name of published) if (!whole.has(textOf(name))) await drop(client, name);
        for (const name of here) if (!known.has(textOf(name))) await drop(client, name);
      }),
  };
}

const textOf = ({ workspace, round, kind }: KeyName) => `${workspace}/${round}.${kind}`;

/** Whatever a share is bound to: the key's name, and whose half it is for. */
type ShareFor = readonly string[];

/** The public half (32 bytes) of a private one (32 bytes of chance), for X25519. */
const publicHalfOf = (privateHalf: Uint8Array): Uint8Array => rawPublic(privateKey(privateHalf));

/**
 * A round key that only the owner of a half can open: a fresh X25519 pair for each share, HKDF-SHA-256, AES-256-GCM.
 * The secret of all replicas salts the derivation. Who may only write to the database can so neither have a key sealed
 * to a half of their own and open it, nor put a key that they know in place of one.
 */
export function sealShare(secret: string, publicHalf: Uint8Array, purpose: ShareFor, key: Uint8Array): Uint8Array {
  const ownHalf = randomBytes(halfBytes);
  const own = privateKey(ownHalf);
  ownHalf.fill(0);
  const ephemeral = rawPublic(own);
  const shared = diffieHellman({ privateKey: own, publicKey: publicKey(publicHalf) });
  const sealing = sealingKey(secret, shared, [ephemeral, publicHalf], purpose);
  try {
    return Buffer.concat([ephemeral, seal(sealing, associated(purpose), key, randomBytes(nonceBytes))]);
  } finally {
    sealing.fill(0);
  }
}

/** The round key; undefined where the share is not for this half, this purpose or this secret. */
export function openShare(
  secret: string,
  privateHalf: Uint8Array,
  purpose: ShareFor,
  share: Uint8Array,
): Uint8Array | undefined {
  if (share.length !== shareBytes) return undefined;
  const ephemeral = share.subarray(0, halfBytes);
  const own = privateKey(privateHalf);
  const shared = diffieHellman({ privateKey: own, publicKey: publicKey(ephemeral) });
  const sealing = sealingKey(secret, shared, [ephemeral, rawPublic(own)], purpose);
  const key = open(sealing, associated(purpose), share.subarray(halfBytes));
  sealing.fill(0);
  return key === 'damaged' ? undefined : key;
}

const halfBytes = 32;
const shareBytes = halfBytes + nonceBytes + 32 + tagBytes;

/** Wipes what both sides share. */
function sealingKey(
  secret: string,
  shared: Buffer,
  halves: readonly [Uint8Array, Uint8Array],
  purpose: ShareFor,
): Uint8Array {
  const info = Buffer.concat([...halves, associated(purpose)]);
  const salt = createHash('sha256').update(secret).digest();
  const derived = hkdfSync('sha256', shared, salt, createHash('sha256').update(info).digest(), 32);
  shared.fill(0);
  return new Uint8Array(derived);
}

const associated = (purpose: ShareFor) => Buffer.from(JSON.stringify(['imperfect-ally key share', ...purpose]));

/** RFC 8410: what stands before the 32 bytes of an X25519 key in PKCS #8 and in SubjectPublicKeyInfo. */
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');

function privateKey(half: Uint8Array): KeyObject {
  const der = Buffer.concat([privatePrefix, half]);
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } finally {
    der.fill(0);
  }
}

const publicKey = (half: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, half]), format: 'der', type: 'spki' });

const rawPublic = (key: KeyObject): Uint8Array =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
