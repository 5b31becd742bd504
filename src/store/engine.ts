import type { Dialect } from 'kysely';
import type { fromPglite } from 'pg-boss';

/** One of the two databases, ready for queries. */
export interface OpenedEngine {
  readonly engine: 'pglite' | 'postgres';
  /** Destroying it closes what it has used. */
  readonly dialect: Dialect;
  readonly boss: BossConnection;
  /** Releases what is left, after the dialect is destroyed. */
  close(): Promise<void>;
}

/** What pg-boss needs to work in the same database. */
export type BossConnection =
  | { readonly backend: 'pglite'; readonly db: ReturnType<typeof fromPglite> }
  | { readonly backend: 'postgres'; readonly connectionString: string };
