import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { LocalDate } from '../../src/domain/calendar.ts';
import { addDayOff, chooseStart, removeDayOff, skipWeeks } from '../../src/flows/groups/change-calendar.ts';
import { pauseGroup, resumeGroup } from '../../src/flows/groups/stop-group.ts';
import { openRound } from '../../src/flows/rounds/open-round.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { aWorkspace, closed, type FlowWorld, flowWorld, memberAt, opened } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeEach(async () => {
  database ??= await openQuickDatabase();
  await sql`delete from workspace`.execute(database.db);
  world = await flowWorld(database, { people: 8 });
});
afterAll(() => database.close());

const now = () => world.ports.clock.now();
const at = (lead = world.lead) => ({ workspace: aWorkspace, lead, group: world.group.id });
const skip = (...weeks: LocalDate[]) => skipWeeks(world.ports, at(), weeks, now());
const start = (day: LocalDate) => chooseStart(world.ports, at(), day, now());
const groupNow = async () => (await world.ports.groups.find(aWorkspace, world.group.id))?.group;
const rounds = () => world.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
const openings = async () => (await rounds()).map(({ window }) => window.opensAt.toISOString().slice(0, 10));
const moveTo = async (instant: string) => {
  world.moveTo(instant);
  await world.settle();
};
const nudges = () => world.sent.filter(({ message }) => message.kind === 'nudge').length;
const weeksOffTold = () =>
  world.sent.flatMap(({ message }) =>
    message.kind === 'opening' || message.kind === 'digest'
      ? [{ week: message.round.week, kind: message.kind, weeksOff: message.weeksOff }]
      : [],
  );
const refusal = (kind: string) => ({ ok: false, refusal: kind });

describe('A start date', () => {
  test('moves the first week, there and back, until it has opened', async () => {
    expect(await start('2027-02-03')).toMatchObject({ ok: true, value: { startsOn: '2027-02-03' } });
    expect(await openings()).toEqual(['2027-02-01']);
    expect((await start('2027-01-11')).ok).toBe(true);
    expect(await openings()).toEqual(['2027-01-11']);
    await opened(world);
    expect(await start('2027-02-03')).toEqual(refusal('begun'));
    expect((await groupNow())?.startsOn).toBe('2027-01-11');
  });

  test('is neither over nor further than a year away, and a lead’s to choose', async () => {
    expect(await start('2027-01-03')).toEqual(refusal('hasPassed'));
    expect(await start('2028-01-10')).toEqual(refusal('tooFar'));
    expect(await chooseStart(world.ports, at(memberAt(world, 0)), '2027-02-01', now())).toEqual(refusal('notLead'));
    expect(await openings()).toEqual(['2027-01-11']);
  });

  test('waits for enough people all the same', async () => {
    world = await flowWorldOf(7);
    await start('2027-01-18');
    await moveTo('2027-01-18T08:00:00Z');
    expect(await openings()).toEqual(['2027-01-25']);
  });
});

