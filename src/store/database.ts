import { AsyncLocalStorage } from 'node:async_hooks';
import { CamelCasePlugin, Kysely, type KyselyPlugin, sql, type Transaction } from 'kysely';
import type { BossConnection, OpenedEngine } from './engine.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './tables.ts';

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
  /** Of a server: whether each session is given the settings of `sessionSettings`, or they were only looked at. */
  readonly sessions?: OpenedEngine['sessions'];
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
  // Whoever has a server need not load the other.
  const opened =
    'url' in config
      ? await openPostgres(config)
      : await (await import('./pglite.ts')).openPglite(config, guard.refuseInside);
  // Digests keep their own keys: only columns are renamed.
  const plugin = new CamelCasePlugin({ maintainNestedObjectKeys: true });
  const { sessions, transactionsBeginWith: beginWith } = opened;
  const unguarded = new Kysely<Tables>({ dialect: opened.dialect, plugins: [plugin] });
  return {
    engine: opened.engine,
    ...(sessions === undefined ? {} : { sessions }),
    db: unguarded.withPlugin(guard.plugin),
    transaction: (work) =>
      guard.enter((inside) =>
        unguarded
          .transaction()
          .setIsolationLevel('read committed')
          .setAccessMode('read write')
          .execute(async (transaction) => {
            if (beginWith !== undefined) await sql.raw(beginWith).execute(transaction);
            return inside(() => work(transaction));
          }),
      ),
    schema: unguarded.withoutPlugins(),
    boss: opened.boss,
    close: async () => {
      await unguarded.destroy();
      await opened.close();
    },
  };
}

interface TransactionGuard {
  /** For the outer handle: its statements throw inside a transaction. */
  readonly plugin: KyselyPlugin;
  /** Throws when called inside a transaction. */
  refuseInside(): void;
  /** Runs something that begins a transaction and calls its work through `inside`. */
  enter<T>(begin: (inside: <R>(work: () => Promise<R>) => Promise<R>) => Promise<T>): Promise<T>;
}

/**
 * The embedded database has one connection: waiting for the outer handle inside a transaction would wait for ever.
 * With a server it would work until the pool is empty, and then wait for ever. So it throws at once on both.
 */
function createTransactionGuard(): TransactionGuard {
  const scopes = new AsyncLocalStorage<{ open: boolean }>();
  const refuseInside = () => {
    // What a transaction started and nobody waited for may go on after it: that is outside again.
    if (scopes.getStore()?.open) {
      throw new Error('The outer database handle was used inside a transaction: use the transaction instead.');
    }
  };
  return {
    plugin: {
      transformQuery: ({ node }) => {
        refuseInside();
        return node;
      },
      transformResult: async ({ result }) => result,
    },
    refuseInside,
    enter: async (begin) => {
      refuseInside();
      const scope = { open: true };
      try {
        return await begin((work) => scopes.run(scope, work));
      } finally {
        scope.open = false;
      }
    },
  };
}
