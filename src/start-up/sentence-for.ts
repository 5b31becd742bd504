import { errorCode } from '../domain/error-code.ts';
import { BrokenProgramme } from '../programme/load-programme.ts';
import { SlackUnavailable } from '../slack/connection/connect-slack.ts';
import { CannotOpenDatabase } from '../store/cannot-open-database.ts';
import { SecretUnreadable } from '../store/secret-unreadable.ts';
import { VaultError } from '../vault/vault-error.ts';

/** What the operator reads when the program cannot start. Only messages made for that purpose are shown. */
export function sentenceFor(error: unknown): string {
  for (const known of [BrokenProgramme, CannotOpenDatabase, SecretUnreadable, SlackUnavailable, VaultError])
    if (error instanceof known) return error.message;
  const code = errorCode(error);
  if (code === 'EADDRINUSE') return 'The port is taken by another program: set PORT to a free one.';
  if (code === 'EACCES') return 'A folder or port may not be used by this account: check DATA_DIR, VAULT_DIR and PORT.';
  return `Something unexpected went wrong (${code}).`;
}
