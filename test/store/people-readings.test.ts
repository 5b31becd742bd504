import { expect, test } from '@jest/globals';
import type { PageWalk } from '../../src/domain/member.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aGroup, anOpening, anotherWorkspace, aRound, aWorkspace, storeWithGroup } from './examples.ts';

const { opensAt } = aRound(aGroup()).window;
const hours = (count: number) => new Date(opensAt.getTime() + count * 3_600_000);
const seconds = (count: number) => new Date(opensAt.getTime() + count * 1000);
const second: PageWalk = { cursor: 'second', pages: 1, landmark: 'second' };

describeOnEachEngine('the reading of everybody in a workspace', (open) => {
  type Store = Awaited<ReturnType<typeof storeWithGroup>>;

  async function read({ people }: Store, at: Date) {
    const turn = await people.take(aWorkspace, at);
    if (turn === undefined) throw new Error('it is nobody’s turn');
    await people.turn(turn, undefined);
  }

  async function openWeek({ rounds, group }: Store) {
    const round = aRound(group);
    await rounds.plan(round);
    await rounds.open(round, anOpening(), []);
  }

  test('is due once a day while a group runs, and once more before a week opens', async () => {
    const store = await storeWithGroup(await open());
    const { people, rounds, group, groups } = store;
    const due = (at: Date) => people.isDue(aWorkspace, at);
    expect(await due(hours(-50))).toBe(true);
    expect(await people.isDue(anotherWorkspace, hours(-50))).toBe(false);
    await read(store, hours(-50));
    expect([await due(hours(-31)), await due(hours(-30))]).toEqual([false, true]);
    await read(store, hours(-15));
    await rounds.plan(aRound(group));
    expect([await due(hours(-2.1)), await due(hours(-2))]).toEqual([false, true]);
    await read(store, hours(-2));
    expect(await due(hours(1))).toBe(false);
    await groups.move(group, { ...group, status: 'stopped' });
    expect(await due(hours(100))).toBe(false);
  });

  test('goes on with the page where it stands, at Slack’s pace, and no two processes read one page', async () => {
    const store = await storeWithGroup(await open());
    const { people } = store;
    const takes = async (at: Date) => {
      const [one, other] = await Promise.all([people.take(aWorkspace, at), people.take(aWorkspace, at)]);
      expect(one !== undefined && other !== undefined).toBe(false);
      return one ?? other;
    };
    let pages = 0;
    for (let at = 0; at < 60; at += 1)
      for (let turn = await takes(seconds(at)); turn !== undefined; turn = await takes(seconds(at))) {
        expect(turn.walk).toEqual(pages === 0 ? undefined : second);
        expect(turn.begunAt).toEqual(seconds(0));
        await people.turn(turn, second);
        pages += 1;
      }
    expect(pages).toBe(19);
    expect(await people.standing(aWorkspace, seconds(60))).toBe('stale');
    const abandoned = await takes(seconds(64));
    expect(await people.take(aWorkspace, seconds(123))).toBeUndefined();
    expect(await people.take(aWorkspace, seconds(125))).toEqual(abandoned);
  });

  test('counts for a day, and for a week only when it began shortly before the opening', async () => {
    const store = await storeWithGroup(await open());
    const { people } = store;
    const standing = (at: Date) => people.standing(aWorkspace, at);
    expect(await standing(hours(-14))).toBe('stale');
    await read(store, hours(-14));
    expect([await standing(hours(0)), await standing(hours(12))]).toEqual(['fresh', 'stale']);
    await openWeek(store);
    expect(await standing(hours(0))).toBe('stale');
    await read(store, hours(0));
    expect(await standing(hours(25))).toBe('fresh');
  });

  test('is not trusted any more when events may have been missed since', async () => {
    const store = await storeWithGroup(await open());
    await read(store, hours(-14));
    await store.people.doubt(hours(-15));
    expect(await store.people.standing(aWorkspace, hours(-13))).toBe('fresh');
    await store.people.doubt(hours(-13), anotherWorkspace);
    expect(await store.people.standing(aWorkspace, hours(-13))).toBe('fresh');
    await store.people.doubt(hours(-13), aWorkspace);
    expect(await store.people.standing(aWorkspace, hours(-13))).toBe('stale');
    expect(await store.people.isDue(aWorkspace, hours(-13))).toBe(true);
  });

  test('that fails for half an hour is given up, and not because it begins anew each time', async () => {
    const store = await storeWithGroup(await open());
    const { people } = store;
    for (let minute = 0; minute < 31; minute += 1) {
      const at = seconds(minute * 60);
      expect(await people.standing(aWorkspace, at)).toBe(minute < 30 ? 'stale' : 'unreadable');
      const first = await people.take(aWorkspace, at);
      if (first === undefined) throw new Error('no first page');
      expect(first.walk).toBeUndefined();
      await people.turn(first, second);
      const again = await people.take(aWorkspace, seconds(minute * 60 + 5));
      if (again === undefined) throw new Error('no second page');
      await people.putOff(again, at, seconds(minute * 60 + 60), 'anew');
    }
    await read(store, hours(1));
    expect(await people.standing(aWorkspace, hours(1))).toBe('fresh');
  });

  test('that Slack asked to wait once goes on where it stood, and is not given up', async () => {
    const store = await storeWithGroup(await open());
    const { people } = store;
    const first = await people.take(aWorkspace, seconds(0));
    if (first === undefined) throw new Error('no first page');
    await people.turn(first, second);
    const limited = await people.take(aWorkspace, seconds(1));
    if (limited === undefined) throw new Error('no second page');
    await people.putOff(limited, seconds(1), seconds(31), 'here');
    expect(await people.isDue(aWorkspace, seconds(30))).toBe(false);
    const again = await people.take(aWorkspace, seconds(31));
    if (again === undefined) throw new Error('it was given up');
    expect(again.walk).toEqual(second);
    await people.turn(again, second);
    expect(await people.standing(aWorkspace, hours(1))).toBe('stale');
  });
});
