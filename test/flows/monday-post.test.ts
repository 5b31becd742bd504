import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { workspaceId } from '../../src/domain/ids.ts';
import { answerDoubt } from '../../src/flows/delivery/doubts.ts';
import { pauseGroup } from '../../src/flows/groups/stop-group.ts';
import type { Message } from '../../src/flows/ports/slack.ts';
import { holdDigest, setLeadLine } from '../../src/flows/review/decide-on-draft.ts';
import { promiseAction } from '../../src/flows/review/promise-action.ts';
import { openRound } from '../../src/flows/rounds/open-round.ts';
import { publishDigest } from '../../src/flows/rounds/publish-digest.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { closed, type FlowWorld, firstDigest, flowWorld, opened, published, replyOf } from '../support/flow-world.ts';

let database: Database;
let worlds = 0;
beforeAll(async () => {
  database = await openQuickDatabase();
});
afterAll(() => database.close());

/** Week 1 has closed, and as many have answered. */
async function closedWeek(answers = 12): Promise<FlowWorld> {
  worlds += 1;
  const world = await flowWorld(database, { people: 18, workspace: workspaceId(`TMONDAY${worlds}`) });
  await opened(world);
  for (let at = 0; at < answers; at += 1) await replyOf(world, at, 'silence');
  await closed(world);
  world.sent.length = 0;
  return world;
}

const weeksOf = ({ ports, group }: FlowWorld) => ports.rounds.ofSeason(group.workspace, group.id, 1);
async function week(world: FlowWorld, number: number) {
  const round = (await weeksOf(world))[number - 1];
  if (round === undefined) throw new Error('no such week');
  return round;
}
const inChannel = ({ sent, group }: FlowWorld): readonly Message[] =>
  sent.filter(({ channel }) => channel === group.channel).map(({ message }) => message);
const kinds = (world: FlowWorld) => inChannel(world).map(({ kind }) => kind);
const heard = (world: FlowWorld) =>
  inChannel(world).map((message) =>
    message.kind === 'opening'
      ? message.heard?.publication.digest.kind
      : message.kind === 'digest'
        ? message.publication.digest.kind
        : undefined,
  );
const stateOf = async ({ group }: FlowWorld, kind: 'opening' | 'digest', number: number) => {
  const found = await database.db
    .selectFrom('post')
    .innerJoin('round', 'round.id', 'post.roundId')
    .select('post.state')
    .where('post.workspaceId', '=', group.workspace)
    .where('post.kind', '=', kind)
    .where('round.week', '=', number)
    .executeTakeFirst();
  return found?.state;
};
const later = (minutes: number) => new Date(Date.parse(firstDigest) + minutes * 60_000);

