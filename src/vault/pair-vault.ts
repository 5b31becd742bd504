import { randomUUID } from 'node:crypto';
import type { VaultIdentity } from './key-vault.ts';
import { VaultError } from './vault-error.ts';

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
  missing: () =>
    new VaultError(
      'vaultMissing',
      'The key vault of this database is missing: what VAULT_DIR or VAULT_DATABASE_URL names is empty. Point it to ' +
        'the vault in use before. If that is lost, see "When the vault is lost" in docs/operating.md.',
    ),
  another: () =>
    new VaultError(
      'vaultMismatch',
      'This key vault belongs to another database than the one that is configured. Check that DATABASE_URL or ' +
        'DATA_DIR, and VAULT_DATABASE_URL or VAULT_DIR, name two that belong together.',
    ),
  foreign: () =>
    new VaultError(
      'vaultForeign',
      'This key vault belongs to a database already, and the configured database is new. Give a new database a new, ' +
        'empty vault, or point DATABASE_URL or DATA_DIR to the database that the vault belongs to.',
    ),
} as const;
