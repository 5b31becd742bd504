import { describe, expect, test } from '@jest/globals';
import type { NoticeKey, NudgeKey, PostKey } from '../../src/domain/delivery.ts';
import type { Group } from '../../src/domain/group.ts';
import { channelId, memberId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database.ts';
import type { Claimed, DeliveryQueue } from '../../src/store/delivery-queue.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { anotherWorkspace, aWorkspace, storeWithOpenRound } from './examples.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute));
const sometime = at(0);

describeOnEachEngine('deliveries', (open) => {
  describe.each([
    { name: 'nudges', plan: planNudges },
    { name: 'posts', plan: planPosts },
    { name: 'notices', plan: planNotices },
  ])('$name', ({ plan }) => {
    test('what is due is claimed once, earliest first, and not before', async () => {
      const queue = await plan(await open(), [at(3), at(1), at(2), at(9)]);
      expect(await queue.nextDue(aWorkspace)).toEqual(at(1));
      expect(await queue.claim(aWorkspace, sometime, 10, at(20))).toEqual([]);
      const claimed = await queue.claim(aWorkspace, at(3), 2, at(20));
      expect(claimed.map(({ dueAt }) => dueAt)).toEqual([at(1), at(2)]);
      expect((await queue.claim(aWorkspace, at(3), 10, at(20))).map(({ dueAt }) => dueAt)).toEqual([at(3)]);
      expect(await queue.claim(aWorkspace, at(3), 10, at(20))).toEqual([]);
      expect(await queue.nextDue(aWorkspace)).toEqual(at(9));
      expect(await queue.claim(anotherWorkspace, at(59), 10, at(60))).toEqual([]);
      expect(await queue.nextDue(anotherWorkspace)).toBeUndefined();
    });

    test('replicas that claim at the same moment share the work without overlap', async () => {
      const queue = await plan(await open(), Array(60).fill(sometime));
      const batches = await Promise.all(
        Array.from({ length: 12 }, () => queue.claim(aWorkspace, sometime, 10, at(20))),
      );
      const keys = batches.flat().map(({ claim: _, dueAt: __, ...key }) => JSON.stringify(key));
      expect(new Set(keys).size).toBe(keys.length);
      expect(batches.every((batch) => batch.length <= 10)).toBe(true);
      expect(keys.length + (await queue.claim(aWorkspace, sometime, 60, at(20))).length).toBe(60);
    });

    test('only the holder of the claim sends, and only once', async () => {
      const queue = await plan(await open(), [sometime]);
      const claimed = await only(queue.claim(aWorkspace, sometime, 1, at(1)));
      const forged = { ...claimed, claim: '00000000-0000-4000-8000-000000000000' };
      expect(await queue.beginSending(forged, sometime)).toBe('lost');
      expect(await queue.settle(forged, { state: 'skipped' })).toBe('lost');
      expect(await queue.beginSending(claimed, sometime)).toBe('sending');
      expect(await queue.beginSending(claimed, sometime)).toBe('lost');
      expect(await queue.settle(claimed, { state: 'sent', ts: '1.2' })).toBe('settled');
      expect(await queue.settle(claimed, { state: 'sent', ts: '1.2' })).toBe('lost');
      expect(await queue.recover(aWorkspace, at(59))).toEqual({ replanned: 0, doubted: 0 });
    });

    test('a process that has slept through its lease sends nothing by it', async () => {
      const queue = await plan(await open(), [sometime]);
      const claimed = await only(queue.claim(aWorkspace, sometime, 1, at(1)));
      expect(await queue.beginSending(claimed, at(1))).toBe('lost');
      expect(await queue.recover(aWorkspace, at(1))).toEqual({ replanned: 1, doubted: 0 });
    });

    test('a delivery that is to wait is planned again, and its old claim is worth nothing', async () => {
      const queue = await plan(await open(), [sometime]);
      const claimed = await only(queue.claim(aWorkspace, sometime, 1, at(1)));
      await queue.beginSending(claimed, sometime);
      expect(await queue.settle(claimed, { state: 'planned', dueAt: at(5) })).toBe('settled');
      expect(await queue.nextDue(aWorkspace)).toEqual(at(5));
      const again = await only(queue.claim(aWorkspace, at(5), 1, at(6)));
      expect(await queue.beginSending(claimed, sometime)).toBe('lost');
      expect(await queue.beginSending(again, sometime)).toBe('sending');
    });

    test('after a crash, what was not begun is planned again and what was begun is in doubt for ever', async () => {
      const queue = await plan(await open(), [at(0), at(1), at(2)]);
      const [begun, notBegun] = await queue.claim(aWorkspace, at(1), 2, at(10));
      if (begun === undefined || notBegun === undefined) throw new Error('nothing claimed');
      await queue.beginSending(begun, sometime);
      expect(await queue.recover(aWorkspace, at(9))).toEqual({ replanned: 0, doubted: 0 });
      expect(await queue.recover(anotherWorkspace, at(10))).toEqual({ replanned: 0, doubted: 0 });
      expect(await queue.recover(aWorkspace, at(10))).toEqual({ replanned: 1, doubted: 1 });
      expect(await queue.beginSending(notBegun, sometime)).toBe('lost');
      expect(await queue.settle(begun, { state: 'planned', dueAt: at(11) })).toBe('lost');
      const left = await queue.claim(aWorkspace, at(59), 10, at(60));
      expect(left.map(({ dueAt }) => dueAt)).toEqual([at(1), at(2)]);
    });

    test.each([
      { state: 'failed', code: 'is_archived' },
      { state: 'doubt', code: 'ETIMEDOUT' },
      { state: 'skipped' },
      { state: 'expired' },
    ] as const)('a delivery that is $state is never claimed again', async (settled) => {
      const queue = await plan(await open(), [sometime]);
      const claimed = await only(queue.claim(aWorkspace, sometime, 1, at(1)));
      expect(await queue.settle(claimed, settled)).toBe('settled');
      expect(await queue.claim(aWorkspace, at(59), 1, at(60))).toEqual([]);
      expect(await queue.nextDue(aWorkspace)).toBeUndefined();
    });
  });

  test('planning the same nudges again plans only what is new', async () => {
    const { nudges, round } = await storeWithOpenRound(await open(), 1);
    const rows = Array.from({ length: 2300 }, (_, place) => nudgeOf(round, place, sometime));
    expect(await nudges.plan(rows.slice(0, 1200))).toBe(1200);
    expect(await nudges.plan(rows)).toBe(1100);
    expect(await nudges.plan(rows)).toBe(0);
    expect(await nudges.plan([])).toBe(0);
  });

  test('a planned nudge can be moved or skipped, one that is on its way cannot', async () => {
    const { nudges, round } = await storeWithOpenRound(await open(), 1);
    const [early, late] = [nudgeOf(round, 1, at(1)), nudgeOf(round, 2, at(2))];
    await nudges.plan([early, late]);
    expect(await nudges.replan(early, { dueAt: at(30) })).toBe('done');
    expect(await nudges.find(early)).toEqual({ state: 'planned', dueAt: at(30) });
    expect(await nudges.replan(early, 'skipped')).toBe('done');
    expect(await nudges.find(early)).toEqual({ state: 'skipped', dueAt: at(30) });
    await nudges.claim(aWorkspace, at(2), 1, at(3));
    expect(await nudges.replan(late, { dueAt: at(30) })).toBe('notPlanned');
    expect(await nudges.find(late)).toEqual({ state: 'claimed', dueAt: at(2) });
    expect(await nudges.find({ ...late, ordinal: 1 })).toBeUndefined();
  });

  test('a notice is planned once for each occasion, and forgotten with its person or after its time', async () => {
    const { notices, group } = await storeWithOpenRound(await open(), 1);
    const [first, second] = [noticeOf(group, 0), noticeOf(group, 1)].map((notice) => ({ ...notice, dueAt: sometime }));
    if (first === undefined || second === undefined) throw new Error('no notices');
    expect(await notices.plan([first, second])).toBe(2);
    expect(await notices.plan([first, { ...first, occasion: '2' }])).toBe(1);
    await notices.forget(aWorkspace, first.member, 'season-over');
    await notices.forget(aWorkspace, first.member, 'go-on');
    const claimed = await only(notices.claim(aWorkspace, sometime, 10, at(1)));
    expect(claimed).toStrictEqual({ ...noticeOf(group, 1), claim: claimed.claim, dueAt: sometime });
    await notices.forgetBefore(aWorkspace, at(9));
    expect(await notices.settle(claimed, { state: 'skipped' })).toBe('settled');
    await notices.forgetBefore(aWorkspace, sometime);
    expect(await notices.plan([second])).toBe(0);
    await notices.forgetBefore(aWorkspace, at(9));
    expect(await notices.plan([second])).toBe(1);
  });

  test('what a channel was not sent goes to another one; what was sent, or is in doubt, stays', async () => {
    const { posts, round, group } = await storeWithOpenRound(await open(), 1);
    const post = { workspace: aWorkspace, round: round.id, channel: channelId('C1') } as const;
    await posts.plan({ ...post, kind: 'opening', dueAt: sometime });
    const refused = await only(posts.claim(aWorkspace, sometime, 1, at(1)));
    await posts.settle(refused, { state: 'failed', code: 'is_archived' });
    await posts.plan({ ...post, kind: 'digest', dueAt: at(30) });
    await posts.plan({ ...post, kind: 'draft', channel: channelId('D1'), dueAt: at(30) });
    expect(await posts.moveTo(aWorkspace, group.id, channelId('C2'), at(2))).toBe(2);
    expect(await posts.moveTo(aWorkspace, group.id, channelId('C2'), at(2))).toBe(0);
    const due = await posts.claim(aWorkspace, at(30), 9, at(40));
    expect(due.map(({ kind, channel, dueAt }) => [kind, channel, dueAt])).toEqual(
      expect.arrayContaining([
        ['opening', 'C2', at(2)],
        ['digest', 'C2', at(30)],
        ['draft', 'D1', at(30)],
      ]),
    );
  });

  test('a post is planned once and remembers where it went only when that is certain', async () => {
    const { posts, round } = await storeWithOpenRound(await open(), 1);
    const post = { workspace: aWorkspace, round: round.id, kind: 'opening', channel: channelId('C1') } as const;
    expect(await posts.plan({ ...post, dueAt: sometime })).toBe('planned');
    expect(await posts.plan({ ...post, dueAt: at(30) })).toBe('alreadyPlanned');
    const claimed = await only(posts.claim(aWorkspace, sometime, 1, at(1)));
    expect(claimed).toStrictEqual({ ...post, claim: claimed.claim, dueAt: sometime });
    await posts.beginSending(claimed, sometime);
    expect(await posts.sentTs(aWorkspace, round.id, 'opening', post.channel)).toBeUndefined();
    await posts.settle(claimed, { state: 'sent', ts: '1700000000.000100' });
    expect(await posts.sentTs(aWorkspace, round.id, 'opening', post.channel)).toBe('1700000000.000100');
    expect(await posts.sentTs(aWorkspace, round.id, 'digest', post.channel)).toBeUndefined();
  });

  describe('two posts in one channel', () => {
    const ts = (seconds: number) => String(sometime.getTime() / 1000 + seconds);
    const seconds = (count: number) => new Date(sometime.getTime() + count * 1000);

    async function twoPosts() {
      const { posts, round } = await storeWithOpenRound(await open(), 1);
      const post = { workspace: aWorkspace, round: round.id, channel: channelId('C1') };
      await posts.plan({ ...post, kind: 'opening', dueAt: sometime });
      await posts.plan({ ...post, kind: 'digest', dueAt: seconds(1) });
      await posts.plan({ ...post, kind: 'waiting', channel: channelId('C2'), dueAt: sometime });
      const claimed = await posts.claim(aWorkspace, at(1), 10, at(20));
      const one = (kind: PostKey['kind']) => claimed.find((each) => each.kind === kind) ?? never();
      return { posts, opening: one('opening'), digest: one('digest'), elsewhere: one('waiting') };
    }

    test('are claimed together and go in the order in which they are due', async () => {
      const { posts, opening, digest, elsewhere } = await twoPosts();
      expect(await posts.hasDistance(opening, 1.5, at(1))).toBe(true);
      expect(await posts.hasDistance(digest, 1.5, at(1))).toBe(false);
      expect(await posts.hasDistance(elsewhere, 1.5, at(1))).toBe(true);
    });

    test('do not go while the other is on its way', async () => {
      const { posts, opening, digest } = await twoPosts();
      await posts.beginSending(digest, at(1));
      expect(await posts.hasDistance(opening, 1.5, at(1))).toBe(false);
    });

    test('that two replicas have claimed and found to be far enough apart go one after the other', async () => {
      const { posts, round } = await storeWithOpenRound(await open(), 1);
      const post = { workspace: aWorkspace, round: round.id, channel: channelId('C1') };
      await posts.plan({ ...post, kind: 'opening', dueAt: sometime });
      await posts.plan({ ...post, kind: 'digest', dueAt: seconds(1) });
      await posts.plan({ ...post, kind: 'waiting', channel: channelId('C2'), dueAt: sometime });
      const claimed = await posts.claim(aWorkspace, at(1), 10, at(20));
      const begun = await Promise.all(claimed.map((each) => posts.beginInTurn(each, 1.5, seconds(60))));
      expect([...begun].sort()).toEqual(['sending', 'sending', 'tooNear']);
      const [second] = claimed.filter((_, place) => begun[place] === 'tooNear');
      const [first] = claimed.filter((each, place) => begun[place] === 'sending' && each.channel === post.channel);
      if (first === undefined || second === undefined) throw new Error('not one after the other');
      await posts.settle(first, { state: 'sent', ts: ts(60) });
      expect(await posts.beginInTurn(second, 1.5, seconds(61))).toBe('tooNear');
      expect(await posts.beginInTurn(second, 1.5, seconds(62))).toBe('sending');
      expect(await posts.beginInTurn(second, 1.5, seconds(64))).toBe('tooNear');
    });

    test('keep their distance by Slack’s clock, also when that is a little ahead', async () => {
      const { posts, opening, digest } = await twoPosts();
      await posts.beginSending(opening, at(1));
      await posts.settle(opening, { state: 'sent', ts: ts(10) });
      for (const [second, free] of [
        [8.4, true],
        [8.6, false],
        [10, false],
        [11.4, false],
        [11.6, true],
      ] as const)
        expect([second, await posts.hasDistance(digest, 1.5, seconds(second))]).toEqual([second, free]);
    });
  });
});

