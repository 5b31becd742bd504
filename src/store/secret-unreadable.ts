/** A stored token cannot be opened. The message is for the operator and says what to do. */
export class SecretUnreadable extends Error {
  override readonly name = 'SecretUnreadable';
  readonly code: 'unknownKey' | 'damaged';

  constructor(code: 'unknownKey' | 'damaged') {
    super(
      code === 'unknownKey'
        ? 'A stored token was sealed with a key that TOKEN_KEYS does not hold: put that key back, after the others.'
        : 'A stored token is damaged: restore the database, or install the app again in that workspace.',
    );
    this.code = code;
  }
}
