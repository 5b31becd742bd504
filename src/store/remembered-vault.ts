import type { Database } from './database.ts';

/** Which key vault this database belongs to, by the vault's random id: set once, by the first start. */
export function createRememberedVault({ db }: Database) {
  const find = async (): Promise<string | undefined> =>
    (await db.selectFrom('keyVault').select('id').executeTakeFirst())?.id;
  return {
    find,
    rememberIfAbsent: async (id: string): Promise<string> => {
      await db
        .insertInto('keyVault')
        .values({ one: true, id })
        .onConflict((conflict) => conflict.column('one').doNothing())
        .execute();
      return (await find()) ?? id;
    },
  };
}
