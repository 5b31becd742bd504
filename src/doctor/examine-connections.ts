import type { Stores } from '../config.ts';
import { unencrypted } from '../unencrypted.ts';
import { type Finding, warning } from './finding.ts';

/** Whether somebody on the way could read what goes to and comes from a database. */
export const examineConnections = (stores: Stores): Finding[] =>
  unencrypted(stores).map((which) =>
    warning(
      which === 'vault' ? 'vault server' : 'database server',
      'is on another machine, and the connection to it is not encrypted',
      `add ?sslmode=verify-full to ${which === 'vault' ? 'VAULT_DATABASE_URL' : 'DATABASE_URL'}`,
    ),
  );
