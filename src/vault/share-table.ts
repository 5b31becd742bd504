import type pg from 'pg';
import type { KeyName } from '../flows/ports/vault.ts';

/** One replica's part of a key: the half that it is sealed to, and the sealed key once somebody has sealed it. */
export interface Share {
  readonly replica: string;
  readonly publicHalf: Uint8Array;
  readonly sealed: Uint8Array | null;
  /** Its replica was seen within the last minute. */
  readonly isNear: boolean;
}

/** A replica that has not been seen for a minute and has not yet destroyed its halves of keys that are gone. */
export interface AwayReplica {
  readonly replica: string;
  readonly seenAt: Date;
  readonly halves: number;
}

type Asks = Pick<pg.ClientBase, 'query'>;

const near = `seen_at > now() - interval '60 seconds'`;
const ofKey = 'workspace_id = $1 and round_id = $2 and kind = $3';
const sameKey = (one: string, other: string) =>
  `${one}.workspace_id = ${other}.workspace_id and ${one}.round_id = ${other}.round_id and ${one}.kind = ${other}.kind`;
const nameColumns = (table: string) =>
  `${table}.workspace_id as workspace, ${table}.round_id as round, ${table}.kind as kind`;
const placed = ({ workspace, round, kind }: KeyName) => [workspace, round, kind];

