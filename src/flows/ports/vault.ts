import type { RoundId, RoundRef, WorkspaceId } from '../../domain/ids.ts';

export type KeyKind = 'link' | 'content';

export interface KeyName extends RoundRef {
  readonly kind: KeyKind;
}

/** Where round keys live: never in the main database or its backups. Keys are 32 bytes. */
export interface Vault {
  /** Stores `fresh` unless a key is there already; answers with a copy of the key that is there. Never overwrites. */
  createIfAbsent(workspace: WorkspaceId, round: RoundId, kind: KeyKind, fresh: Uint8Array): Promise<Uint8Array>;
  /** A copy, which whoever asked may overwrite when done with it. */
  read(workspace: WorkspaceId, round: RoundId, kind: KeyKind): Promise<Uint8Array | 'gone'>;
  destroy(workspace: WorkspaceId, round: RoundId, kind: KeyKind): Promise<'destroyed' | 'alreadyGone'>;
  /** Every key in the vault, for the sweep. */
  list(): Promise<readonly KeyName[]>;
}

/** Turns secrets into text that may be stored, and back. A sealed secret opens for the same `purpose` only. */
export interface Secrets {
  seal(purpose: string, secret: string): string;
  open(purpose: string, sealed: string): { readonly secret: string } | 'unknownKey' | 'damaged';
  /** The same secret under the key of today; `current` when it is there already. */
  reseal(purpose: string, sealed: string): { readonly envelope: string } | 'current' | 'unknownKey' | 'damaged';
}
