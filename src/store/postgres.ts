import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { CannotOpenDatabase } from './cannot-open-database.ts';
import { columnParsers } from './column-parsers.ts';
import type { OpenedEngine } from './engine.ts';
import { systemCode } from './system-code.ts';

const oldestServer = 15;

interface PostgresConfig {
  readonly url: string;
  readonly connections?: number;
  readonly onConnectionLost?: (code: string) => void;
}

/** A pool of connections to a server that has answered once. */
export async function openPostgres(config: PostgresConfig): Promise<OpenedEngine> {
  const pool = new pg.Pool({
    connectionString: config.url,
    max: config.connections ?? 10,
    application_name: 'imperfect-ally',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // A replica that hangs inside a reply's transaction must not hold the close of a round for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: (oid: number) => columnParsers[oid] ?? pg.types.getTypeParser(oid) },
  });
  pool.on('error', (error) => config.onConnectionLost?.(systemCode(error)));
  try {
    await checkServer(pool, config.url);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    engine: 'postgres',
    dialect: new PostgresDialect({ pool }),
    boss: { backend: 'postgres', connectionString: config.url },
    close: async () => {},
  };
}

async function checkServer(pool: pg.Pool, url: string): Promise<void> {
  const version = await serverVersion(pool).catch((error: unknown) => {
    throw explained(error, url);
  });
  if (version < oldestServer * 10_000) {
    throw new CannotOpenDatabase(
      'tooOld',
      `The database server is PostgreSQL ${Math.floor(version / 10_000)}; ${oldestServer} or newer is needed.`,
    );
  }
}

async function serverVersion(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>(
    `select current_setting('server_version_num')::integer as version`,
  );
  return rows[0]?.version ?? 0;
}

function explained(error: unknown, url: string): CannotOpenDatabase {
  const code = systemCode(error);
  switch (code) {
    case 'ERR_INVALID_URL':
      return new CannotOpenDatabase(
        'badAddress',
        'DATABASE_URL is not an address of a PostgreSQL database. It looks like postgres://user:password@host:5432/name.',
      );
    case '28P01':
    case '28000':
      return new CannotOpenDatabase(
        'refused',
        `The database server at ${hostOf(url)} refused the user name or the password of DATABASE_URL (${code}).`,
      );
    case '3D000':
      return new CannotOpenDatabase(
        'refused',
        `The database server at ${hostOf(url)} has no database of the name in DATABASE_URL (${code}). Create it first.`,
      );
    default:
      return new CannotOpenDatabase(
        'unreachable',
        `The database at ${hostOf(url)} cannot be reached (${code}). Is it running, and is DATABASE_URL right?`,
      );
  }
}

/** Host and port only: the rest of the address holds the password. */
function hostOf(url: string): string {
  const { host, port } = new pg.Client({ connectionString: url });
  return host.startsWith('/') ? host : `${host}:${port}`;
}
