import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';

export interface TransactionGuard {
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
export function createTransactionGuard(): TransactionGuard {
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
