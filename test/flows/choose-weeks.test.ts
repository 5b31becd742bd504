import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type StepId, stepId } from '../../src/domain/ids.ts';
import { idsOf } from '../../src/domain/own-weeks.ts';
import type { Programme, Step } from '../../src/domain/programme.ts';
import { changeProgramme, chooseWeeks, weeksOfGroup } from '../../src/flows/groups/change-programme.ts';
import { seasonReport } from '../../src/flows/groups/season-report.ts';
import { startNextSeason } from '../../src/flows/rounds/season.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { aWorkspace, type FlowWorld, flowWorld, memberAt, opened } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeEach(async () => {
  database ??= await openQuickDatabase();
  await sql`delete from workspace`.execute(database.db);
  world = await flowWorld(database, { people: 8 });
});
afterAll(() => database.close());

const ids = (...names: string[]) => names.map(stepId);
const four = ids('reflect', 'acknowledge', 'listen', 'engage');
const at = (lead = world.lead) => ({ workspace: aWorkspace, lead, group: world.group.id });
const weeksNow = async () => {
  const found = await weeksOfGroup(world.ports, at());
  return found === undefined ? [] : idsOf(found.season);
};
const choose = async (weeks: readonly StepId[]) => chooseWeeks(world.ports, at(), weeks, await weeksNow());
const groupNow = async () => {
  const found = await world.ports.groups.find(aWorkspace, world.group.id);
  if (found === undefined) throw new Error('no group');
  return found.group;
};
const rounds = async () => world.ports.rounds.ofSeason(aWorkspace, world.group.id, (await groupNow()).season);
const moveTo = async (instant: string | Date) => {
  world.moveTo(instant);
  await world.settle();
};
const monday = (week: number, hour = '08:00:00Z') =>
  new Date(Date.parse(`2027-01-11T${hour}`) + (week - 1) * 7 * 86_400_000);
const friday = (week: number) => new Date(monday(week).getTime() + (4 * 24 + 4) * 3_600_000);
/** The week opens and closes. */
const passes = async (week: number) => {
  await moveTo(monday(week));
  await moveTo(friday(week));
};
const asked = async () => (await rounds()).filter(({ status }) => status !== 'planned').map(({ step }) => step);

describe('A season of four weeks', () => {
  test('asks those and ends, and the report and every message count four', async () => {
    expect(await choose(four)).toMatchObject({ ok: true, value: { weeks: four } });
    for (const week of [1, 2, 3, 4]) await passes(week);
    await moveTo(monday(5, '12:00:00Z'));
    expect(await asked()).toEqual(four);
    expect((await groupNow()).status).toBe('ended');
    const weeks = world.sent.flatMap(({ message }) => (message.kind === 'nudge' ? [message.weeks] : []));
    expect(new Set(weeks)).toEqual(new Set([4]));
    expect((await seasonReport(world.ports, await groupNow(), 1)).length).toBe(4);
  });

  test('may become eight in the next season, or in the midst', async () => {
    await choose(four);
    await passes(1);
    const all = idsOf(world.ports.programmes.usual());
    expect((await choose(all)).ok).toBe(true);
    expect(await groupNow()).not.toHaveProperty('weeks');
  });
});

describe('The weeks of a running season', () => {
  test('that have begun stay, and the coming ones change places', async () => {
    await opened(world);
    expect(await choose(ids('engage', 'reflect', 'acknowledge', 'listen'))).toEqual({
      ok: false,
      refusal: { kind: 'begun', step: 'reflect' },
    });
    const turned = ids('reflect', 'engage', 'listen', 'acknowledge');
    expect((await choose(turned)).ok).toBe(true);
    await moveTo(friday(1));
    expect((await rounds())[1]).toMatchObject({ status: 'planned', week: 2 });
    await moveTo(monday(2));
    expect(await asked()).toEqual(ids('reflect', 'engage'));
  });

  test('may leave out the one that is planned: the season then ends at its last one’s hour, and nothing of it opens', async () => {
    await choose([...four, stepId('offer-support')]);
    for (const week of [1, 2, 3, 4]) await passes(week);
    expect(await rounds()).toHaveLength(5);
    expect((await choose(four)).ok).toBe(true);
    await world.settle();
    expect((await groupNow()).status).toBe('running');
    await moveTo(monday(5, '12:00:00Z'));
    expect((await groupNow()).status).toBe('ended');
    expect(await asked()).toEqual([...four, stepId('offer-support')]);
    expect((await rounds())[4]?.status).toBe('expired');
    await startNextSeason(world.ports, at(), world.ports.clock.now());
    await moveTo(monday(6));
    const [first, ...others] = await rounds();
    expect(first).toMatchObject({ status: 'open', season: 2, step: 'reflect' });
    expect(others).toEqual([]);
  });

  test('are chosen by leads, from what they have read, within the rules of every programme', async () => {
    const all = await weeksNow();
    expect(await chooseWeeks(world.ports, at(memberAt(world, 0)), four, all)).toEqual({
      ok: false,
      refusal: 'notLead',
    });
    await choose(four);
    expect(await chooseWeeks(world.ports, at(), all, all)).toEqual({ ok: false, refusal: 'changedMeanwhile' });
    expect(await choose(ids('listen', 'reflect', 'acknowledge', 'engage'))).toMatchObject({
      ok: false,
      refusal: { kind: 'sensitiveFirst' },
    });
    expect(await weeksNow()).toEqual(four);
  });

  test('hold for a programme of one’s own, whose other weeks are not lost', async () => {
    await choose(four);
    await opened(world);
    const usual = withoutChoices(world.ports.programmes.usual());
    const retitled = { ...usual, title: 'Ours' };
    expect((await changeProgramme(world.ports, await groupNow(), retitled, 0)).ok).toBe(true);
    const { programme, whole } = await world.ports.programmes.of(await groupNow());
    expect([programme.title, idsOf(programme)]).toEqual(['Ours', four]);
    expect(whole.steps).toHaveLength(usual.steps.length);
    // A begun week that would move: without "acknowledge" only three of the four are left, so all of it would be taken.
    const [reflect, ...others] = usual.steps;
    const turned = { ...usual, steps: [...others.slice(2, 3), reflect, ...others.slice(3)] };
    expect(await changeProgramme(world.ports, await groupNow(), turned, 1)).toMatchObject({
      ok: false,
      refusal: { kind: 'otherStep', step: 'reflect' },
    });
  });
});

/** Where there are few themes, people only write. */
function withoutChoices({ steps, ...programme }: Programme): Programme {
  const plain = (step: Step): Step => {
    const { receiving: _, ...others } = step;
    const [one, ...more] = step.wordings;
    return { ...others, wordings: [{ ...one, choices: [] }, ...more.map((each) => ({ ...each, choices: [] }))] };
  };
  const [first, ...rest] = steps;
  return { ...programme, steps: [plain(first), ...rest.map(plain)] };
}
