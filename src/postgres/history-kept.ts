import type { Rows } from './pool.ts';

/** What keeps states of a server that are over: by a name for logs, and in words. */
export interface HistoryKept {
  readonly code: string;
  readonly says: string;
}

/**
 * What of a server's past can be read later. No key is in it; but it tells for longer than the tables how many places of
 * an open week changed, and in which order.
 */
export async function historyKept(ask: Rows): Promise<readonly HistoryKept[]> {
  const [row = {}] = await ask(facts);
  const is = (name: string) => row[name] === true || row[name] === 'true' || row[name] === 't';
  const service = typeof row['service'] === 'string' ? row['service'] : undefined;
  return [
    ...(is('archived')
      ? [{ code: 'archive_mode', says: 'its write-ahead log is archived, as for point-in-time recovery' }]
      : []),
    ...(is('slots') ? [{ code: 'replication slots', says: 'a replication slot holds its write-ahead log back' }] : []),
    ...(is('standbys') ? [{ code: 'standby', says: 'a standby or a backup receives its write-ahead log' }] : []),
    ...(is('logical')
      ? [{ code: 'wal_level', says: 'its write-ahead log is written for copies elsewhere (logical)' }]
      : []),
    ...(service === undefined
      ? []
      : [{ code: 'service', says: `it is ${service}, which keeps its past by itself, for days or weeks` }]),
    ...(is('citus') ? [{ code: 'citus', says: 'it has Citus, whose distributed tables know no triggers' }] : []),
  ];
}

const facts = `
  select
    coalesce(current_setting('archive_mode', true), 'off') <> 'off' as archived,
    exists (select from pg_replication_slots) as slots,
    exists (select from pg_stat_replication) as standbys,
    current_setting('wal_level') = 'logical' as logical,
    exists (select from pg_extension where extname = 'citus') as citus,
    case
      when exists (select from pg_proc where proname = 'aurora_version') then 'Amazon Aurora'
      when exists (select from pg_settings where name like 'neon.%') then 'Neon'
      when exists (select from pg_settings where name like 'alloydb.%') then 'AlloyDB'
      when exists (select from pg_settings where name like 'rds.%') then 'Amazon RDS'
      when exists (select from pg_settings where name like 'cloudsql.%') then 'Cloud SQL'
      when exists (select from pg_settings where name like 'azure.%') then 'Azure Database'
    end as service`;
