import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { errorCode } from '../domain/result.ts';
import { agreeOnSessions } from '../postgres/agree-on-sessions.ts';
import { createPool, isPostgresAddress } from '../postgres/pool.ts';
import { postgresRefusal } from '../postgres/postgres-refusal.ts';
import { transactionSettings } from '../postgres/session-settings.ts';
import { refusal } from '../refusals/refusals.ts';
import { CannotOpenDatabase, columnParsers, type OpenedEngine } from './engine.ts';

interface PostgresConfig {
  readonly url: string;
  readonly connections?: number;
  readonly onConnectionLost?: (code: string) => void;
}

/** A pool of connections to a server that has answered, and said that a week can be trusted to it. */
export async function openPostgres(config: PostgresConfig): Promise<OpenedEngine> {
  if (!isPostgresAddress(config.url))
    throw new CannotOpenDatabase(refusal('databaseAddressWrong', { setting: 'DATABASE_URL' }));
  const wanted = { variable: 'DATABASE_URL', table: 'ally_group' } as const;
  const agreed = await agreeOnSessions(config.url, wanted).catch((error: unknown) => {
    throw new CannotOpenDatabase(postgresRefusal(error, 'DATABASE_URL'));
  });
  if (!agreed.ok) throw new CannotOpenDatabase(agreed.refusal);
  const { url, settings } = agreed.value;
  const pool = createPool(
    {
      connectionString: url,
      max: config.connections ?? 10,
      application_name: 'imperfect-ally',
      idleTimeoutMillis: 30_000,
      types: { getTypeParser: (oid: number) => columnParsers[oid] ?? pg.types.getTypeParser(oid) },
    },
    (error) => config.onConnectionLost?.(errorCode(error)),
  );
  return {
    engine: 'postgres',
    sessions: settings,
    dialect: new PostgresDialect({ pool }),
    ...(settings === 'checked' ? { transactionsBeginWith: transactionSettings } : {}),
    // A channel belongs to one session, and behind a pooler nobody keeps one.
    boss: { backend: 'postgres', connectionString: url, useListenNotify: settings === 'given' },
    close: async () => {},
  };
}