describe('A skipped week', () => {
  test('opens nothing and asks nobody, and the season goes on a week later', async () => {
    await opened(world);
    await closed(world);
    expect(await skip('2027-01-18')).toMatchObject({ ok: true, value: { skippedWeeks: ['2027-01-18'] } });
    expect(await openings()).toEqual(['2027-01-11', '2027-01-25']);
    const asked = nudges();
    for (const day of ['2027-01-18T08:00:00Z', '2027-01-18T12:00:00Z', '2027-01-22T12:00:00Z']) await moveTo(day);
    expect(nudges()).toBe(asked);
    // What the week before has heard is posted at its own hour, and deleted no later than ever.
    expect((await rounds()).map(({ status }) => status)).toEqual(['withheld', 'planned']);
    await moveTo('2027-01-25T08:00:00Z');
    expect((await rounds())[1]).toMatchObject({ status: 'open', week: 2 });
  });

  test('is told of in the post before it and in the one that comes in it, with the day of the next question', async () => {
    await skip('2027-01-18', '2027-02-01');
    await opened(world);
    await closed(world);
    await moveTo('2027-01-18T08:00:00Z');
    await skip('2027-01-18', '2027-02-01', '2027-02-08');
    await moveTo('2027-01-25T08:00:00Z');
    const off = (count: number, day: string) => ({
      count,
      opensAt: new Date(`${day}T08:00:00Z`),
      zone: 'Europe/Berlin',
    });
    expect(weeksOffTold()).toEqual([
      { week: 1, kind: 'opening', weeksOff: off(1, '2027-01-25') },
      { week: 1, kind: 'digest', weeksOff: off(1, '2027-01-25') },
      { week: 2, kind: 'opening', weeksOff: off(2, '2027-02-15') },
    ]);
  });

  test('is not told of while the programme is paused: nobody knows when the next question comes', async () => {
    await skip('2027-01-18');
    await opened(world);
    await closed(world);
    await pauseGroup(world.ports, at());
    await moveTo('2027-01-18T08:00:00Z');
    expect(weeksOffTold().at(-1)).toEqual({ week: 1, kind: 'digest', weeksOff: undefined });
  });

  test('can be taken back until it would have opened', async () => {
    await skip('2027-01-11', '2027-01-18');
    expect(await openings()).toEqual(['2027-01-25']);
    await skip('2027-01-18');
    expect(await openings()).toEqual(['2027-01-11']);
    expect((await groupNow())?.skippedWeeks).toEqual(['2027-01-18']);
    await skip('2027-01-11');
    await moveTo('2027-01-11T08:00:00Z');
    expect((await skip()).ok).toBe(true);
    expect(await openings()).toEqual(['2027-01-18']);
  });

  test('is one that is still to come', async () => {
    await opened(world);
    expect(await skip('2027-01-11')).toEqual(refusal('begun'));
    expect(await skip('2027-01-13')).toEqual(refusal('begun'));
    expect(await skip('2028-01-10')).toEqual(refusal('begun'));
    expect(await groupNow()).not.toHaveProperty('skippedWeeks');
    expect(await skipWeeks(world.ports, at(memberAt(world, 0)), ['2027-01-18'], now())).toEqual(refusal('notLead'));
  });

  test('that opened in the same moment goes on, and the lead reads that', async () => {
    const { rounds: store } = world.ports;
    const [planned] = await rounds();
    const late = {
      ...world.ports,
      rounds: {
        ...store,
        postpone: async (...asked: Parameters<typeof store.postpone>) => {
          world.moveTo('2027-01-11T08:00:00Z');
          if (planned?.status === 'planned') await openRound(openPortsBefore(), planned, now());
          return store.postpone(...asked);
        },
      },
    };
    expect(await skipWeeks(late, at(), ['2027-01-11', '2027-01-18'], now())).toEqual(refusal('begun'));
    expect((await rounds())[0]?.status).toBe('open');
    expect((await groupNow())?.skippedWeeks).toEqual(['2027-01-18']);
  });

  test('does not open where a crash came between the choice and the moving of the week', async () => {
    const { rounds: store } = world.ports;
    const dying = {
      ...world.ports,
      rounds: {
        ...store,
        postpone: async () => {
          throw new Error('killed');
        },
      },
    };
    await expect(skipWeeks(dying, at(), ['2027-01-11'], now())).rejects.toThrow('killed');
    expect(await openings()).toEqual(['2027-01-11']);
    await moveTo('2027-01-11T08:00:00Z');
    expect((await rounds())[0]).toMatchObject({ status: 'planned' });
    expect(await openings()).toEqual(['2027-01-18']);
  });

  test('is skipped after a pause as well, and while too few have joined', async () => {
    await skip('2027-01-25');
    await pauseGroup(world.ports, at());
    world.moveTo('2027-01-20T08:00:00Z');
    await resumeGroup(world.ports, at(), now());
    expect(await openings()).toEqual(['2027-02-01']);
    world = await flowWorldOf(7);
    await skip('2027-01-18');
    await moveTo('2027-01-11T08:00:00Z');
    expect(await openings()).toEqual(['2027-01-25']);
  });
});

describe('Days off', () => {
  test('keep everybody’s question for the next working day, also where they were added in the week itself', async () => {
    const monday = { name: ' Company\n day ', from: '2027-01-11', to: '2027-01-11' } as const;
    expect(await addDayOff(world.ports, at(), monday, now())).toMatchObject({
      ok: true,
      value: { daysOff: [{ name: 'Company day', from: '2027-01-11', to: '2027-01-11' }] },
    });
    await opened(world);
    expect(nudges()).toBe(0);
    await addDayOff(world.ports, at(), { name: 'And another', from: '2027-01-12', to: '2027-01-12' }, now());
    await moveTo('2027-01-12T08:00:00Z');
    expect(nudges()).toBe(0);
    await moveTo('2027-01-13T08:00:00Z');
    expect(nudges()).toBe(8);
  });

  test('are taken out by a lead, and by nobody else', async () => {
    const party = { name: 'Summer party', from: '2027-06-04', to: '2027-06-04' } as const;
    await addDayOff(world.ports, at(), party, now());
    const id = (await groupNow())?.daysOff?.[0]?.id ?? '';
    const other = at(memberAt(world, 0));
    expect(await addDayOff(world.ports, other, party, now())).toEqual(refusal('notLead'));
    expect(await removeDayOff(world.ports, other, id)).toEqual(refusal('notLead'));
    expect(await addDayOff(world.ports, at(), { ...party, to: '2027-06-01' }, now())).toEqual({
      ok: false,
      refusal: ['endsBefore'],
    });
    expect((await groupNow())?.daysOff).toHaveLength(1);
    await removeDayOff(world.ports, at(), id);
    expect(await groupNow()).not.toHaveProperty('daysOff');
  });
});

/** The group as it was read before the choice was stored. */
const openPortsBefore = () => ({
  ...world.ports,
  groups: {
    ...world.ports.groups,
    find: async () => ({ group: world.group, leads: [world.lead] }),
  },
});

async function flowWorldOf(people: number): Promise<FlowWorld> {
  await sql`delete from workspace`.execute(database.db);
  const few = await flowWorld(database, { people });
  return few;
}
