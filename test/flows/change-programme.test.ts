import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stepId } from '../../src/domain/ids.ts';
import type { Programme } from '../../src/domain/programme.ts';
import { changeProgramme } from '../../src/flows/groups/change-programme.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { openRound } from '../../src/flows/rounds/open-round.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { closed, type FlowWorld, firstOpening, flowWorld, memberAt, opened, published } from '../support/flow-world.ts';

/** The usual season where people only write: the world's codebook has none of its themes. */
const usual = writingOnly(loadProgramme());

function writingOnly(programme: Programme): Programme {
  const [first, ...rest] = programme.steps.map((step) => {
    const [one, ...others] = step.wordings.map((wording) => ({ ...wording, choices: [] }));
    const { receiving: _, ...asked } = step;
    return { ...asked, wordings: [one ?? never(), ...others] as const };
  });
  return { ...programme, steps: [first ?? never(), ...rest] };
}

function never(): never {
  throw new Error('a programme has weeks, and a week wordings');
}

/** The usual season with other titles: "Own 1", "Own 2" … */
const retitled = (programme: Programme = usual): Programme => {
  const [first, ...rest] = programme.steps;
  return {
    ...programme,
    steps: [{ ...first, title: 'Own 1' }, ...rest.map((step, at) => ({ ...step, title: `Own ${at + 2}` }))],
  };
};

describe('A group’s own programme', () => {
  let database: Database;
  let world: FlowWorld;

  beforeEach(async () => {
    database = await openQuickDatabase();
    world = await flowWorld(database);
  });
  afterEach(() => database.close());

  const change = (written: unknown, revision = 0) => changeProgramme(world.ports, world.group, written, revision);
  const asked = async () => {
    const { workspace } = world.group;
    const page = await openReply(world.ports, { workspace, member: memberAt(world, 0) });
    return page.ok ? page.value.prompt.title : page.refusal.kind;
  };

  test('is asked from the first week on when it is there before that opens, with its own steps', async () => {
    const [first, ...rest] = usual.steps;
    const own = {
      ...usual,
      id: 'our-own',
      steps: [{ ...first, id: stepId('our-first'), title: 'Our first' }, ...rest],
    };
    expect((await change(own)).ok).toBe(true);
    await opened(world);
    expect(await asked()).toBe('Our first');
    const nudges = world.sent.flatMap(({ message }) => (message.kind === 'nudge' ? [message.step.id] : []));
    const [round] = await world.ports.rounds.ofSeason(world.group.workspace, world.group.id, 1);
    expect([new Set(nudges), round?.step]).toEqual([new Set(['our-first']), 'our-first']);
  });

  test('changes nothing of a week that is open, and everything of the next one', async () => {
    await opened(world);
    expect((await change(retitled())).ok).toBe(true);
    expect(await asked()).toBe(usual.steps[0].title);
    await closed(world);
    await published(world);
    expect(await asked()).toBe('Own 2');
  });

  test('is asked as it was mended after an opening that failed', async () => {
    const [week] = await world.ports.rounds.unfinished(world.group.workspace);
    if (week?.status !== 'planned') throw new Error('no week is planned');
    const failing = { ...world.ports.rounds, open: () => Promise.reject(new Error('no connection')) };
    const opening = openRound({ ...world.ports, rounds: failing }, week, new Date(firstOpening));
    await expect(opening).rejects.toThrow('no connection');
    expect((await change(retitled())).ok).toBe(true);
    await opened(world);
    expect(await asked()).toBe('Own 1');
  });

  test('keeps the steps of weeks that have begun, and has a step for the week that is planned', async () => {
    await opened(world);
    await closed(world);
    const [first, second, ...rest] = usual.steps;
    expect(second).toBeDefined();
    expect(await change({ ...usual, steps: rest })).toEqual({
      ok: false,
      refusal: { kind: 'otherStep', week: 1, step: first.id },
    });
    expect(await change({ ...usual, steps: [first] })).toMatchObject({ refusal: { kind: 'tooShort', week: 2 } });
    expect((await change({ ...usual, steps: [first, ...rest] })).ok).toBe(true);
  });

  test('is free again once the season has ended', async () => {
    await opened(world);
    const over = { ...world.group, status: 'ended' as const };
    await world.ports.groups.move(world.group, over);
    expect((await changeProgramme(world.ports, over, { ...usual, steps: usual.steps.slice(4) }, 0)).ok).toBe(true);
  });

  test('of two changes made on the same revision only one is taken, and both are told', async () => {
    const both = await Promise.all([change(retitled()), change(usual)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'changedMeanwhile' } });
    expect((await world.ports.programmes.of(world.group)).revision).toBe(1);
    expect((await change(retitled(), 1)).ok).toBe(true);
  });

  test('that breaks a rule is refused with the place and the fix, and nothing is stored', async () => {
    const [first] = usual.steps;
    const unsafe = { ...usual, steps: [{ ...first, title: 'Who was it?' }] };
    expect(await change(unsafe)).toMatchObject({
      refusal: { kind: 'mistakes', mistakes: [{ path: ['steps', 0, 'title'] }] },
    });
    expect((await world.ports.programmes.of(world.group)).revision).toBe(0);
  });

  test('that was stored when rules were laxer is not asked: the usual one stands in, and the log says so once', async () => {
    await change(retitled());
    await database.db
      .updateTable('ownProgramme')
      .set({ programme: JSON.stringify({ ...retitled(), title: '' }) })
      .execute();
    for (let time = 0; time < 2; time += 1)
      expect(await world.ports.programmes.of(world.group)).toEqual({
        programme: loadProgramme(),
        whole: loadProgramme(),
        revision: 1,
        isUsable: false,
      });
    expect(world.logged.filter(({ event }) => event === 'own programme cannot be used')).toHaveLength(1);
  });
});
