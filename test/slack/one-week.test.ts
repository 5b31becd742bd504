import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  answers,
  everybodyIsAsked,
  firstClose,
  firstDigest,
  join,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from './slack-world.ts';

describe.each(['socket', 'http'] as const)('A week in Slack, over %s', (transport) => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await slackWorld({ transport });
  });
  afterEach(() => world.close());

  test('is set up, joined, asked, answered, read, reviewed and posted, with nothing that Slack would refuse', async () => {
    await setUpAllies(world);
    await join(world, twelve);
    await everybodyIsAsked(world);
    const { playground } = world;
    for (const name of twelve.slice(0, 10)) await answers(playground.person(name), 'I noticed my silence.');
    await world.moveTo(firstClose);
    await world.moveTo('2027-01-15T12:00:00Z');
    const lead = playground.person('amara');
    await lead.opensDm();
    await lead.presses('Review', { in: 'message' });
    await lead.sees('About s');
    await lead.presses('Hold back');
    await lead.sees('You are holding');
    await lead.presses('Let it be posted');
    await lead.closesEverything();
    await world.moveTo(firstDigest);
    expect(
      playground
        .messagesIn('allies')
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('What we heard');
    expect(playground.ledger.violations()).toEqual([]);
    expect(world.logged.filter(({ event }) => event.startsWith('slack'))).toEqual([]);
  });
});
