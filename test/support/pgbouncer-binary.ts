import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the pooler's program is; undefined where it is not installed. Debian puts it where only root looks. */
export const findPgbouncer = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
    .map((folder) => join(folder, 'pgbouncer'))
    .find((path) => existsSync(path));
