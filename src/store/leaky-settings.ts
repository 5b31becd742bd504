import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Settings of the database server that would write down what the tables leave out: when a row was written, and
 * statements with their values, which set a person's id beside their place in the round. By name, for the log.
 */
export async function leakySettings({ engine, db }: Database): Promise<readonly string[]> {
  if (engine === 'pglite') return [];
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in (${sql.join(Object.keys(harmless))}) order by name`.execute(db);
  return rows.filter(({ name, setting }) => !harmless[name]?.test(setting)).map(({ name }) => name);
}

const harmless: Readonly<Record<string, RegExp>> = {
  track_commit_timestamp: /^off$/,
  log_statement: /^(none|ddl)$/,
  log_min_duration_statement: /^-1$/,
  log_min_duration_sample: /^-1$/,
  log_transaction_sample_rate: /^0(\.0*)?$/,
  log_parameter_max_length_on_error: /^0$/,
  debug_print_parse: /^off$/,
  debug_print_plan: /^off$/,
  debug_print_rewritten: /^off$/,
  shared_preload_libraries: /^(?!.*(auto_explain|pgaudit))/,
};

/** Whether this connection's role may undo what the tables refuse: as owner it could remove triggers. */
export async function mayChangeTheRules({ engine, db }: Database): Promise<boolean> {
  if (engine === 'pglite') return false;
  const { rows } = await sql<{ may: boolean }>`
    select pg_has_role(relowner, 'usage') as may from pg_class where oid = 'publication'::regclass`.execute(db);
  return rows[0]?.may !== false;
}
