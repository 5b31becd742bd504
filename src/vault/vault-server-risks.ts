import type pg from 'pg';

/**
 * Settings of the vault's server that would keep keys longer than the vault does: its write-ahead log in an archive,
 * or its statements, whose parameters are keys, in a log. By name.
 */
export async function vaultServerRisks(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1) order by name',
    [Object.keys(harmless)],
  );
  return rows.filter(({ name, setting }) => !harmless[name]?.test(setting)).map(({ name }) => name);
}

const harmless: Readonly<Record<string, RegExp>> = {
  archive_mode: /^off$/,
  log_statement: /^(none|ddl)$/,
  log_min_duration_statement: /^-1$/,
  log_min_duration_sample: /^-1$/,
  log_transaction_sample_rate: /^0(\.0*)?$/,
  log_parameter_max_length_on_error: /^0$/,
};
