import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { createReadingProgress } from '../../src/flows/weeks/reading-progress.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../support/database.ts';
import { closed, flowWorld, opened } from '../support/flow-world.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('while a week is read, its progress is known in quarters and never nearer; then nothing is left of it', async () => {
  const world = await flowWorld(database);
  await opened(world);
  const round = await world.ports.rounds.openOf(world.group.workspace, world.group.id);
  if (round === undefined) throw new Error('no week is open');
  for (const member of world.members)
    await submitReply(
      world.ports,
      { workspace: round.workspace, round: round.id, member },
      { variant: 'main', main: 'silence', more: [] },
    );
  const progress = createReadingProgress();
  const seen: number[] = [];
  const { themes } = world.ports;
  const slowly: typeof themes = {
    ...themes,
    read: async (replies, how) => {
      for (const read of [0, 90, 100, 190, 200, 310, 400]) {
        how.onProgress?.(read, 400);
        seen.push(progress.of(round.id));
      }
      return themes.read(replies, how);
    },
  };
  const living = { ...world.ports, progress, themes: slowly };
  await closed({ ...world, settle: () => world.settle(living) });
  expect(seen).toEqual([0, 0, 1, 1, 2, 3, 3]);
  expect(progress.of(round.id)).toBe(0);
});
