import type pg from 'pg';
import { type Refusal, refusal } from '../refusals/refusals.ts';
import { identifier } from './pool.ts';

/** One thing that the program relies on in every session with a PostgreSQL server. */
export interface SessionSetting {
  readonly name: string;
  /** What a session is given; undefined where only a superuser may change it, so that it is only looked at. */
  readonly given: string | undefined;
  /** Whether the program works with a value of the server's own, as `pg_settings` shows it (times in milliseconds). */
  readonly accepts: (setting: string) => boolean;
  /** Where the server's own value stays, if it is one that is accepted. */
  readonly keepsGood?: true;
  /** Older servers do not know it. */
  readonly since?: number;
}

const one = (given: string): Pick<SessionSetting, 'given' | 'accepts'> => ({
  given,
  accepts: (setting) => setting === given,
});

/** A limit on work that may take long: none, or one so far away that nothing here comes near it. */
const limit = (given: number, least: number): Pick<SessionSetting, 'given' | 'accepts'> => ({
  given: String(given),
  accepts: (setting) => Number(setting) === 0 || Number(setting) >= least,
});

const minutes = 60_000;

/**
 * Every assumption about sessions, in one list. A role, a database and a server may each have other defaults; each
 * session that the program opens is given these instead. Where something between takes none (a pooler), the start looks
 * whether the server's own will do, and refuses those that will not. Beside this list, the start asks for UTF8, for
 * version 15 or newer, for a server that takes writes, and for a schema that is the one of the tables.
 */
export const sessionSettings: readonly SessionSetting[] = [
  // How values come back as text. Bytes are read in both forms.
  { name: 'bytea_output', given: 'hex', accepts: () => true },
  { name: 'DateStyle', given: 'ISO, MDY', accepts: (setting) => setting.startsWith('ISO') },
  { name: 'IntervalStyle', ...one('postgres') },
  { name: 'TimeZone', given: 'UTC', accepts: () => true },
  { name: 'extra_float_digits', given: '1', accepts: (setting) => Number(setting) >= 1 },
  { name: 'client_encoding', ...one('UTF8') },
  // How statements are read.
  { name: 'standard_conforming_strings', ...one('on') },
  // "on conflict" finds a partial index only where a plan knows the values.
  { name: 'plan_cache_mode', given: 'auto', accepts: (setting) => setting !== 'force_generic_plan', keepsGood: true },
  // What a statement outside a transaction may do and see: each change is one guarded statement.
  { name: 'default_transaction_isolation', ...one('read committed') },
  { name: 'default_transaction_read_only', ...one('off') },
  // A commit that was told "saved" or "sent" is on disk.
  { name: 'synchronous_commit', given: 'on', accepts: (setting) => setting !== 'off', keepsGood: true },
  // Triggers keep the rules that no bug may break.
  { name: 'session_replication_role', given: undefined, accepts: (setting) => setting !== 'replica' },
  // Limits. A replica that hangs inside a reply's transaction must not hold the close of a round for ever.
  { name: 'statement_timeout', ...limit(0, 5 * minutes) },
  { name: 'lock_timeout', ...limit(0, 5 * minutes) },
  { name: 'transaction_timeout', ...limit(0, 5 * minutes), since: 17 },
  { name: 'idle_in_transaction_session_timeout', ...limit(minutes, 10_000) },
  { name: 'idle_session_timeout', ...limit(0, 5 * minutes) },
  // Compiling one of our short statements takes a hundred times as long as running it.
  { name: 'jit_above_cost', given: '-1', accepts: (setting) => Number(setting) < 0 || Number(setting) >= 10_000 },
];

/** For a transaction whose session could be given nothing. */
export const transactionSettings = `set local idle_in_transaction_session_timeout = ${minutes}`;

/** What a session says of its server and of itself. */
export interface ServerFacts {
  readonly version: number;
  readonly encoding: string;
  readonly isStandby: boolean;
  readonly role: string;
  readonly database: string;
  /** Where a table without a schema is looked for; null when the search path leads nowhere. */
  readonly schema: string | null;
  /** Where the tables are already. */
  readonly schemasWithTables: readonly string[];
  /** By name, as far as the server has them. */
  readonly settings: Readonly<Record<string, string>>;
}

/** `table` stands for all tables that belong together. One statement: behind a pooler, two may meet two sessions. */
export async function askServer(client: pg.Client, table: string): Promise<ServerFacts> {
  const { rows } = await client.query<{ readonly facts: ServerFacts }>(
    `select json_build_object(
      'version', current_setting('server_version_num')::int / 10000,
      'encoding', current_setting('server_encoding'),
      'isStandby', pg_is_in_recovery(),
      'role', current_user, 'database', current_database(), 'schema', current_schema(),
      'schemasWithTables', (
        select coalesce(json_agg(nspname order by nspname), '[]') from pg_class
        join pg_namespace on pg_namespace.oid = relnamespace
        where relname = $1 and relkind in ('r', 'p') and nspname !~ '^pg_'),
      'settings', (select json_object_agg(name, setting) from pg_settings where name = any($2))
    ) as facts`,
    [table, sessionSettings.map(({ name }) => name)],
  );
  const facts = rows[0]?.facts;
  if (facts === undefined) throw new Error('the server answers with nothing');
  return facts;
}

/** Which variable holds the address, for whoever has to change it. */
export type AddressVariable = 'DATABASE_URL';

/** Why a server that answers cannot be used, each with what to do. */
export const unfit = {
  otherEngine: (setting: AddressVariable, oldest: number, engine: string): Refusal =>
    refusal('databaseOther', { setting, engine, oldest: String(oldest) }),

  tooOld: (setting: AddressVariable, oldest: number, { version }: ServerFacts): Refusal =>
    refusal('databaseTooOld', { setting, version: String(version), oldest: String(oldest) }),

  standby: (setting: AddressVariable): Refusal => refusal('databaseStandby', { setting }),

  encoding: (setting: AddressVariable, { database, encoding }: ServerFacts): Refusal =>
    refusal('databaseEncoding', { setting, database: identifier(database), encoding }),

  noSchema: (setting: AddressVariable, facts: ServerFacts): Refusal =>
    refusal('schemaMissing', {
      setting,
      role: identifier(facts.role),
      statement: `${alter(facts)} SET search_path = public`,
    }),

  otherSchema: (setting: AddressVariable, facts: ServerFacts): Refusal =>
    refusal('schemaOther', {
      setting,
      there: facts.schemasWithTables.map(identifier).join(' and '),
      role: identifier(facts.role),
      here: identifier(facts.schema ?? ''),
      statement: `${alter(facts)} SET search_path = ${identifier(facts.schemasWithTables[0] ?? 'public')}`,
    }),

  settings: (setting: AddressVariable, facts: ServerFacts, wrong: readonly SessionSetting[]): Refusal =>
    refusal('sessionsWrong', {
      setting,
      wrong: wrong.map(({ name }) => `${name} is "${facts.settings[name]}"`).join(', '),
      statements: wrong.map(({ name, given }) => `${alter(facts)} SET ${name} = '${given}'`).join('; '),
    }),

  cutShort: (setting: AddressVariable): Refusal => refusal('sessionsCutShort', { setting }),

  replica: (setting: AddressVariable, facts: ServerFacts): Refusal =>
    refusal('sessionsReplica', { setting, statement: `${alter(facts)} SET session_replication_role = origin` }),
} as const;

/** Nothing else comes before a setting of this role in this database. */
const alter = ({ role, database }: ServerFacts) => `ALTER ROLE ${identifier(role)} IN DATABASE ${identifier(database)}`;
