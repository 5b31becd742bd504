import type { Vault } from '../flows/ports/vault.ts';

/** A key vault as it is opened: the port, who it is, and its end. */
export interface KeyVault extends Vault {
  readonly identity: VaultIdentity;
  /** Settings of its server, by name, that would keep keys longer than the vault does. */
  risks(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The random id of a vault, by which its database knows it again. */
export interface VaultIdentity {
  find(): Promise<{ readonly id: string; readonly paired: boolean } | undefined>;
  /** Stores `fresh` unless there is an id already; answers with the id that is there. */
  createIfAbsent(fresh: string): Promise<string>;
  /** From now on some database knows this vault. */
  markPaired(): Promise<void>;
}
