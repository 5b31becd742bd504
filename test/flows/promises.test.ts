import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { memberId, workspaceId } from '../../src/domain/ids.ts';
import type { ActionState } from '../../src/domain/promised-action.ts';
import { forgetMember } from '../../src/flows/members/leave-group.ts';
import { changeAction, type OwnerChoice, promiseAction, promisesOf } from '../../src/flows/review/promise-action.ts';
import { openingMessage } from '../../src/slack/messages/opening-message.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../support/flow-world.ts';

let database: Database;
beforeAll(async () => {
  database = await openQuickDatabase();
});
afterAll(() => database.close());

const second = memberId('UCOLEAD');
let worlds = 0;

async function aGroup(): Promise<FlowWorld> {
  worlds += 1;
  const world = await flowWorld(database, { people: 18, workspace: workspaceId(`TPROMISE${worlds}`) });
  const { workspace, id: groupId } = world.group;
  await database.db
    .insertInto('groupLead')
    .values({ workspaceId: workspace, groupId, memberId: second, place: 1 })
    .execute();
  return world;
}

const at = ({ group }: FlowWorld, lead: string) => ({
  workspace: group.workspace,
  group: group.id,
  lead: memberId(lead),
});
const promised = (world: FlowWorld, text: string, owner: OwnerChoice = 'group') =>
  promiseAction(world.ports, at(world, world.lead), { text, owner });
const actionsOf = async (world: FlowWorld) => {
  const found = await promisesOf(world.ports, at(world, world.lead));
  return found.ok ? found.value.actions : [];
};
async function moveOn(
  world: FlowWorld,
  text: string,
  state: ActionState,
  owner: OwnerChoice = 'unchanged',
  lead = world.lead,
) {
  const action = (await actionsOf(world)).find((each) => each.text === text);
  if (action === undefined) throw new Error('no such promise');
  return changeAction(
    world.ports,
    { ...at(world, lead), action: action.id, seen: action.version },
    { text, owner, state },
  );
}
const lastOpening = ({ sent }: FlowWorld) =>
  sent.flatMap(({ message }) => (message.kind === 'opening' ? [message] : [])).at(-1);
async function week(world: FlowWorld, says: string, replies = 18) {
  for (let person = 0; person < replies; person += 1) await replyOf(world, person, says);
}

async function toNextMonday(world: FlowWorld) {
  for (const instant of ['2027-01-22T11:00:00Z', '2027-01-22T11:02:00Z', '2027-01-25T08:00:00Z']) {
    world.moveTo(instant);
    await world.settle();
  }
}

describe('what a group will try', () => {
  test('is told when the next week opens, in which state it ever is then; what was dropped is not', async () => {
    const world = await aGroup();
    await opened(world);
    expect(lastOpening(world)?.actions).toEqual([]);
    await week(world, 'silence', 12);
    await closed(world);
    expect(await promised(world, 'A round of two minutes for everybody', 'mine')).toBe('added');
    expect(await promised(world, 'Notes in turns')).toBe('added');
    expect(await promised(world, 'Not this one')).toBe('added');
    await moveOn(world, 'Not this one', 'dropped');
    await moveOn(world, 'Notes in turns', 'done');
    await published(world);
    expect(lastOpening(world)?.actions).toEqual([
      { text: 'A round of two minutes for everybody', owner: world.lead, state: 'planned' },
      { text: 'Notes in turns', owner: undefined, state: 'done' },
    ]);
  });

  test('is told when it is new or has changed only, also where nothing is shared', async () => {
    const world = await aGroup();
    await promised(world, 'Notes in turns');
    await opened(world);
    expect(lastOpening(world)?.actions).toMatchObject([{ text: 'Notes in turns', state: 'planned' }]);
    await closed(world);
    await published(world);
    expect(lastOpening(world)).toMatchObject({ heard: undefined, actions: [] });
    await moveOn(world, 'Notes in turns', 'done');
    await toNextMonday(world);
    const message = lastOpening(world);
    expect(message).toMatchObject({ heard: undefined, actions: [{ text: 'Notes in turns', state: 'done' }] });
    if (message !== undefined) expect(openingMessage(message).text).toMatch(/Our promise\*\n.*Notes in turns/);
  });

  test('is written by leads only', async () => {
    const world = await aGroup();
    const member = at(world, memberAt(world, 0));
    expect(await promiseAction(world.ports, member, { text: 'Mine', owner: 'mine' })).toBe('notLead');
    expect(await promisesOf(world.ports, member)).toEqual({ ok: false, refusal: 'notLead' });
    expect(await actionsOf(world)).toEqual([]);
  });

  test('has at most five running; one that is done makes room', async () => {
    const world = await aGroup();
    for (const text of ['one', 'two', 'three', 'four', 'five']) expect(await promised(world, text)).toBe('added');
    expect(await promised(world, 'six')).toBe('tooMany');
    await moveOn(world, 'two', 'done');
    expect(await promised(world, 'six')).toBe('added');
    expect((await actionsOf(world)).map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  test('is changed by one of two leads who write at once, and the other is told', async () => {
    const world = await aGroup();
    await promised(world, 'Notes in turns');
    const [action] = await actionsOf(world);
    if (action === undefined) throw new Error('no promise');
    const change = (text: string) =>
      changeAction(
        world.ports,
        { ...at(world, world.lead), action: action.id, seen: action.version },
        { text, owner: 'group', state: 'doing' },
      );
    expect([await change('Notes by lot'), await change('Notes by age')]).toEqual(['changed', 'changedMeanwhile']);
    expect(await actionsOf(world)).toMatchObject([{ text: 'Notes by lot', version: 2 }]);
  });

  test('names nobody but a lead who put their own name there, as long as they lead', async () => {
    const world = await aGroup();
    await opened(world);
    await week(world, 'silence', 12);
    await closed(world);
    await promised(world, 'Notes in turns', 'mine');
    expect(await moveOn(world, 'Notes in turns', 'doing', 'unchanged', second)).toBe('changed');
    expect(await actionsOf(world)).toMatchObject([{ owner: world.lead }]);
    await moveOn(world, 'Notes in turns', 'doing', 'mine', second);
    expect(await actionsOf(world)).toMatchObject([{ owner: second }]);
    await sql`delete from group_lead where member_id = ${second}`.execute(database.db);
    await published(world);
    expect(lastOpening(world)?.actions).toMatchObject([{ text: 'Notes in turns', owner: undefined }]);
  });

  test('keeps no name of somebody who asked to be forgotten', async () => {
    const world = await aGroup();
    await promised(world, 'Notes in turns', 'mine');
    await forgetMember(world.ports, { workspace: world.group.workspace, member: world.lead });
    expect(await actionsOf(world)).toMatchObject([{ owner: undefined }]);
  });
});

test('a theme that comes back is compared with the week before in bands only', async () => {
  const world = await aGroup();
  await opened(world);
  await week(world, 'silence', 18);
  await closed(world);
  await published(world);
  expect([...(lastOpening(world)?.heard?.before ?? ['none'])]).toEqual([]);
  await week(world, 'silence and laughter', 18);
  await toNextMonday(world);
  const { before } = lastOpening(world)?.heard ?? { before: new Map() };
  expect([...before]).toMatchObject([['silence', { week: 1 }]]);
  for (const { band } of before.values()) expect([5, 10, undefined]).toContain(band);
});
