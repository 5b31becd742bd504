import { randomUUID } from 'node:crypto';
import { type EnvelopeKeys, openSecret, resealSecret, sealSecret } from '../crypto/secret-envelope.ts';
import type { Secrets, Vault } from '../flows/ports/vault.ts';
import { refusal } from '../refusals/refusals.ts';
import { VaultError } from './key-name.ts';
import type { AwayReplica } from './share-table.ts';

/** A key vault as it is opened: the port, who it is, and its end. */
export interface KeyVault extends Vault {
  readonly identity: VaultIdentity;
  /** "journal": an old vault in a database is still named, whose server keeps destroyed keys. */
  risks(): Promise<readonly string[]>;
  /**
   * Looks after what the vault shares with other replicas: called at the start, once vault and database are paired, and
   * then every second. Keys of a vault that was used before are taken over by the first call.
   */
  tend(): Promise<Tended>;
  /**
   * After a backup of the database was put in place, before `tend`: what it says to be there and this machine has
   * destroyed since is destroyed for all, even for a machine that is away and could still open it.
   */
  recallDestroyed(): Promise<void>;
  /** Waits at most so long for keys that other replicas, seen just now, have and this one was not given yet. */
  untilGiven(milliseconds: number): Promise<void>;
  /** Replicas that were not seen for a minute and still hold halves of keys that are destroyed. */
  away(): Promise<readonly AwayReplica[]>;
  close(): Promise<void>;
}

export interface Tended {
  /** How many keys came from a vault in a database of its own. */
  readonly moved: number;
  /** When the last of their weeks is over. */
  readonly until?: Date | undefined;
}

/** The random id of a vault, by which its database knows it again. */
export interface VaultIdentity {
  find(): Promise<{ readonly id: string; readonly paired: boolean } | undefined>;
  /** Stores `fresh` unless there is an id already; answers with the id that is there. */
  createIfAbsent(fresh: string): Promise<string>;
  /** From now on some database knows this vault. */
  markPaired(): Promise<void>;
}

/** Where the main database remembers its vault. */
export interface RememberedVault {
  find(): Promise<string | undefined>;
  /** Stores `id` unless one is there already; answers with the id that is there. */
  rememberIfAbsent(id: string): Promise<string>;
}

/**
 * Makes sure that this vault belongs to this database, or pairs the two when both are new. New keys beside lost ones
 * would quietly drop replies that were told "saved", so a vault that is missing or another's is refused. Kill it
 * anywhere and run it again: the vault is marked as paired only after the database knows it.
 */
export async function pairVault(identity: VaultIdentity, database: RememberedVault): Promise<void> {
  await checkVault(identity, database);
  const id = await identity.createIfAbsent(randomUUID());
  if ((await database.rememberIfAbsent(id)) !== id) throw refusals.another();
  await identity.markPaired();
}

/** Only looks whether the two belong together. */
export async function checkVault(identity: VaultIdentity, database: Pick<RememberedVault, 'find'>): Promise<void> {
  const first = await look(identity, database);
  // Another replica may be pairing the two between our looks. What does not fit twice does not fit.
  const seen = first === 'fits' ? first : await look(identity, database);
  if (seen !== 'fits') throw refusals[seen]();
}

async function look(
  identity: VaultIdentity,
  database: Pick<RememberedVault, 'find'>,
): Promise<'fits' | keyof typeof refusals> {
  const known = await database.find();
  const vault = await identity.find();
  if (known === undefined) return vault?.paired === true ? 'foreign' : 'fits';
  if (vault === undefined) return 'missing';
  return vault.id === known ? 'fits' : 'another';
}

const refusals = {
  missing: () => new VaultError(refusal('vaultMissing')),
  another: () => new VaultError(refusal('vaultMismatch')),
  foreign: () => new VaultError(refusal('vaultForeign')),
} as const;

/** Secrets under the operator's keys. */
export const createSecrets = (keys: EnvelopeKeys): Secrets => ({
  seal: (purpose, secret) => sealSecret(keys, purpose, secret),
  open: (purpose, sealed) => openSecret(keys, purpose, sealed),
  reseal: (purpose, sealed) => resealSecret(keys, purpose, sealed),
});
