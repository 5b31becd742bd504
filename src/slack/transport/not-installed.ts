/** A workspace belongs to another cell, whose address is `home`: nothing was installed here. */
export class AtHomeElsewhere extends Error {
  override readonly name = 'AtHomeElsewhere';
  readonly code = 'other_cell';
  readonly home: string;

  constructor(home: string) {
    super('This workspace belongs to another cell.');
    this.home = home;
  }
}

/** The app has no token for a workspace: it is not installed there (any more). */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
  readonly code = 'not_installed';

  constructor() {
    super('The app is not installed in this workspace.');
  }
}
