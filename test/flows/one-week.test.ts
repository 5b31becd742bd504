import { expect, test } from '@jest/globals';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { withdrawReply } from '../../src/flows/replies/slot-of-member.ts';
import { holdDigest } from '../../src/flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../src/flows/review/review-draft.ts';
import { describeOnEachKind } from '../support/database.ts';
import {
  aWorkspace,
  closed,
  type FlowWorld,
  flowWorld,
  memberAt,
  opened,
  published,
  replyOf,
  told,
} from '../support/flow-world.ts';

describeOnEachKind('one week of a group', (open) => {
  test('begins with one private nudge for everybody at their own hour, and a line in the channel', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    expect(kindsSent(world)).toEqual({ opening: 1, nudge: 12 });
    expect(new Set(world.sent.map(({ channel }) => channel)).size).toBe(13);
  });

  test('sends no second nudge however often the tick looks', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    await world.settle();
    world.moveTo('2027-01-11T09:00:00Z');
    await world.settle();
    expect(kindsSent(world)).toEqual({ opening: 1, nudge: 12 });
  });

  test('reminds everybody with one line in the channel on the third day, whether they answered or not', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    await replyOf(world, 0, 'silence');
    world.sent.length = 0;
    world.moveTo('2027-01-13T08:00:00Z');
    await world.settle();
    expect(kindsSent(world)).toEqual({ reminder: 1 });
    expect(world.sent.map(({ channel }) => channel)).toEqual([world.group.channel]);
    await world.ports.groups.change(aWorkspace, world.group.id, { reminder: false });
    await closed(world);
    await published(world);
    world.sent.length = 0;
    world.moveTo('2027-01-20T08:00:00Z');
    await world.settle();
    expect(kindsSent(world)).toEqual({});
  });

  test('shows a member their own reply again, to edit, and to nobody else', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    await replyOf(world, 3, 'first try');
    await replyOf(world, 3, 'silence, said better');
    const own = await openReply(world.ports, { workspace: aWorkspace, member: memberAt(world, 3) });
    const other = await openReply(world.ports, { workspace: aWorkspace, member: memberAt(world, 4) });
    expect(own).toMatchObject({ ok: true, value: { said: { main: 'silence, said better' } } });
    expect(other).toMatchObject({ ok: true, value: { said: undefined } });
  });

  test('ends with the themes that at least k people raised, and without a number', async () => {
    const world = await flowWorld(await open(), { people: 40 });
    await opened(world);
    for (let at = 0; at < 32; at += 1) await replyOf(world, at, at < 18 ? 'silence at my desk' : 'something else');
    for (let at = 32; at < 36; at += 1) await replyOf(world, at, 'laughter');
    await closed(world);
    world.sent.length = 0;
    await published(world);
    expect(digestsSent(world)).toMatchObject([{ themes: [{ id: 'silence', band: 10 }], beyond: true }]);
    expect(JSON.stringify(digestsSent(world))).not.toContain('laughter');
  });

  test('tells nothing when too few replied', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    for (let at = 0; at < 4; at += 1) await replyOf(world, at, 'silence');
    await closed(world);
    await published(world);
    expect(kindsSent(world)).toMatchObject({ opening: 2 });
    expect(digestsSent(world)).toEqual([]);
  });

  test('leaves no reply, no key and no nudge behind', async () => {
    const database = await open();
    const world = await flowWorld(database);
    await opened(world);
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
    await closed(world);
    expect(await countOf(database, ['slot', 'nudge'])).toEqual([0, 0]);
    expect((await world.ports.vault.list()).map(({ kind }) => kind)).toEqual(['content']);
    await published(world);
    expect(await countOf(database, ['sealedReply', 'review'])).toEqual([0, 0]);
    const next = await world.ports.rounds.openOf(aWorkspace, world.group.id);
    expect((await world.ports.vault.list()).filter(({ round }) => round !== next?.id)).toEqual([]);
  });

  test('opens the next week with the post that tells about the one before', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    await closed(world);
    world.sent.length = 0;
    await published(world);
    const opening = world.sent.find(({ message }) => message.kind === 'opening')?.message;
    expect(opening).toMatchObject({ step: { id: 'acknowledge' }, round: { week: 2 } });
  });

  test('counts nobody who withdrew, and answers a stranger the same', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    for (let at = 0; at < 5; at += 1) await replyOf(world, at, 'silence');
    expect(await withdrawReply(world.ports, { workspace: aWorkspace, member: memberAt(world, 0) })).toBe('done');
    expect(await withdrawReply(world.ports, { workspace: aWorkspace, member: world.lead })).toBe('done');
    await closed(world);
    await published(world);
    expect(kindsSent(world)).toMatchObject({ opening: 2 });
    expect(digestsSent(world)).toEqual([]);
  });

  test('keeps a held digest back until the replies must go, then says the fixed sentence', async () => {
    const world = await flowWorld(await open());
    await opened(world);
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
    await closed(world);
    const review = await reviewDraft(world.ports, { workspace: aWorkspace, lead: world.lead });
    if (!review.ok) throw new Error('nothing to review');
    expect(review.value.lines).toHaveLength(1);
    const at = { workspace: aWorkspace, round: review.value.round.id };
    expect(await holdDigest(world.ports, { ...at, lead: memberAt(world, 0) }, true)).toBe('notLead');
    expect(await holdDigest(world.ports, { ...at, lead: world.lead }, true)).toBe('done');
    await published(world);
    expect(digestsSent(world)).toEqual([]);
    for (const instant of ['2027-01-22T11:00:00Z', '2027-01-22T11:00:02Z']) {
      world.moveTo(instant);
      await world.settle();
    }
    expect(digestsSent(world)).toEqual([{ kind: 'nothing' }]);
  });

  test('does not open for fewer than eight, and tells the lead once', async () => {
    const world = await flowWorld(await open(), { people: 7 });
    await opened(world);
    world.moveTo('2027-01-18T08:00:00Z');
    await world.settle();
    expect(kindsSent(world)).toEqual({ waiting: 1 });
  });

  test('skips a week that it slept through and opens the next one', async () => {
    const world = await flowWorld(await open());
    world.moveTo('2027-01-15T06:00:00Z');
    await world.settle();
    expect(kindsSent(world)).toEqual({});
    world.moveTo('2027-01-18T08:00:00Z');
    await world.settle();
    expect(world.sent.find(({ message }) => message.kind === 'opening')?.message).toMatchObject({
      step: { id: 'reflect' },
    });
  });
});

function kindsSent(world: FlowWorld) {
  const counts: Record<string, number> = {};
  for (const { message } of world.sent) counts[message.kind] = (counts[message.kind] ?? 0) + 1;
  return counts;
}

const digestsSent = (world: FlowWorld) => told(world).map(({ digest }) => digest);

async function countOf(
  { db }: { readonly db: import('../../src/store/database.ts').Handle },
  tables: readonly ('slot' | 'nudge' | 'sealedReply' | 'review')[],
): Promise<number[]> {
  const counts: number[] = [];
  for (const table of tables) {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    counts.push(Number(row.rows));
  }
  return counts;
}
