import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { answers, firstOpening, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await slackWorld();
  await setUpAllies(world);
});
afterAll(() => world.close());
beforeEach(() => {
  for (const { id } of world.playground.people()) world.playground.person(id).reloads();
});

const person = (name: string) => world.playground.person(name);
const channelTexts = () => world.playground.messagesIn('allies').map(({ text }) => text);

describe('A lead', () => {
  test('is told when too few have joined, without a number of who has', async () => {
    await join(world, twelve.slice(0, 7));
    await world.moveTo(firstOpening);
    await person('amara').opensDm();
    await person('amara').sees('too few people have joined');
    expect(person('amara').screen()).not.toMatch(/seven|\b7\b/);
    await join(world, twelve.slice(7));
  });

  test('reads after the close what the channel will read, holds it and lets it go', async () => {
    await world.moveTo('2027-01-18T08:00:00Z');
    await world.hours(26);
    for (const name of twelve) await answers(person(name), 'My silence, and somebody’s laughter.');
    await world.moveTo('2027-01-22T11:00:00Z');
    await world.moveTo('2027-01-22T12:00:00Z');
    const lead = person('amara');
    await lead.opensDm();
    await lead.presses('Review themes', { in: 'message' });
    await lead.sees('About silence');
    await lead.sees('Monday 25 January at 09:00');
    await lead.presses('Hold');
    await lead.sees('On hold');
    await lead.presses('Post as planned');
    await lead.sees('Goes out');
    expect(lead.screen()).not.toMatch(/My silence/);
  });

  test('is the only one who may look or hold', async () => {
    const mia = person('mia');
    await mia.runs('/imperfect-ally review', { in: 'allies' });
    await mia.sees('Reviewing is for the leads of a group');
  });

  test('is told that it is too late once it has been posted', async () => {
    const lead = person('amara');
    await lead.runs('/imperfect-ally review', { in: 'allies' });
    await world.moveTo('2027-01-25T08:00:00Z');
    await lead.presses('Hold');
    await lead.sees('has been posted already');
    expect(channelTexts().at(-1)).toContain('Themes are what five or more people chose');
    expect(channelTexts().at(-1)).not.toMatch(/My silence/);
  });
});

test('A week of which nobody said anything is not told of, and the review says that this is normal', async () => {
  await world.moveTo('2027-01-29T11:00:00Z');
  await world.moveTo('2027-01-29T12:00:00Z');
  const lead = person('amara');
  await lead.runs('/imperfect-ally review', { in: 'allies' });
  await lead.sees('There’s not enough to share this week');
  await lead.sees('without themes from this week');
  await world.moveTo('2027-02-01T08:00:00Z');
  expect(channelTexts().at(-1)).toMatch(/Worth noticing/);
  expect(channelTexts().at(-1)).not.toMatch(/What we heard/);
});

test('Nothing was done in all of this that Slack would refuse', () => {
  expect(world.playground.ledger.violations()).toEqual([]);
});
