import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { publicationOf } from '../../src/domain/digest.ts';
import { type MemberId, memberId, themeId, workspaceId } from '../../src/domain/ids.ts';
import { approveDigest, changeReview, holdDigest } from '../../src/flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../src/flows/review/review-draft.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { closed, type FlowWorld, flowWorld, opened, published, replyOf, told } from '../support/flow-world.ts';

let database: Database;
beforeAll(async () => {
  database = await openQuickDatabase();
});
afterAll(() => database.close());

const second = memberId('UCOLEAD');
const stranger = memberId('USTRANGER');
let worlds = 0;

const entry = (id: string, label: string, ...alternatives: string[]) => ({
  id: themeId(id),
  label,
  alternatives,
  sentence: `${label}.`,
});
const onCall = {
  ...entry('own-work', 'Our work', 'What we do'),
  themes: [
    {
      ...entry('own-pager', 'Being on call', 'Woken at night'),
      definition: 'Nights on the pager.',
      cues: ['pager'],
      seeds: ['one', 'two', 'three', 'four', 'five'].map((each) => `The pager went off ${each} times last night.`),
    },
  ],
};

/** A week of two themes has closed in a group with two leads. */
async function aDraft(approvals: 0 | 1 | 2, people = 24): Promise<FlowWorld> {
  worlds += 1;
  const world = await flowWorld(database, { people, workspace: workspaceId(`TREVIEW${worlds}`) });
  const { workspace, id: group } = world.group;
  await database.db
    .insertInto('groupLead')
    .values({ workspaceId: workspace, groupId: group, memberId: second, place: 1 })
    .execute();
  await sql`update ally_group set approvals = ${approvals} where workspace_id = ${workspace}`.execute(database.db);
  await opened(world);
  for (let at = 0; at < people; at += 1) await replyOf(world, at, at < 8 ? 'silence' : at < 16 ? 'laughter' : 'more');
  await closed(world);
  world.sent.length = 0;
  return world;
}

const at = async (world: FlowWorld, lead: MemberId = world.lead) => {
  const found = await reviewDraft(world.ports, { workspace: world.group.workspace, lead: world.lead });
  if (!found.ok) throw new Error(found.refusal);
  return { workspace: world.group.workspace, lead, round: found.value.round.id, seen: found.value.version };
};
const digests = (world: FlowWorld) => told(world).map(({ digest }) => digest);
const kinds = ({ sent }: FlowWorld) => sent.map(({ message }) => message.kind);
const keeping = (...ids: string[]) => [{ kind: 'keep' as const, lines: ids.map(themeId) }];
const later = async (world: FlowWorld, instant: string) => {
  world.moveTo(instant);
  await world.settle();
};

describe('a digest that leads have changed', () => {
  test('is posted as they left it', async () => {
    const world = await aDraft(0);
    expect(await changeReview(world.ports, await at(world), keeping('laughter'))).toEqual({
      ok: true,
      value: 'changed',
    });
    await published(world);
    expect(digests(world)).toMatchObject([{ kind: 'themes', themes: [{ id: 'laughter', band: 5 }] }]);
  });

  test('counts merged themes from the reading, without reading again', async () => {
    const world = await aDraft(0);
    const lines = ['laughter', 'silence'].map(themeId);
    await changeReview(world.ports, await at(world), [{ kind: 'merge', lines }]);
    const review = await reviewDraft(world.ports, { workspace: world.group.workspace, lead: second });
    expect(review).toMatchObject({ ok: true, value: { lines: [{ parts: [{}, {}], band: undefined }] } });
    const ports = { ...world.ports, themes: { ...world.ports.themes, read: neverAgain } };
    world.moveTo('2027-01-18T08:00:00Z');
    await world.settle(ports);
    expect(digests(world)).toMatchObject([{ themes: [{ label: expect.stringContaining('; '), band: 10 }] }]);
    const [round] = await world.ports.rounds.ofSeason(world.group.workspace, world.group.id, 1);
    const kept = round && (await world.ports.publications.find(round.workspace, round.id));
    expect(kept && publicationOf(kept.workspace, kept.round, kept.digest).hash).toBe(kept?.hash);
  });

  test('shows themes of the group’s own programme beside those of the codebook', async () => {
    const world = await flowWorld(database, { people: 24, workspace: workspaceId('TOWNTHEMES') });
    const { programme, revision } = await world.ports.programmes.of(world.group);
    await world.ports.programmes.replace(world.group, { ...programme, themes: [onCall] }, revision);
    await opened(world);
    for (let person = 0; person < 24; person += 1) await replyOf(world, person, person < 12 ? 'own-pager' : 'silence');
    await closed(world);
    await changeReview(world.ports, await at(world), [
      { kind: 'rename', theme: themeId('own-pager'), label: 'Woken at night' },
    ]);
    await published(world);
    const labels = digests(world).flatMap((digest) => (digest.kind === 'themes' ? digest.themes : []));
    expect(labels).toMatchObject([{ label: expect.any(String) }, { label: expect.any(String) }]);
    expect(labels.map(({ label }) => label)).toContain('Woken at night');
  });

  test('is as if there were nothing when everything was dropped', async () => {
    const world = await aDraft(0);
    await changeReview(world.ports, await at(world), keeping());
    await published(world);
    expect(kinds(world)).toContain('opening');
    expect(digests(world)).toEqual([]);
  });

  test('is changed by leads of the group only, and by one of two who do it at once', async () => {
    const world = await aDraft(0);
    const seen = await at(world);
    expect(await changeReview(world.ports, { ...seen, lead: stranger }, keeping())).toMatchObject({
      refusal: 'notLead',
    });
    const outcomes = await Promise.all([
      changeReview(world.ports, seen, keeping('laughter')),
      changeReview(world.ports, { ...seen, lead: second }, keeping('silence')),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: 'changedMeanwhile' }]);
    await published(world);
    expect(await changeReview(world.ports, seen, keeping())).toMatchObject({ refusal: 'tooLate' });
  });

  test('leaves no trace of what was dropped in the tables, not even while it waits', async () => {
    const world = await aDraft(0);
    await changeReview(world.ports, await at(world), keeping('laughter'));
    const { rows } = await sql<{ box: string }>`select encode(box, 'escape') as box from review`.execute(database.db);
    for (const { box } of rows) expect(box).not.toMatch(/silence|laughter|dropped/);
  });
});

