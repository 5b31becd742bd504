import { afterAll, describe } from '@jest/globals';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { pgliteTemplate } from './pglite-template.ts';
import { createPostgresDatabase, type Startable } from './postgres-server.ts';
import { testRun } from './test-run.ts';

/** An engine that tests run on. `bare` has no tables yet. Whoever opens a database closes it. */
export interface TestEngine {
  readonly title: string;
  open(kind?: 'migrated' | 'bare'): Promise<Database>;
}

/** Every server that can be started here. */
export const postgresServers: readonly Startable[] = testRun().candidates.filter(
  (candidate): candidate is Startable => 'bin' in candidate,
);

/** The embedded database, and every server that can be started here. */
export const testEngines: readonly TestEngine[] = [
  { title: 'the embedded database', open: openTestDatabase },
  ...postgresServers.map((server) => ({
    title: server.title,
    open: async (kind: 'migrated' | 'bare' = 'migrated') =>
      openDatabase({ url: await createPostgresDatabase(server, kind) }),
  })),
];

/** An embedded database in memory, with all tables and no rows. */
export async function openTestDatabase(kind: 'migrated' | 'bare' = 'migrated'): Promise<Database> {
  return openDatabase({ dataDir: undefined, template: await pgliteTemplate(kind) });
}

/** The same story on every engine. `open` gives the file's own database, emptied; it is closed at the end. */
export function describeOnEachEngine(name: string, story: (open: () => Promise<Database>) => void): void {
  describe.each(testEngines)(`${name}, on $title`, (engine) => {
    let database: Database | undefined;
    afterAll(() => database?.close());
    story(async () => {
      if (database === undefined) database = await engine.open();
      else await empty(database);
      return database;
    });
  });
}

async function empty(database: Database): Promise<void> {
  await sql`delete from workspace`.execute(database.db);
  await sql`delete from inbox`.execute(database.db);
}
