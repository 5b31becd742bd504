/** The database cannot be used. The message is for the person who starts the service and holds no secret of the address. */
export class CannotOpenDatabase extends Error {
  readonly reason: 'locked' | 'unreachable' | 'refused' | 'badAddress' | 'tooOld' | 'badDirectory';

  constructor(reason: CannotOpenDatabase['reason'], message: string) {
    super(message);
    this.name = 'CannotOpenDatabase';
    this.reason = reason;
  }
}