type AnyQueue = DeliveryQueue<NudgeKey | PostKey | NoticeKey>;

async function planNudges(database: Database, dueAts: readonly Date[]): Promise<AnyQueue> {
  const { nudges, round } = await storeWithOpenRound(database, 1);
  await nudges.plan(dueAts.map((dueAt, place) => nudgeOf(round, place, dueAt)));
  return nudges;
}

async function planPosts(database: Database, dueAts: readonly Date[]): Promise<AnyQueue> {
  const { posts, round } = await storeWithOpenRound(database, 1);
  for (const [place, dueAt] of dueAts.entries())
    await posts.plan({ workspace: aWorkspace, round: round.id, kind: 'draft', channel: channelId(`D${place}`), dueAt });
  return posts;
}

async function planNotices(database: Database, dueAts: readonly Date[]): Promise<AnyQueue> {
  const { notices, group } = await storeWithOpenRound(database, 1);
  await notices.plan(dueAts.map((dueAt, place) => ({ ...noticeOf(group, place), dueAt })));
  return notices;
}

const noticeOf = (group: Pick<Group, 'id'>, place: number) => ({
  workspace: aWorkspace,
  group: group.id,
  kind: 'go-on' as const,
  occasion: '1',
  member: memberId(`U${place}`),
  channel: channelId(`D${place}`),
});

const nudgeOf = (
  round: Pick<NudgeKey, 'workspace'> & { readonly id: NudgeKey['round'] },
  place: number,
  dueAt: Date,
) => ({
  workspace: round.workspace,
  round: round.id,
  member: memberId(`U${place}`),
  ordinal: 0 as const,
  dueAt,
});

async function only<Key extends NudgeKey | PostKey | NoticeKey>(
  claimed: Promise<readonly Claimed<Key>[]>,
): Promise<Claimed<Key>> {
  const [first] = await claimed;
  if (first === undefined) throw new Error('nothing was claimed');
  return first;
}

function never(): never {
  throw new Error('it was not claimed');
}
