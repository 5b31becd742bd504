import { Socket } from 'node:net';
import pg from 'pg';

/** Milliseconds until a server that does not answer counts as one that is not there. */
const patience = 5_000;

/**
 * A pool whose connections may break at any moment without harm to the process: the pool itself listens only to those
 * that nobody uses, and an error that nobody listens to ends the process. Whoever uses a broken one gets the error.
 */
export function createPool(config: pg.PoolConfig, onLost: (error: Error) => void = () => undefined): pg.Pool {
  const pool = new pg.Pool({ connectionTimeoutMillis: patience, keepAlive: true, ...config });
  pool.on('connect', (client) => {
    let isLost = false;
    client.on('error', (error) => {
      if (!isLost) onLost(error);
      isLost = true;
    });
  });
  pool.on('error', () => undefined); // Its connection has said so already.
  return pool;
}

/** A name of the database's, as a statement takes it. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** One connection for one piece of work. One that comes to nothing is left at once: a server may wait for a password. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const socket = new Socket();
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, stream: () => socket });
  client.on('error', () => undefined); // What is asked of it fails then, and says why.
  try {
    await client.connect();
    const outcome = await work(client);
    await client.end();
    return outcome;
  } finally {
    socket.destroy();
  }
}

/** Without what the driver would take from it past those settings: limits, and another kind of session. */
export const plainAddress = (url: string): string =>
  url.replaceAll(
    /(?<=[?&])(?:statement_timeout|lock_timeout|idle_in_transaction_session_timeout|query_timeout|replication)=[^&]*&?/g,
    '',
  );

/** The address with settings for each session, after those that it has, or the environment, already: the last one counts. */
export function addressWith(url: string, settings: readonly (readonly [name: string, value: string])[]): string {
  const given = /[?&]options=([^&#]*)/.exec(url)?.[1];
  const before = given === undefined ? process.env['PGOPTIONS'] : decodeURIComponent(given.replaceAll('+', ' '));
  const ours = settings.map(([name, value]) => `-c ${name}=${value.replaceAll(/[\s\\]/g, '\\$&')}`);
  const options = encodeURIComponent([before, ...ours].filter((part) => part !== undefined && part !== '').join(' '));
  return `${url}${url.includes('?') ? '&' : '?'}options=${options}`;
}

/**
 * Whether this is an address of a PostgreSQL database of which every part is where it seems to be. A "#", "/" or "?" in
 * a password would end it there and make its head the host and port, which are then looked up and told to others.
 */
export function isPostgresAddress(text: string): boolean {
  const [, authority, rest] = /^postgres(?:ql)?:\/\/([^/?#]*)(.*)$/su.exec(text) ?? [];
  if (authority === undefined || rest === undefined || /[#@]/.test(rest)) return false;
  // The driver encodes an address with a space anew, and would encode twice what is encoded already.
  if (/%(?![0-9a-f]{2})/i.test(text) || (text.includes(' ') && text.includes('%'))) return false;
  try {
    decodeURIComponent(authority);
    // A socket's folder is named after "?host=": then there is no host, which URL takes without a user only.
    return URL.canParse(text) || (/@$/.test(authority) && URL.canParse(text.replace('@/', '@socket/')));
  } catch {
    return false; // What is percent-encoded is no UTF-8.
  }
}

/** Asks a server one question, in whatever way it is connected. */
export type Rows = (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
