import { expect, test } from '@jest/globals';
import { channelId } from '../../src/domain/ids.ts';
import { answerDoubt } from '../../src/flows/delivery/doubts.ts';
import { changeChannel } from '../../src/flows/groups/change-group.ts';
import { afterRestore } from '../../src/flows/maintenance/end-due-weeks.ts';
import { describeOnEachKind } from '../support/database.ts';
import {
  aWorkspace,
  closed,
  type FlowWorld,
  firstOpening,
  flowWorld,
  opened,
  published,
  replyOf,
  told,
} from '../support/flow-world.ts';

const unclear = { kind: 'unclear', code: 'ETIMEDOUT' } as const;

describeOnEachKind('after a bad time', (open) => {
  test.each([
    { slept: 'over the morning', wakes: '2027-01-11T13:00:00Z', asked: '2027-01-11T13:00:00Z' },
    { slept: 'until the evening', wakes: '2027-01-11T19:30:00Z', asked: '2027-01-12T08:00:00Z' },
    { slept: 'until Wednesday', wakes: '2027-01-13T03:00:00Z', asked: '2027-01-13T08:00:00Z' },
  ])('a service that slept $slept opens late and asks everybody once, at the next permitted time', async (story) => {
    const world = await flowWorld(await open());
    world.moveTo(story.wakes);
    await world.settle();
    if (story.asked !== story.wakes) expect(nudges(world)).toBe(0);
    world.moveTo(story.asked);
    await world.settle();
    expect(nudges(world)).toBe(12);
  });

  test('a nudge that was missed moves while six hours of the week are left, and then expires', async () => {
    const world = await flowWorld(await open());
    await opened({ ...world, settle: async () => world.settle(mute(world)) });
    expect(nudges(world)).toBe(0);
    world.moveTo('2027-01-15T05:59:00Z');
    await world.settle();
    world.moveTo('2027-01-15T08:00:00Z');
    await world.settle();
    expect(nudges(world)).toBe(0);
  });

  test('a digest that was due while the service slept is posted when it wakes, once', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
    world.sent.length = 0;
    world.moveTo('2027-01-19T15:00:00Z');
    await world.settle();
    world.moveTo('2027-01-19T15:05:00Z');
    await world.settle();
    expect(told(world)).toHaveLength(1);
  });

  test('a clock that jumps back repeats nothing', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    const before = world.sent.length;
    for (const instant of ['2027-01-11T07:00:00Z', '2027-01-10T08:00:00Z', firstOpening, '2027-01-11T09:00:00Z']) {
      world.moveTo(instant);
      await world.settle();
    }
    expect(world.sent).toHaveLength(before);
  });

  test('a nudge in doubt is never sent again', async () => {
    const world = await flowWorld(await open());
    world.answersInChannel.push({ kind: 'sent', ts: '1.0' });
    world.answers.push(unclear, unclear);
    await opened(world);
    expect(nudges(world)).toBe(12);
    world.moveTo('2027-01-12T08:00:00Z');
    await world.settle();
    expect(nudges(world)).toBe(12);
  });

  test('leads are asked once about a post in doubt; "post again" posts it, whoever says so first', async () => {
    const world = await flowWorld(await open());
    const { ports, lead, group } = world;
    world.answersInChannel.push(unclear);
    await opened(world);
    await world.settle();
    const questions = world.sent.flatMap(({ channel, message }) =>
      message.kind === 'doubtful-post' ? [{ channel, round: message.round.id }] : [],
    );
    expect(questions.map(({ channel }) => channel)).toEqual([`D${lead}`]);
    const round = questions[0]?.round;
    if (round === undefined) throw new Error('no question');
    const at = { workspace: aWorkspace, lead, round, kind: 'opening' } as const;
    const now = ports.clock.now();
    expect(await answerDoubt(ports, { ...at, lead: world.members[0] ?? lead }, 'post again', now)).toBe('notLead');
    expect(await answerDoubt(ports, at, 'post again', now)).toBe('done');
    expect(await answerDoubt(ports, at, 'post again', now)).toBe('alreadyAnswered');
    await world.settle();
    expect(world.sent.filter(({ channel }) => channel === group.channel)).toHaveLength(2);
    expect(await ports.posts.sentTs(aWorkspace, round, 'opening', group.channel)).toBeDefined();
  });

  test('"post again" after the group has moved posts it in the new channel, and asks about the old one nowhere', async () => {
    const world = await flowWorld(await open());
    world.answersInChannel.push(unclear);
    await opened(world);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no week');
    const moved = channelId('CMOVED');
    const now = world.ports.clock.now();
    const change = await changeChannel(
      world.ports,
      { workspace: aWorkspace, lead: world.lead, group: world.group.id },
      moved,
      now,
    );
    expect(change.ok).toBe(true);
    const at = { workspace: aWorkspace, lead: world.lead, round: round.id, kind: 'opening' } as const;
    expect(await answerDoubt(world.ports, at, 'post again', now)).toBe('done');
    await world.settle();
    const said = (channel: string) => world.sent.filter((each) => each.channel === channel);
    expect(said(world.group.channel)).toHaveLength(1);
    expect(said(moved).map(({ message }) => message.kind)).toEqual(['opening']);
  });

  test('"I see it" ends a doubt without another post', async () => {
    const world = await flowWorld(await open());
    world.answersInChannel.push(unclear);
    await opened(world);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no week');
    const at = { workspace: aWorkspace, lead: world.lead, round: round.id, kind: 'opening' } as const;
    expect(await answerDoubt(world.ports, at, 'seen', world.ports.clock.now())).toBe('done');
    expect(await answerDoubt(world.ports, at, 'post again', world.ports.clock.now())).toBe('alreadyAnswered');
    await world.settle();
    expect(world.sent.filter(({ channel }) => channel === world.group.channel)).toHaveLength(1);
  });

  test('a post in doubt is posted again from what was published', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
    await closed(world);
    world.answersInChannel.push(unclear);
    await published(world);
    const next = await world.ports.rounds.openOf(aWorkspace, world.group.id);
    if (next === undefined) throw new Error('no week');
    const at = { workspace: aWorkspace, lead: world.lead, round: next.id, kind: 'opening' } as const;
    expect(await answerDoubt(world.ports, at, 'post again', world.ports.clock.now())).toBe('done');
    await world.settle();
    const digests = told(world).map(({ hash }) => hash);
    expect(digests).toHaveLength(2);
    expect(new Set(digests).size).toBe(1);
  });

  test('after a restore nothing that may have been sent is sent again, and what is not due yet still comes', async () => {
    const world = await flowWorld(await open());
    await opened({ ...world, settle: async () => world.settle(mute(world)) });
    const restored = await afterRestore(world.ports, aWorkspace, world.ports.clock.now());
    expect(restored).toEqual({ doubted: 13, expired: 0 });
    expect(await afterRestore(world.ports, aWorkspace, world.ports.clock.now())).toEqual({ doubted: 0, expired: 0 });
    await world.settle();
    expect(nudges(world)).toBe(0);
    world.moveTo('2027-01-13T08:00:00Z');
    await world.settle();
    expect(nudges(world)).toBe(12);
  });

  test('after a restore a week whose link key is gone expires, tells nothing, and the season goes on', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no week');
    await world.ports.vault.destroy(aWorkspace, round.id, 'link');
    expect(await afterRestore(world.ports, aWorkspace, world.ports.clock.now())).toEqual({ doubted: 0, expired: 1 });
    expect(await world.ports.rounds.find(aWorkspace, round.id)).toMatchObject({ status: 'expired' });
    await published(world);
    world.moveTo(new Date(world.ports.clock.now().getTime() + 2000));
    await world.settle();
    expect(told(world)).toEqual([]);
    expect(world.sent.filter(({ message }) => message.kind === 'opening')).toHaveLength(2);
  });
});

const nudges = (world: FlowWorld) => world.sent.filter(({ message }) => message.kind === 'nudge').length;

/** A world in which everything happens but sending. */
function mute(world: FlowWorld): FlowWorld['ports'] {
  const nothingDue = async () => undefined;
  return {
    ...world.ports,
    nudges: { ...world.ports.nudges, nextDue: nothingDue },
    posts: { ...world.ports.posts, nextDue: nothingDue },
  };
}
