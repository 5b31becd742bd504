import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../src/store/database.ts';
import { workFiguresOf } from '../../src/store/troubles.ts';
import { openTestDatabase } from '../support/database.ts';
import { closed, firstOpening, flowWorld, opened } from '../support/flow-world.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('figures tell what is due and not done, and nothing of what is still to come', async () => {
  const world = await flowWorld(database);
  const at = (seconds: number) => new Date(Date.parse(firstOpening) + seconds * 1000);

  const before = await workFiguresOf(database, at(-60));
  expect(before.deliveries).toEqual({ sent: 0, waiting: 0, doubt: 0, failed: 0 });
  expect(before.overdueRounds).toEqual({ open: 0, close: 0, publish: 0 });

  const late = await workFiguresOf(database, at(90));
  expect(late.overdueRounds.open).toBe(1);

  world.answers.push({ kind: 'unclear', code: 'timeout' });
  await opened(world);
  const during = await workFiguresOf(database, at(90));
  expect(during.deliveries).toMatchObject({ waiting: 0, doubt: 1 });
  expect(during.deliveries.sent).toBeGreaterThan(10);
  expect(during.overdueRounds).toMatchObject({ open: 0, close: 0 });

  await closed(world);
  const after = await workFiguresOf(database, at(0));
  expect(after.overdueRounds.close).toBe(0);
});
