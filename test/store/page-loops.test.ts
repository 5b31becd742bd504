import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { roundId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { columnParsers } from '../../src/store/engine.ts';
import { createNudges } from '../../src/store/nudges.ts';
import { createRateLimiter } from '../../src/store/rate-limiter.ts';
import { createSlots } from '../../src/store/slots.ts';
import type { Tables } from '../../src/store/tables.ts';
import { aGroup, aRound, aWorkspace } from './examples.ts';

const round = roundId(randomUUID());

/** A database that answers every question with the same rows, as one does that reads a cursor otherwise than it writes it. */
function stuck(rows: readonly unknown[]): Database {
  const answer = async () => ({ rows: [...rows] });
  class StuckDriver extends DummyDriver {
    override async acquireConnection() {
      const connection = await super.acquireConnection();
      return Object.assign(connection, { executeQuery: answer });
    }
  }
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new StuckDriver(),
      createIntrospector: (inner) => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return {
    engine: 'postgres',
    db,
    schema: db,
    transaction: (work) => db.transaction().execute(work),
    boss: { backend: 'postgres', connectionString: '', useListenNotify: false },
    close: () => db.destroy(),
  };
}

test('a page of slots that does not come after the one before is an error', async () => {
  const handle = new Uint8Array(32).fill(7);
  const slots = createSlots(stuck([{ handle, box: new Uint8Array(1) }]));
  expect((await slots.page(aWorkspace, round, undefined)).at(-1)?.handle).toEqual(handle);
  await expect(slots.page(aWorkspace, round, handle)).rejects.toThrow('does not come after');
  await expect(slots.page(aWorkspace, round, new Uint8Array(32).fill(8))).rejects.toThrow('does not come after');
});

test('a page of members that is the one before is an error', async () => {
  const nudges = createNudges(stuck([{ last: 'U9', people: 3 }]));
  await expect(nudges.planRound(aRound(aGroup()), [])).rejects.toThrow('does not come after');
});

test('a lane that never keeps what was written is given up', async () => {
  const lane = { pace: 1, freeAt: new Date(0) };
  const clock = { now: () => new Date('2027-01-11T08:00:00Z') };
  const answers = stuck([lane]);
  const { db } = stuck([]);
  const rateLimiter = createRateLimiter(
    {
      ...answers,
      db: { ...db, selectFrom: answers.db.selectFrom.bind(answers.db), updateTable: db.updateTable.bind(db) },
    },
    { ceiling: 60, clock },
  );
  await expect(rateLimiter.take(aWorkspace, 5)).rejects.toThrow('does not keep what was written');
});

test.each([
  ['German', '11.01.2027 09:00:00.123 CET'],
  ['SQL', '01/11/2027 09:00:00.123 CET'],
  ['Postgres', 'Mon Jan 11 09:00:00.123 2027 CET'],
])('a moment in the style %s is an error, not another moment', (_, text) => {
  expect(() => columnParsers[1184]?.(text)).toThrow('another style than ISO');
  expect(() => columnParsers[1082]?.(text.slice(0, 10))).toThrow('another style than ISO');
});

test('bytes are read in both forms', () => {
  const bytes = new Uint8Array([0, 7, 92, 65, 255]);
  for (const text of ['\\x00075c41ff', '\\000\\007\\\\A\\377']) expect(columnParsers[17]?.(text)).toStrictEqual(bytes);
});
