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
export const testEngines: readonly [TestEngine, ...TestEngine[]] = [
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

/**
 * For a story that would be the same on any engine: all tables, no rows, on a server where there is one. That takes a
 * third of the embedded database's time. Statements run side by side there: not for stories that count calls in turn.
 */
export async function openQuickDatabase(): Promise<Database> {
  const [embedded, ...servers] = testEngines;
  return (servers.at(-1) ?? embedded).open();
}

/** The same story on every engine. `open` gives the file's own database, emptied; it is closed at the end. */
export function describeOnEachEngine(name: string, story: (open: () => Promise<Database>) => void): void {
  describeOn(testEngines, name, story);
}

/**
 * The same on the embedded database and on the newest server: for flows, which know of no SQL. What a release of the
 * server does otherwise, the tests of the store show.
 */
export function describeOnEachKind(name: string, story: (open: () => Promise<Database>) => void): void {
  const [embedded, ...servers] = testEngines;
  describeOn([embedded, ...servers.slice(-1)], name, story);
}

function describeOn(
  engines: readonly TestEngine[],
  name: string,
  story: (open: () => Promise<Database>) => void,
): void {
  describe.each(engines)(`${name}, on $title`, (engine) => {
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
