/** The app has no token for a workspace: it is not installed there (any more). */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
  readonly code = 'not_installed';

  constructor() {
    super('The app is not installed in this workspace.');
  }
}