describe('The one post of a Monday', () => {
  test('opens the week and tells what was heard in the one before; nothing else is posted', async () => {
    const world = await closedWeek();
    await published(world);
    world.moveTo(later(60));
    await world.settle();
    expect(inChannel(world)).toMatchObject([
      { kind: 'opening', round: { week: 2 }, heard: { publication: { digest: { themes: [{ id: 'silence' }] } } } },
    ]);
    expect(await stateOf(world, 'digest', 1)).toBe('joined');
  });

  test('is the same in all but what was heard when too few have answered', async () => {
    const world = await closedWeek(3);
    await published(world);
    world.moveTo(later(60));
    await world.settle();
    expect(inChannel(world)).toMatchObject([{ kind: 'opening', round: { week: 2 }, heard: undefined }]);
    expect(await stateOf(world, 'digest', 1)).toBe('joined');
  });

  test('leaves out what a lead holds, which follows by itself when it is let go', async () => {
    const world = await closedWeek();
    const at = { workspace: world.group.workspace, round: (await week(world, 1)).id, lead: world.lead };
    await holdDigest(world.ports, at, true);
    await published(world);
    expect(heard(world)).toEqual([undefined]);
    world.moveTo(later(24 * 60));
    await holdDigest(world.ports, at, false);
    await world.settle();
    expect(kinds(world)).toEqual(['opening', 'digest']);
    expect(heard(world)).toEqual([undefined, 'themes']);
  });

  test('waits a little for themes that are only being counted', async () => {
    const world = await closedWeek();
    world.moveTo(firstDigest);
    await openRound(world.ports, { ...(await week(world, 2)), status: 'planned' }, new Date(firstDigest));
    const uncounted = {
      ...world.ports,
      rounds: { ...world.ports.rounds, unfinished: async () => [] },
    };
    await world.settle(uncounted);
    expect(kinds(world)).toEqual([]);
    world.moveTo(later(1));
    await world.settle();
    expect(heard(world)).toEqual(['themes']);
  });

  test('does not wait for ever: what comes after it is posted by itself', async () => {
    const world = await closedWeek();
    await openRound(world.ports, { ...(await week(world, 2)), status: 'planned' }, new Date(firstDigest));
    const uncounted = { ...world.ports, rounds: { ...world.ports.rounds, unfinished: async () => [] } };
    for (const minutes of [0, 5, 11]) {
      world.moveTo(later(minutes));
      await world.settle(uncounted);
    }
    expect(heard(world)).toEqual([undefined]);
    await world.settle();
    expect(heard(world)).toEqual([undefined, 'themes']);
  });

  test('is waited for by themes that are stored before the week has opened', async () => {
    const world = await closedWeek();
    const round = await week(world, 1);
    world.moveTo(firstDigest);
    await publishDigest(world.ports, { ...round, status: 'sealed' }, new Date(firstDigest));
    const closedDoor = {
      ...world.ports,
      rounds: { ...world.ports.rounds, unfinished: async () => [] },
    };
    await world.settle(closedDoor);
    expect(kinds(world)).toEqual([]);
    world.moveTo(later(1));
    await world.settle();
    expect(heard(world)).toEqual(['themes']);
  });

  test('comes without a week when the group is paused: themes by themselves, at once', async () => {
    const world = await closedWeek();
    await pauseGroup(world.ports, { workspace: world.group.workspace, lead: world.lead, group: world.group.id });
    await published(world);
    expect(kinds(world)).toEqual(['digest']);
  });

  test('comes without a week that too few people would be in', async () => {
    const world = await closedWeek();
    for (const member of world.members.slice(0, 12)) await world.ports.members.leave(world.group.workspace, member);
    await published(world);
    expect(kinds(world)).toEqual(['digest']);
  });

  test('says the same when a lead finds that it is not there, themes included, and once', async () => {
    const world = await closedWeek();
    world.answersInChannel.push({ kind: 'unclear', code: 'timeout' });
    await published(world);
    world.moveTo(later(90));
    await world.settle();
    expect(kinds(world)).toEqual(['opening']);
    const at = { workspace: world.group.workspace, lead: world.lead, round: (await week(world, 2)).id };
    await answerDoubt(world.ports, { ...at, kind: 'opening' }, 'post again', later(90));
    await world.settle();
    world.moveTo(later(180));
    await world.settle();
    expect(heard(world)).toEqual(['themes', 'themes']);
    expect(await stateOf(world, 'digest', 1)).toBe('joined');
  });

  test('gives the themes back when it comes too late to be posted', async () => {
    const world = await closedWeek();
    world.answersInChannel.push({ kind: 'later', seconds: 5 * 24 * 3600 });
    await published(world);
    world.moveTo('2027-01-22T11:00:00Z');
    await world.settle();
    world.moveTo('2027-01-23T09:00:00Z');
    await world.settle();
    expect(kinds(world)).toEqual(['opening', 'digest']);
    expect(await stateOf(world, 'opening', 2)).toBe('expired');
    expect(await stateOf(world, 'digest', 1)).toBe('sent');
  });

  test('comes without the themes of a week that 1.1 planned: they keep the hour that people were told', async () => {
    const world = await closedWeek();
    const round = await week(world, 1);
    const asIn11 = { ...round.window, digestAt: later(-60) };
    await database.db
      .updateTable('round')
      .set(asIn11)
      .where('workspaceId', '=', round.workspace)
      .where('id', '=', round.id)
      .execute();
    world.moveTo(later(-60));
    await world.settle();
    expect(kinds(world)).toEqual(['digest']);
    await published(world);
    expect(heard(world)).toEqual(['themes', undefined]);
  });

  test('has a line of a lead’s own, without names, and only until it goes out', async () => {
    const world = await closedWeek(3);
    const at = { workspace: world.group.workspace, round: (await week(world, 1)).id, lead: world.lead };
    const write = (line: string, by = at) => setLeadLine(world.ports, by, line, world.ports.clock.now());
    expect(await write('Well done', { ...at, lead: world.members[0] ?? world.lead })).toMatchObject({
      refusal: { kind: 'notLead' },
    });
    expect(await write('x'.repeat(301))).toMatchObject({ refusal: { kind: 'tooLong' } });
    expect(await write('Thank Margaret Okonkwo for this')).toMatchObject({ refusal: { kind: 'names' } });
    expect(await write('First try')).toEqual({ ok: true, value: 'done' });
    expect(await write('  ')).toEqual({ ok: true, value: 'done' });
    expect((await week(world, 1)).leadLine).toBeUndefined();
    await write('Bring an open\nquestion on Tuesday.');
    await published(world);
    expect(inChannel(world)).toMatchObject([{ kind: 'opening', line: 'Bring an open question on Tuesday.' }]);
    expect(await write('Too late')).toMatchObject({ refusal: { kind: 'tooLate' } });
  });

  test('tells a promise when it is new and when it has changed, whatever was heard', async () => {
    const world = await closedWeek(3);
    const at = { workspace: world.group.workspace, lead: world.lead, group: world.group.id };
    await promiseAction(world.ports, at, { text: 'Notes in turns', owner: 'group' });
    await published(world);
    expect(inChannel(world)).toMatchObject([{ actions: [{ text: 'Notes in turns', state: 'planned' }] }]);
    world.sent.length = 0;
    for (const instant of ['2027-01-22T11:00:00Z', '2027-01-25T08:00:00Z']) {
      world.moveTo(instant);
      await world.settle();
    }
    expect(inChannel(world).filter(({ kind }) => kind === 'opening')).toMatchObject([{ actions: [] }]);
  });
});

