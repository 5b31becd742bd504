import type pg from 'pg';
import { done, type Result, refused } from '../domain/result.ts';
import type { Refusal } from '../refusals/refusals.ts';
import { addressWith, identifier, plainAddress, withClient } from './pool.ts';
import {
  type AddressVariable,
  askServer,
  type ServerFacts,
  type SessionSetting,
  sessionSettings,
  unfit,
} from './session-settings.ts';

/** How sessions with one server are, from now on. */
export interface Sessions {
  /** The address to open them with. */
  readonly url: string;
  /** "given": each is given what the program relies on. "checked": what is between takes nothing, and all is right. */
  readonly settings: 'given' | 'checked';
}

interface Wanted {
  readonly variable: AddressVariable;
  /** One table that tells where the others are. */
  readonly table: string;
}

const oldestServer = 15;

/**
 * Asks a server whether a week can be trusted to it, and how sessions have to begin. Refuses with a sentence that says
 * how to mend it; throws what the driver threw when there is no connection.
 */
export async function agreeOnSessions(address: string, wanted: Wanted): Promise<Result<Sessions, Refusal>> {
  const url = plainAddress(address);
  const asked = await ask(url, wanted.table);
  if (asked === 'cut short') return refused(unfit.cutShort(wanted.variable));
  if ('engine' in asked) return refused(unfit.otherEngine(wanted.variable, oldestServer, asked.engine));
  const { facts, takesSettings } = asked;
  const refusal = refusalOf(facts, wanted);
  if (refusal !== undefined) return refused(refusal);
  if (takesSettings) return done({ url: addressWith(url, givenTo(facts)), settings: 'given' });
  const wrong = sessionSettings.filter((each) => isWrong(each, facts));
  return wrong.length === 0
    ? done({ url, settings: 'checked' })
    : refused(unfit.settings(wanted.variable, facts, wrong));
}

/** One piece of work on a session that has what the program relies on, as far as it can be given anything. */
export async function withSession<T>(address: string, work: Parameters<typeof withClient<T>>[1]): Promise<T> {
  const url = plainAddress(address);
  try {
    return await withClient(addressWith(url, givenAtOnce), work);
  } catch (error) {
    const code = codeOf(error);
    if (code === transactionCutShort)
      return await withClient(addressWith(url, [...givenAtOnce, ['transaction_timeout', '0']]), work);
    if (takesNone.has(code)) return await withClient(url, work);
    throw error;
  }
}

async function ask(url: string, table: string) {
  try {
    const facts = await withSession(url, async (client) => {
      const engine = await otherEngine(client);
      return engine === undefined ? askServer(client, table) : { engine };
    });
    if ('engine' in facts) return facts;
    return { facts, takesSettings: givenAtOnce.every(([name, value]) => facts.settings[name] === value) };
  } catch (error) {
    if (cutShort.has(codeOf(error))) return 'cut short';
    throw error;
  }
}

/** What every server of a supported version knows and takes. */
const givenAtOnce = sessionSettings.flatMap(({ name, given, since, keepsGood }) =>
  given === undefined || since !== undefined || keepsGood ? [] : [[name, given] as const],
);

function givenTo(facts: ServerFacts): readonly (readonly [string, string])[] {
  const later = sessionSettings.flatMap((each) => {
    const { name, given, since, keepsGood } = each;
    if (given === undefined || (since === undefined && !keepsGood)) return [];
    return since !== undefined || isWrong(each, facts) ? knownTo(facts, name, given) : [];
  });
  return [...givenAtOnce, ...later, ['search_path', identifier(facts.schema ?? '')]];
}

const knownTo = ({ settings }: ServerFacts, name: string, given: string) =>
  settings[name] === undefined ? [] : [[name, given] as const];

function isWrong({ name, accepts }: SessionSetting, { settings }: ServerFacts): boolean {
  const setting = settings[name];
  return setting !== undefined && !accepts(setting);
}

function refusalOf(facts: ServerFacts, { variable }: Wanted): Refusal | undefined {
  if (facts.version < oldestServer) return unfit.tooOld(variable, oldestServer, facts);
  if (facts.isStandby) return unfit.standby(variable);
  if (facts.encoding !== 'UTF8') return unfit.encoding(variable, facts);
  if (facts.settings['session_replication_role'] === 'replica') return unfit.replica(variable, facts);
  if (facts.schema === null || /^(pg_|information_schema$)/.test(facts.schema)) return unfit.noSchema(variable, facts);
  if (facts.schemasWithTables.length > 0 && !facts.schemasWithTables.includes(facts.schema))
    return unfit.otherSchema(variable, facts);
  return undefined;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Poolers that take no settings (protocol violation, feature not supported), and servers too old to know one. */
const takesNone: ReadonlySet<string> = new Set(['08P01', '0A000', '42704']);

/** By a limit that only newer servers know, so that it is lifted where it has shown itself. */
const transactionCutShort = '25P04';

/** A statement, a transaction or a session that its time-out has ended. */
const cutShort: ReadonlySet<string> = new Set(['57014', '25P03', transactionCutShort, '57P05']);

/**
 * What a server is that speaks like PostgreSQL and is something else; undefined for PostgreSQL. The promise stands on what
 * only PostgreSQL does: triggers keep the thresholds, and a row that is deleted and overwritten is gone.
 */
async function otherEngine(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ readonly says: string }>('select version() as says');
  const named = engineNamedIn(rows[0]?.says ?? '');
  if (named !== undefined) return named;
  return (await hasWhatItTakes(client)) ? undefined : 'something that only speaks like PostgreSQL';
}

/** By what the server says of itself. */
export function engineNamedIn(version: string): string | undefined {
  const engine = engines.find(({ sign }) => sign.test(version));
  if (engine !== undefined) return engine.name;
  return /^PostgreSQL \d/.test(version) ? undefined : 'something that is not PostgreSQL';
}

const engines = [
  ['CockroachDB', /CockroachDB/i],
  ['YugabyteDB', /-YB-|Yugabyte/i],
  ['Amazon Redshift', /Redshift/i],
  ['Greenplum', /Greenplum|Cloudberry|Arenadata/i],
  ['Spanner', /Spanner|PGAdapter/i],
  ['Materialize', /Materialize/i],
  ['RisingWave', /RisingWave/i],
  ['CrateDB', /CrateDB/i],
  ['QuestDB', /QuestDB/i],
  ['openGauss', /Gauss/i],
].map(([name, sign]) => ({ name: String(name), sign: new RegExp(sign ?? '') }));

/** Rows that are kept as PostgreSQL keeps them, and triggers. A statement that it does not know at all is an answer too. */
async function hasWhatItTakes(client: pg.ClientBase): Promise<boolean> {
  try {
    const { rows } = await client.query<{ readonly has: boolean }>(`
      select current_setting('default_table_access_method') = 'heap'
        and to_regclass('pg_catalog.pg_trigger') is not null
        and to_regproc('pg_catalog.pg_current_wal_lsn') is not null
        and to_regproc('pg_catalog.pg_get_triggerdef') is null -- There are two of them, so none by its name alone.
        and (select xmin::text <> '' from pg_catalog.pg_class limit 1) as has`);
    return rows[0]?.has === true;
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof code === 'string' && /^(42|0A)/.test(code)) return false;
    throw error;
  }
}
