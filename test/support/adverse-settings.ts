import pg from 'pg';
import { withSession } from '../../src/postgres/agree-on-sessions.ts';
import { withClient } from '../../src/postgres/pool.ts';

/** A setting that somebody else has made, for reasons of their own. */
export interface AdverseSetting {
  readonly name: string;
  readonly value: string;
}

/** What the program relies on, set otherwise, and neighbours of it. */
export const adverseSettings: readonly AdverseSetting[] = [
  { name: 'bytea_output', value: 'escape' },
  { name: 'DateStyle', value: 'German, DMY' },
  { name: 'DateStyle', value: 'SQL, DMY' },
  { name: 'DateStyle', value: 'Postgres, MDY' },
  { name: 'IntervalStyle', value: 'sql_standard' },
  { name: 'IntervalStyle', value: 'iso_8601' },
  { name: 'TimeZone', value: 'Asia/Kathmandu' },
  { name: 'standard_conforming_strings', value: 'off' },
  { name: 'default_transaction_isolation', value: 'serializable' },
  { name: 'default_transaction_isolation', value: 'repeatable read' },
  { name: 'default_transaction_read_only', value: 'on' },
  { name: 'default_transaction_deferrable', value: 'on' },
  { name: 'statement_timeout', value: '2ms' },
  { name: 'statement_timeout', value: '30s' },
  { name: 'lock_timeout', value: '1ms' },
  { name: 'idle_in_transaction_session_timeout', value: '1ms' },
  { name: 'idle_session_timeout', value: '50ms' },
  { name: 'transaction_timeout', value: '10ms' },
  { name: 'search_path', value: 'nowhere' },
  { name: 'search_path', value: 'pg_catalog' },
  { name: 'extra_float_digits', value: '-15' },
  { name: 'client_encoding', value: 'LATIN1' },
  { name: 'synchronous_commit', value: 'off' },
  { name: 'session_replication_role', value: 'replica' },
  { name: 'row_security', value: 'off' },
  { name: 'array_nulls', value: 'off' },
  { name: 'transform_null_equals', value: 'on' },
  { name: 'quote_all_identifiers', value: 'on' },
  { name: 'backslash_quote', value: 'off' },
  { name: 'check_function_bodies', value: 'off' },
  { name: 'plpgsql.variable_conflict', value: 'use_column' },
  { name: 'enable_indexscan', value: 'off' },
  { name: 'enable_seqscan', value: 'off' },
  { name: 'plan_cache_mode', value: 'force_generic_plan' },
  { name: 'exit_on_error', value: 'on' },
  { name: 'jit_above_cost', value: '0' },
  { name: 'work_mem', value: '64kB' },
];

/** Where it was made; what stands nearer to the session counts. */
export type Level = 'role' | 'database' | 'server';

/** Makes the setting for whoever uses this address. Only a superuser's address will do, on a server of one's own. */
export async function setAdversely(superuser: string, level: Level, { name, value }: AdverseSetting): Promise<void> {
  const database = /@\/(\w+)/.exec(superuser)?.[1] ?? '';
  const subject = { role: 'role somebody', database: `database ${database}`, server: 'system' }[level];
  // A list of names or of words is written as a list.
  const words = ['search_path', 'DateStyle'].includes(name) ? value : `'${value}'`;
  await withSession(superuser, (client) => client.query(`alter ${subject} set ${name} = ${words}`));
  if (level === 'server') await withSession(superuser, (client) => client.query('select pg_reload_conf()'));
}

/** A role without rights of its own, and what it had been given. */
export async function makeSomebody(superuser: string): Promise<void> {
  await withSession(superuser, (client) =>
    client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'somebody') then create role somebody login; end if;
    end $$`),
  );
  await withSession(superuser, (client) => client.query('alter role somebody reset all'));
}

/** What a session is like that asks for nothing. One that may work for two milliseconds is asked until it can answer. */
export async function plainSetting(url: string, name: string): Promise<string> {
  for (;;) {
    try {
      const found = await withClient(url, (client) =>
        client.query<{ readonly setting: string }>(`select current_setting('${name}') as setting`),
      );
      return found.rows[0]?.setting ?? '';
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === '57014')) throw error;
    }
  }
}

export const asSomebody = (superuser: string): string => superuser.replace('//postgres@', '//somebody@');
