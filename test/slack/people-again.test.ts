import { afterEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../playground/people.ts';
import { memberId } from '../../src/domain/ids.ts';
import { alliesOf, firstOpening, type SlackWorld, slackWorld, twelve } from './slack-world.ts';

let world: SlackWorld;
afterEach(() => world.close());

/** Changes somebody in Slack, and no event tells the app. */
function silently(name: string, change: Partial<Person>) {
  const person = world.playground.people().find((each) => each.name === name);
  if (person === undefined) throw new Error(`There is no ${name}.`);
  Object.assign(person, change);
}

const memberOf = (name: string) =>
  world.ports.members.find(world.slack.workspace, memberId(world.playground.person(name).id));
const messages = (name: string) => world.playground.directMessages(name).length;
const asked = () => twelve.filter((name) => messages(name) > 0);

async function thursdayIsOver() {
  world = await slackWorld();
  await alliesOf(world, twelve);
  await world.work();
}

describe('What happened to people while the app was down', () => {
  test('is known before the week’s first message: who is gone or a guest is not written to, who moved is asked there', async () => {
    await thursdayIsOver();
    silently('wei', { deleted: true });
    silently('kai', { isGuest: true });
    silently('mia', { zone: 'Pacific/Auckland' });
    await world.moveTo(firstOpening);
    await world.hours(11);
    expect(messages('mia')).toBe(0);
    await world.hours(1);
    expect(messages('mia')).toBe(1);
    await world.hours(14);
    expect(world.logged.filter(({ event }) => event === 'message not confirmed')).toEqual([]);
    expect(asked()).toEqual(twelve.filter((name) => name !== 'wei' && name !== 'kai'));
    expect(await memberOf('wei')).toBeUndefined();
    expect(await memberOf('kai')).toMatchObject({ askable: false });
    silently('kai', { isGuest: false });
    await world.moveTo('2027-01-14T08:00:00Z');
    await world.work();
    expect(await memberOf('kai')).toMatchObject({ askable: true });
    expect(world.playground.ledger.violations()).toEqual([]);
  });

  test('is asked about one by one where the list cannot be read, and nobody loses the week', async () => {
    await thursdayIsOver();
    silently('wei', { deleted: true });
    world.playground.faults.inject('users.list', { kind: 'status', status: 503 }, 1000);
    await world.moveTo(firstOpening);
    await world.hours(0);
    expect(asked()).toEqual([]);
    world.playground.clock.advance(31 * 60_000);
    await world.work();
    await world.hours(26);
    expect(asked()).toEqual(twelve.filter((name) => name !== 'wei'));
    expect(world.logged).toContainEqual(expect.objectContaining({ event: 'people not read', code: 'http_503' }));
  });
});
