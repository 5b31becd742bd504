import pg from 'pg';
import type { Stores } from './config.ts';

/**
 * Which of the two databases is on another machine and is spoken to without encryption. The driver encrypts only where
 * the address asks for it (`sslmode`); who listens in between would read keys, ids, and when each place is written.
 */
export function unencrypted({ database, vault }: Stores): readonly ('database' | 'vault')[] {
  return [
    ...('url' in database && isInTheClear(database.url) ? (['database'] as const) : []),
    ...('url' in vault && isInTheClear(vault.url) ? (['vault'] as const) : []),
  ];
}

function isInTheClear(url: string): boolean {
  try {
    const { host, ssl } = new pg.Client({ connectionString: url });
    return !ssl && !isOfThisMachine(host);
  } catch {
    return false; // No address: opening the database says so.
  }
}

/** A socket's folder, or loopback. */
const isOfThisMachine = (host: string) => /^(\/.*|localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);