/** Every statement about shares. Nothing in any of them opens anything without a half out of a replica's folder. */
export const shareTable = {
  async seen(asks: Asks, replica: string): Promise<void> {
    await asks.query(
      `insert into vault_replica (replica_id) values ($1)
       on conflict (replica_id) do update set seen_at = now()
       where vault_replica.seen_at < now() - interval '10 seconds'`,
      [replica],
    );
  },

  nearReplicas: async (asks: Asks): Promise<number> =>
    (await asks.query(`select from vault_replica where ${near}`)).rowCount ?? 0,

  /** Makes every other process with this replica's folder wait until the transaction ends. */
  async lockHalves(asks: Asks, replica: string): Promise<void> {
    await asks.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`vault halves of ${replica}`]);
  },

  async stateOf(asks: Asks, name: KeyName): Promise<'none' | 'there' | 'destroyed'> {
    const { rows } = await asks.query<{ destroyed: boolean }>(
      `select destroyed from vault_key where ${ofKey}`,
      placed(name),
    );
    if (rows[0] === undefined) return 'none';
    return rows[0].destroyed ? 'destroyed' : 'there';
  },

  async begin(asks: Asks, name: KeyName): Promise<boolean> {
    const { rowCount } = await asks.query(
      'insert into vault_key (workspace_id, round_id, kind) values ($1, $2, $3) on conflict do nothing',
      placed(name),
    );
    return rowCount === 1;
  },

  /** Undoes `begin` before anybody can see it. */
  async withdraw(asks: Asks, name: KeyName): Promise<void> {
    await asks.query(`delete from vault_key where ${ofKey}`, placed(name));
  },

  /** Another half takes the place of one that is lost, and nothing is sealed to it yet. */
  async publish(asks: Asks, name: KeyName, replica: string, publicHalf: Uint8Array): Promise<void> {
    await asks.query(
      `insert into vault_share (workspace_id, round_id, kind, replica_id, public_half) values ($1, $2, $3, $4, $5)
       on conflict (workspace_id, round_id, kind, replica_id) do update
       set public_half = excluded.public_half, sealed = null
       where vault_share.public_half <> excluded.public_half`,
      [...placed(name), replica, publicHalf],
    );
  },

  sharesOf: async (asks: Asks, name: KeyName): Promise<readonly Share[]> =>
    (
      await asks.query<Share>(
        `select replica_id as replica, public_half as "publicHalf", sealed, ${near} as "isNear"
         from vault_share join vault_replica using (replica_id) where ${ofKey} order by replica_id`,
        placed(name),
      )
    ).rows,

  async give(asks: Asks, name: KeyName, { replica, publicHalf }: Share, sealed: Uint8Array): Promise<void> {
    await asks.query(
      `update vault_share set sealed = $6
       where ${ofKey} and replica_id = $4 and public_half = $5 and sealed is null
         and not exists (select from vault_key where ${ofKey} and destroyed)`,
      [...placed(name), replica, publicHalf, sealed],
    );
  },

  async markDestroyed(asks: Asks, name: KeyName): Promise<boolean> {
    const { rowCount } = await asks.query(
      `update vault_key set destroyed = true where ${ofKey} and not destroyed`,
      placed(name),
    );
    await asks.query(`update vault_share set sealed = null where ${ofKey} and sealed is not null`, placed(name));
    return rowCount === 1;
  },

  async remove(asks: Asks, name: KeyName, replica: string): Promise<void> {
    await asks.query(`delete from vault_share where ${ofKey} and replica_id = $4`, [...placed(name), replica]);
  },

  /** A key that is sealed to no half any more can never be had again. */
  async markUnreadable(asks: Asks): Promise<void> {
    await asks.query(
      `update vault_key k set destroyed = true where not destroyed
       and not exists (select from vault_share s where ${sameKey('s', 'k')} and s.sealed is not null)`,
    );
  },

  /** Keys that are gone for every replica. */
  async forgetDestroyed(asks: Asks): Promise<void> {
    await asks.query(
      `delete from vault_key k where destroyed and not exists (select from vault_share s where ${sameKey('s', 'k')})`,
    );
  },

  keys: async (asks: Asks): Promise<readonly KeyName[]> =>
    (
      await asks.query<KeyName>(
        `select ${nameColumns('k')} from vault_key k where not destroyed order by workspace_id, round_id, kind`,
      )
    ).rows,

  published: async (asks: Asks, replica: string): Promise<readonly KeyName[]> =>
    (await asks.query<KeyName>(`select ${nameColumns('s')} from vault_share s where replica_id = $1`, [replica])).rows,

  /** This replica's halves of keys that are destroyed, and of weeks that will never open. */
  superfluous: async (asks: Asks, replica: string): Promise<readonly KeyName[]> =>
    (
      await asks.query<KeyName>(
        `select ${nameColumns('s')} from vault_share s left join vault_key k on ${sameKey('k', 's')}
         where s.replica_id = $1 and (k.destroyed or (
           k.kind is null and s.made_at < now() - interval '1 hour' and not exists (
             select from round r
             where r.workspace_id = s.workspace_id and r.id = s.round_id and r.status = 'planned')))`,
        [replica],
      )
    ).rows,

  /** Keys that are there, being made, or of weeks to come, for which this replica has published no half. */
  unpublished: async (asks: Asks, replica: string): Promise<readonly KeyName[]> =>
    (
      await asks.query<KeyName>(
        `select ${nameColumns('w')} from (
           select workspace_id, round_id, kind from vault_key
           union select workspace_id, round_id, kind from vault_share
           union select r.workspace_id, r.id, kinds.kind
             from round r cross join (values ('link'), ('content')) as kinds (kind) where r.status = 'planned'
         ) w
         where not exists (select from vault_share s where ${sameKey('s', 'w')} and s.replica_id = $1)
           and not exists (select from vault_key k where ${sameKey('k', 'w')} and k.destroyed)
         limit 200`,
        [replica],
      )
    ).rows,

  /** Keys that this replica can open and another waits for. */
  awaited: async (asks: Asks, replica: string): Promise<readonly KeyName[]> =>
    (
      await asks.query<KeyName>(
        `select ${nameColumns('k')} from vault_key k
         join vault_share mine on ${sameKey('mine', 'k')} and mine.replica_id = $1 and mine.sealed is not null
         where not k.destroyed
           and exists (select from vault_share s where ${sameKey('s', 'k')} and s.sealed is null)
         limit 200`,
        [replica],
      )
    ).rows,

  /** When the last of the weeks of these keys is over. */
  lastEndOf: async (asks: Asks, names: readonly KeyName[]): Promise<Date | undefined> =>
    (
      await asks.query<{ last: Date | null }>('select max(purge_at) as last from round where id = any($1)', [
        names.map(({ round }) => round),
      ])
    ).rows[0]?.last ?? undefined,

  isWaiting: async (asks: Asks, replica: string): Promise<boolean> =>
    ((
      await asks.query(
        `select from vault_key k
         join vault_share mine on ${sameKey('mine', 'k')} and mine.replica_id = $1 and mine.sealed is null
         join vault_share s on ${sameKey('s', 'k')} and s.sealed is not null
         join vault_replica r on r.replica_id = s.replica_id and r.${near}
         where not k.destroyed limit 1`,
        [replica],
      )
    ).rowCount ?? 0) > 0,

  away: async (asks: Asks): Promise<readonly AwayReplica[]> =>
    (
      await asks.query<AwayReplica>(
        `select r.replica_id as replica, r.seen_at as "seenAt", count(*)::int as halves
         from vault_replica r join vault_share s using (replica_id) join vault_key k on ${sameKey('k', 's')}
         where k.destroyed and not r.${near} group by r.replica_id, r.seen_at order by r.seen_at`,
      )
    ).rows,
} as const;
