export type VaultMistake =
  | 'insideData'
  | 'containsData'
  | 'notAFolder'
  | 'notOurs'
  | 'notPrivate'
  | 'notUsable'
  | 'keyDamaged'
  | 'keyHalfDestroyed'
  | 'vaultMissing'
  | 'vaultMismatch'
  | 'vaultForeign'
  | 'sameDatabase'
  | 'unreachable';

/** A vault that cannot be trusted with keys. The message is for the operator and says what to do. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultMistake;

  constructor(code: VaultMistake, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
