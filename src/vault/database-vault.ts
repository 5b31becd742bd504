import pg from 'pg';
import type { RoundId, WorkspaceId } from '../domain/ids.ts';
import type { KeyKind } from '../flows/ports/vault.ts';
import { databaseIdentity } from './database-identity.ts';
import type { KeyVault } from './key-vault.ts';
import { refuseSameDatabase } from './same-database.ts';
import { systemCode } from './system-code.ts';
import { VaultError } from './vault-error.ts';
import { vaultServerRisks } from './vault-server-risks.ts';

/**
 * Keys as rows of a PostgreSQL database of their own, for several replicas. Refused when it is the database of the
 * data, under whatever address. Throws `VaultError` with what to do.
 */
export async function openDatabaseVault(url: string, apart: { readonly dataUrl?: string }): Promise<KeyVault> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    application_name: 'imperfect-ally vault',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  pool.on('error', () => undefined); // An idle connection broke: the next query opens another one, or says so.
  try {
    if (apart.dataUrl !== undefined) await refuseSameDatabase(pool, apart.dataUrl);
    await createTables(pool);
  } catch (error) {
    await pool.end();
    throw error instanceof VaultError ? error : unreachable(error);
  }
  return {
    createIfAbsent: (workspace, round, kind, fresh) => createIfAbsent(pool, [workspace, round, kind], fresh),
    read: (workspace, round, kind) => read(pool, [workspace, round, kind]),
    destroy: (workspace, round, kind) => destroy(pool, [workspace, round, kind]),
    list: async () => (await pool.query<ListedKey>(listed)).rows,
    identity: databaseIdentity(pool),
    risks: () => vaultServerRisks(pool),
    close: () => pool.end(),
  };
}

type KeyPlace = readonly [workspace: WorkspaceId, round: RoundId, kind: KeyKind];

interface ListedKey {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
  readonly kind: KeyKind;
}

const listed = `
  select workspace_id as workspace, round_id as round, kind from round_key order by workspace_id, round_id, kind`;

async function createIfAbsent(pool: pg.Pool, place: KeyPlace, fresh: Uint8Array): Promise<Uint8Array> {
  if (fresh.length !== keyLength) throw new RangeError('a round key has 32 bytes');
  const sent = Buffer.from(fresh.buffer, fresh.byteOffset, fresh.length); // The same bytes, for whoever asked to wipe.
  await pool.query(
    `insert into round_key (workspace_id, round_id, kind, key) values ($1, $2, $3, $4)
     on conflict on constraint round_key_pk do nothing`,
    [...place, sent],
  );
  const stored = await read(pool, place);
  if (stored !== 'gone') return stored;
  throw new VaultError('keyHalfDestroyed', 'A round key is being destroyed while it is asked for: try again later.');
}

async function read(pool: pg.Pool, place: KeyPlace): Promise<Uint8Array | 'gone'> {
  const { rows } = await pool.query<{ readonly key: Uint8Array }>(
    'select key from round_key where workspace_id = $1 and round_id = $2 and kind = $3',
    [...place],
  );
  if (rows[0] === undefined) return 'gone';
  const { key: received } = rows[0];
  const key = new Uint8Array(received);
  received.fill(0);
  return key;
}

/**
 * A deleted row stays in its page until something else needs the room, and a plain VACUUM leaves its bytes there too:
 * so the table, which is tiny, is written anew and the old file given back to the file system.
 */
async function destroy(pool: pg.Pool, place: KeyPlace): Promise<'destroyed' | 'alreadyGone'> {
  const { rowCount } = await pool.query(
    'delete from round_key where workspace_id = $1 and round_id = $2 and kind = $3',
    [...place],
  );
  if (rowCount === 0) return 'alreadyGone';
  await pool.query('vacuum (full) round_key');
  return 'destroyed';
}

const keyLength = 32;

/** Replicas that start together wait for each other: "if not exists" alone does not stand two at once. */
async function createTables(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('imperfect-ally vault tables'))`);
    await client.query(`
      create table if not exists round_key (
        workspace_id text not null,
        round_id uuid not null,
        kind text not null,
        key bytea not null,
        constraint round_key_pk primary key (workspace_id, round_id, kind),
        constraint round_key_kind_check check (kind in ('link', 'content')),
        constraint round_key_length_check check (octet_length(key) = 32)
      )`);
    await client.query(`
      create table if not exists vault_identity (
        one boolean not null default true,
        id uuid not null,
        paired boolean not null default false,
        constraint vault_identity_pk primary key (one),
        constraint vault_identity_one_check check (one)
      )`);
    await client.query('commit');
  } finally {
    client.release();
  }
}

const unreachable = (error: unknown) =>
  new VaultError(
    'unreachable',
    `The key vault's database cannot be used (${systemCode(error) || 'unknown error'}). Is it running, and are the ` +
      'address, user and password of VAULT_DATABASE_URL right?',
    error,
  );