test('themes that both the post and they themselves would tell are told once, whoever is faster', async () => {
  const world = await closedWeek();
  const round = await week(world, 1);
  const now = new Date(firstDigest);
  world.moveTo(now);
  await publishDigest(world.ports, { ...round, status: 'sealed' }, now);
  await openRound(world.ports, { ...(await week(world, 2)), status: 'planned' }, now);
  const lease = later(1);
  const claimed = await world.ports.posts.claim(world.group.workspace, now, 10, lease);
  const digest = claimed.find(({ kind }) => kind === 'digest');
  const opening = claimed.find(({ kind }) => kind === 'opening');
  if (digest === undefined || opening === undefined) throw new Error('not both are due');
  expect(await world.ports.posts.takeAlong(opening, round.id)).toBe('taken');
  expect(await world.ports.posts.beginSending(digest, now)).toBe('lost');
  expect(await world.ports.posts.takeAlong(opening, round.id)).toBe('taken');
  await world.ports.posts.giveBack(opening, now);
  const [again] = await world.ports.posts.claim(world.group.workspace, now, 10, lease);
  if (again === undefined) throw new Error('it is not due again');
  expect(await world.ports.posts.beginSending(again, now)).toBe('sending');
  expect(await world.ports.posts.takeAlong(opening, round.id)).toBe('notTaken');
});
