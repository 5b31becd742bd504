import { CamelCasePlugin, Kysely, type Transaction } from 'kysely';
import type { BossConnection } from './engine.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './tables.ts';
import { createTransactionGuard } from './transaction-guard.ts';

/** Where the data is: a PostgreSQL server, or an embedded database in a folder of one's own. */
export type DatabaseConfig =
  | {
      readonly url: string;
      /** Connections at most, beside those of the job queue. 10 unless told. */
      readonly connections?: number;
      /** An idle connection broke; the next query opens another one. `code` is the database's or the system's. */
      readonly onConnectionLost?: (code: string) => void;
    }
  | {
      /** Created when missing; undefined keeps everything in memory. */
      readonly dataDir: string | undefined;
      /** A dumped database to start from, for tests. Only in memory. */
      readonly template?: Blob;
    };

/** What queries may be asked of: the outer handle or a transaction. */
export type Handle = Pick<
  Kysely<Tables>,
  'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom' | 'with' | 'getExecutor'
>;

export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** The outer handle: each statement commits by itself. Throws inside a transaction's callback. */
  readonly db: Handle;
  /** Read committed. Whatever `work` throws rolls back. A nested call throws. */
  transaction<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** For migrations only. */
  readonly schema: Kysely<Tables>;
  readonly boss: BossConnection;
  close(): Promise<void>;
}

/** Opens the database and makes sure that it answers. Throws `CannotOpenDatabase` when it cannot be used. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const guard = createTransactionGuard();
  const opened = 'url' in config ? await openPostgres(config) : await openPglite(config, guard.refuseInside);
  // Digests keep their own keys: only columns are renamed.
  const plugin = new CamelCasePlugin({ maintainNestedObjectKeys: true });
  const unguarded = new Kysely<Tables>({ dialect: opened.dialect, plugins: [plugin] });
  return {
    engine: opened.engine,
    db: unguarded.withPlugin(guard.plugin),
    transaction: (work) =>
      guard.enter((inside) =>
        unguarded
          .transaction()
          .setIsolationLevel('read committed')
          .execute((transaction) => inside(() => work(transaction))),
      ),
    schema: unguarded.withoutPlugins(),
    boss: opened.boss,
    close: async () => {
      await unguarded.destroy();
      await opened.close();
    },
  };
}
