import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { mostOwnHelpLines } from '../../src/domain/safety-content.ts';
import { addHelpLine, removeHelpLine } from '../../src/flows/groups/change-group.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { aWorkspace, type FlowWorld, flowWorld, memberAt } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeEach(async () => {
  database ??= await openQuickDatabase();
  await sql`delete from workspace`.execute(database.db);
  world = await flowWorld(database, { people: 8 });
});
afterAll(() => database.close());

const adviser = { name: 'Confidential adviser', reach: 'room 4', purpose: 'Somebody to talk to.' };
const at = () => ({ workspace: aWorkspace, lead: world.lead, group: world.group.id });
const add = (line = adviser) => addHelpLine(world.ports, at(), line, world.ports.clock.now());
const linesNow = async () => (await world.ports.groups.find(aWorkspace, world.group.id))?.group.helpLines ?? [];

describe('A workplace’s own help lines', () => {
  test('are kept in the order in which leads wrote them, cleaned and dated, and taken out one by one', async () => {
    world.moveTo('2027-02-01T10:00:00Z');
    expect((await add({ ...adviser, name: ' Confidential\n adviser ' })).ok).toBe(true);
    const outcome = await add({ name: 'Works council', reach: '@rosa', purpose: 'Your rights at work.' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { helpLines: [{ name: adviser.name }, { name: 'Works council' }] },
    });
    const [first, second] = await linesNow();
    expect(first).toEqual({ ...adviser, id: expect.any(String), on: '2027-02-01' });
    expect((await removeHelpLine(world.ports, at(), first?.id ?? '')).ok).toBe(true);
    expect(await linesNow()).toEqual([second]);
    await removeHelpLine(world.ports, at(), second?.id ?? '');
    const found = await world.ports.groups.find(aWorkspace, world.group.id);
    expect(found?.group).not.toHaveProperty('helpLines');
  });

  test('need a way to be reached', async () => {
    expect(await add({ ...adviser, reach: 'ask around' })).toEqual({
      ok: false,
      refusal: [{ field: 'reach', kind: 'unreachable' }],
    });
    expect(await linesNow()).toEqual([]);
  });

  test('are ten at most, also when two leads write at once, and neither overwrites the other', async () => {
    const names = Array.from({ length: mostOwnHelpLines + 2 }, (_, place) => `Line ${place}`);
    const outcomes = await Promise.all(names.map((name) => add({ ...adviser, name })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(mostOwnHelpLines);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, refusal: 'tooMany' }));
    expect(new Set((await linesNow()).map(({ name }) => name)).size).toBe(mostOwnHelpLines);
  });

  test('are for the leads of the group only', async () => {
    await add();
    const [line] = await linesNow();
    const other = { ...at(), lead: memberAt(world, 0) };
    const refusal = { ok: false, refusal: 'notLead' };
    expect(await addHelpLine(world.ports, other, adviser, world.ports.clock.now())).toEqual(refusal);
    expect(await removeHelpLine(world.ports, other, line?.id ?? '')).toEqual(refusal);
    expect(await linesNow()).toEqual([line]);
  });
});
