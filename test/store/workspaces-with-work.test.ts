import { expect, test } from '@jest/globals';
import { type MemberId, memberId } from '../../src/domain/ids.ts';
import { describeOnEachEngine } from '../support/database.ts';
import {
  aGroup,
  anOpening,
  anotherWorkspace,
  aRound,
  aWorkspace,
  closing,
  opened,
  sealed,
  someReplies,
  storeWithGroup,
} from './examples.ts';

type Store = Awaited<ReturnType<typeof storeWithGroup>>;

const { opensAt, closesAt, digestAt, purgeAt } = aRound(aGroup()).window;
const before = (instant: Date) => new Date(instant.getTime() - 1);
const [noon, aMinuteLater, longAgo] = [
  new Date('2026-11-24T12:00:00Z'),
  new Date('2026-11-24T12:01:00Z'),
  new Date('2026-11-01T12:00:00Z'),
];

async function planned({ rounds, group }: Store) {
  const round = aRound(group);
  await rounds.plan(round);
  return round;
}

async function open(store: Store) {
  const round = await planned(store);
  await store.rounds.open(round, anOpening(), []);
  return opened(round, anOpening().k);
}

/** The next week is planned, so that the season is not what is due. */
async function closed(store: Store) {
  const round = await open(store);
  await store.rounds.beginClosing(round);
  const window = {
    opensAt: after(opensAt),
    closesAt: after(closesAt),
    digestAt: after(digestAt),
    purgeAt: after(purgeAt),
  };
  await store.rounds.plan(aRound(store.group, { week: 2, window }));
  return closing(round);
}

const after = (instant: Date) => new Date(instant.getTime() + 28 * 24 * 3_600_000);

async function draft(store: Store) {
  const round = await closed(store);
  await store.rounds.seal(round, someReplies(8), 0);
  return sealed(round);
}

const message = async (store: Store, member: MemberId = memberId('U1')) => ({
  workspace: aWorkspace,
  round: (await open(store)).id,
  member,
  ordinal: 0 as const,
  dueAt: noon,
});

const post = async (store: Store) => ({
  workspace: aWorkspace,
  round: (await open(store)).id,
  kind: 'opening' as const,
  channel: store.group.channel,
  dueAt: noon,
});

/** Everybody was read, as of a moment from which on all of these stories are too early for it to be due again. */
async function everybodyRead({ people }: Store) {
  const turn = await people.take(aWorkspace, new Date('2030-01-01T12:00:00Z'));
  if (turn !== undefined) await people.turn(turn, undefined);
}

/** What is due, and since when; `never`: it is not, however late it is. */
const stories: readonly [string, (store: Store) => Promise<unknown>, Date | 'never'][] = [
  ['a group without a week', async () => {}, longAgo],
  ['a week to open', planned, opensAt],
  ['a week to close', open, closesAt],
  ['a week whose close was begun', closed, longAgo],
  ['a digest to post', draft, digestAt],
  [
    'a digest that a lead holds, to be deleted',
    async (store) => store.rounds.setHeld(aWorkspace, (await draft(store)).id, true),
    purgeAt,
  ],
  ['a nudge', async (store) => store.nudges.plan([await message(store)]), noon],
  [
    'a nudge that somebody who died had claimed',
    async (store) => {
      await store.nudges.plan([await message(store)]);
      await store.nudges.claim(aWorkspace, noon, 1, aMinuteLater);
    },
    aMinuteLater,
  ],
  ['a post', async (store) => store.posts.plan(await post(store)), noon],
  [
    'a post in doubt that no lead was asked about',
    async (store) => {
      await store.posts.plan(await post(store));
      await store.posts.doubtDue(aWorkspace, noon);
    },
    longAgo,
  ],
  [
    'a notice',
    async (store) => {
      await open(store);
      const person = memberId('ULEAD');
      const notice = { workspace: aWorkspace, group: store.group.id, member: person, channel: person, dueAt: noon };
      await store.notices.plan([{ ...notice, kind: 'lead-added', occasion: '1' }]);
    },
    noon,
  ],
  [
    'nothing in a group that is paused',
    async (store) => {
      await planned(store);
      await store.groups.move(store.group, { ...store.group, status: 'paused' });
    },
    'never',
  ],
];

describeOnEachEngine('workspaces with work', (openDatabase) => {
  test.each(stories)('%s is found from its moment on', async (_story, arrange, from) => {
    const store = await storeWithGroup(await openDatabase());
    await arrange(store);
    await everybodyRead(store);
    const found = async (now: Date) => [...(await store.workspaces.withWork([aWorkspace, anotherWorkspace], now))];
    if (from === 'never') return expect(await found(before(closesAt))).toEqual([]);
    if (from !== longAgo) expect(await found(before(from))).toEqual([]);
    expect(await found(from)).toEqual([aWorkspace]);
    expect(await store.workspaces.withWork([anotherWorkspace], from)).toEqual(new Set());
  });

  test('nothing is due in the middle of a quiet week once everybody was read, nor in no workspace at all', async () => {
    const store = await storeWithGroup(await openDatabase());
    await open(store);
    expect(await store.workspaces.withWork([aWorkspace], noon)).toEqual(new Set([aWorkspace]));
    await everybodyRead(store);
    expect(await store.workspaces.withWork([aWorkspace], noon)).toEqual(new Set());
    expect(await store.workspaces.withWork([], noon)).toEqual(new Set());
  });
});
