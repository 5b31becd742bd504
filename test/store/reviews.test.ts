import { expect, test } from '@jest/globals';
import { memberId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aBox, anOpening, aPublication, aRound, closing, opened, sealed, storeWithGroup } from './examples.ts';

const [ana, ben] = [memberId('UANA'), memberId('UBEN')];

async function storeWithSealed(database: Database) {
  const store = await storeWithGroup(database);
  const planned = aRound(store.group);
  const open = opened(planned);
  await store.rounds.plan(planned);
  await store.rounds.open(planned, anOpening(planned.k), []);
  await store.rounds.beginClosing(open);
  await store.rounds.seal(closing(open), [], 0);
  return { ...store, round: sealed(closing(open)) };
}

describeOnEachEngine('reviews', (open) => {
  test('begin without choices and without approvals', async () => {
    const { reviews, round } = await storeWithSealed(await open());
    expect(await reviews.find(round)).toEqual({ version: 0, box: undefined, approvedBy: [] });
  });

  test('of two leads who change a draft at once, one is told, and nothing of the other is lost', async () => {
    const { reviews, round } = await storeWithSealed(await open());
    for (const seen of [0, 1, 2]) {
      const [mine, theirs] = [aBox(), aBox()];
      const outcomes = await Promise.all([reviews.change(round, seen, mine), reviews.change(round, seen, theirs)]);
      expect([...outcomes].sort()).toEqual(['changed', 'changedMeanwhile']);
      const kept = outcomes[0] === 'changed' ? mine : theirs;
      expect(await reviews.find(round)).toEqual({ version: seen + 1, box: kept, approvedBy: [] });
    }
  });

  test('a lead approves once, and only what was seen; any change ends all approvals', async () => {
    const { reviews, round } = await storeWithSealed(await open());
    expect(await reviews.approve(round, 0, ana)).toBe('approved');
    expect(await reviews.approve(round, 0, ana)).toBe('alreadyApproved');
    expect(await reviews.approve(round, 0, ben)).toBe('approved');
    expect((await reviews.find(round)).approvedBy).toEqual([ana, ben]);
    expect(await reviews.change(round, 0, aBox())).toBe('changed');
    expect((await reviews.find(round)).approvedBy).toEqual([]);
    expect(await reviews.approve(round, 0, ana)).toBe('changedMeanwhile');
    expect(await reviews.approve(round, 1, ana)).toBe('approved');
  });

  test('a digest is posted only as it was counted: not after another change, and not while it is held', async () => {
    const { reviews, rounds, round } = await storeWithSealed(await open());
    await reviews.change(round, 0, aBox());
    expect(await rounds.publish(round, aPublication(round), 'published', 0)).toBe('changedMeanwhile');
    await rounds.setHeld(round.workspace, round.id, true);
    expect(await rounds.publish(round, aPublication(round), 'published', 1)).toBe('changedMeanwhile');
    expect((await rounds.find(round.workspace, round.id))?.status).toBe('sealed');
    await rounds.setHeld(round.workspace, round.id, false);
    expect(await rounds.publish(round, aPublication(round), 'published', 1)).toBe('published');
  });

  test('a change that races the publication is in it or is told that it is too late', async () => {
    const { reviews, rounds, publications, round } = await storeWithSealed(await open());
    const [changed, ended] = await Promise.all([
      reviews.change(round, 0, aBox()),
      rounds.publish(round, aPublication(round), 'published', 0),
    ]);
    expect([`${changed}, ${ended}`]).toEqual(
      (await publications.find(round.workspace, round.id)) === undefined
        ? ['changed, changedMeanwhile']
        : ['tooLate, published'],
    );
  });

  test('nothing of a review is left once the week has ended', async () => {
    const database = await open();
    const { reviews, rounds, round } = await storeWithSealed(database);
    await reviews.change(round, 0, aBox());
    await reviews.approve(round, 1, ana);
    await rounds.publish(round, aPublication(round), 'expired');
    for (const table of ['review', 'approval'] as const)
      expect(await database.db.selectFrom(table).selectAll().execute()).toEqual([]);
    expect(await reviews.change(round, 1, aBox())).toBe('tooLate');
    expect(await reviews.approve(round, 1, ben)).toBe('tooLate');
  });
});