describe('a group that asks for approvals', () => {
  test('posts nothing by itself, and at once when two different leads have approved', async () => {
    const world = await aDraft(2);
    await published(world);
    const seen = await at(world);
    expect(await approveDigest(world.ports, { ...seen, lead: stranger })).toBe('notLead');
    expect(await approveDigest(world.ports, seen)).toBe('approved');
    expect(await approveDigest(world.ports, seen)).toBe('alreadyApproved');
    await world.settle();
    expect(digests(world)).toEqual([]);
    expect(await approveDigest(world.ports, { ...seen, lead: second })).toBe('approved');
    await world.settle();
    expect(digests(world)).toMatchObject([{ kind: 'themes' }]);
  });

  test('does not post before its hour, however early it was approved', async () => {
    const world = await aDraft(1);
    await approveDigest(world.ports, await at(world));
    await world.settle();
    expect(digests(world)).toEqual([]);
    await published(world);
    expect(digests(world)).toHaveLength(1);
  });

  test('asks again after any change, and an approval of what was there before is refused', async () => {
    const world = await aDraft(1);
    const seen = await at(world);
    await approveDigest(world.ports, seen);
    await changeReview(world.ports, { ...seen, lead: second }, keeping('laughter'));
    await published(world);
    expect(digests(world)).toEqual([]);
    expect(await approveDigest(world.ports, seen)).toBe('changedMeanwhile');
    expect(await approveDigest(world.ports, await at(world))).toBe('approved');
    await world.settle();
    expect(digests(world)).toMatchObject([{ themes: [{ id: 'laughter' }] }]);
  });

  test('does not count the approval of somebody who has stopped leading', async () => {
    const world = await aDraft(1);
    await approveDigest(world.ports, { ...(await at(world)), lead: second });
    await sql`delete from group_lead where member_id = ${second} and workspace_id = ${world.group.workspace}`.execute(
      database.db,
    );
    await published(world);
    expect(digests(world)).toEqual([]);
  });

  test('keeps an approved digest back while a lead holds it', async () => {
    const world = await aDraft(1);
    const seen = await at(world);
    await approveDigest(world.ports, seen);
    await holdDigest(world.ports, { ...seen, lead: second }, true);
    await published(world);
    expect(digests(world)).toEqual([]);
    await holdDigest(world.ports, seen, false);
    await world.settle();
    expect(digests(world)).toHaveLength(1);
  });

  test('reminds each lead after one day and after four, exactly once each, then lets it expire', async () => {
    const world = await aDraft(2);
    for (const [instant, reminders] of [
      ['2027-01-16T10:59:00Z', 0],
      ['2027-01-16T11:00:00Z', 2],
      ['2027-01-17T11:00:00Z', 2],
      ['2027-01-19T10:59:00Z', 2],
      ['2027-01-19T11:00:00Z', 4],
      ['2027-01-21T11:00:00Z', 4],
    ] as const) {
      await later(world, instant);
      await later(world, instant);
      expect({ instant, reminders: kinds(world).filter((kind) => kind === 'approval').length }).toEqual({
        instant,
        reminders,
      });
    }
    expect(
      new Set(world.sent.flatMap(({ channel, message }) => (message.kind === 'approval' ? [channel] : []))).size,
    ).toBe(2);
    await later(world, '2027-01-22T11:00:00Z');
    expect(digests(world)).toEqual([{ kind: 'nothing' }]);
    expect(await world.ports.vault.list()).not.toContainEqual(
      expect.objectContaining({ workspace: world.group.workspace, kind: 'content' }),
    );
  });

  test('reminds nobody any more once it is approved', async () => {
    const world = await aDraft(1);
    await approveDigest(world.ports, await at(world));
    await later(world, '2027-01-16T11:00:00Z');
    expect(kinds(world)).not.toContain('approval');
  });
});

test.each(['too few replied', 'no theme was raised by enough'])(
  'a week in which %s looks the same to leads and to the channel, approvals or not',
  async (why) => {
    worlds += 1;
    const world = await flowWorld(database, { people: 12, workspace: workspaceId(`TREVIEW${worlds}`) });
    await sql`update ally_group set approvals = 2 where workspace_id = ${world.group.workspace}`.execute(database.db);
    await opened(world);
    const replies = why === 'too few replied' ? 2 : 12;
    for (let person = 0; person < replies; person += 1)
      await replyOf(world, person, person < 2 ? 'silence' : 'neither');
    await closed(world);
    const review = await reviewDraft(world.ports, { workspace: world.group.workspace, lead: world.lead });
    expect(review).toMatchObject({
      ok: true,
      value: { lines: [], beyond: false, round: { status: 'withheld', held: false } },
    });
    expect(await holdDigest(world.ports, await at(world), true)).toBe('tooLate');
    await published(world);
    expect(digests(world)).toEqual([]);
    expect(kinds(world).filter((kind) => kind === 'draft')).toHaveLength(1);
    expect(kinds(world)).not.toContain('approval');
  },
);

function neverAgain(): never {
  throw new Error('read again');
}
