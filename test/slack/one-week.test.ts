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
    await lead.presses('Review themes', { in: 'message' });
    await lead.sees('About s');
    await lead.presses('Hold');
    await lead.sees('On hold');
    await lead.presses('Post as planned');
    await lead.presses('Add a line from you');
    await lead.fills('Your line in the next post', 'Ask Priya about it');
    expect(Object.values(await lead.submits()).join()).toContain('This seems to name someone');
    await lead.fills('Your line in the next post', 'Bring a question on <!here> Tuesday.');
    expect(await lead.submits()).toEqual({});
    await lead.sees('From the lead');
    await lead.closesEverything();
    await world.moveTo(firstDigest);
    await world.moveTo('2027-01-18T08:02:00Z');
    expect(world.logged.filter(({ event }) => /slack|message/.test(event))).toEqual([]);
    expect(
      playground
        .messagesIn('allies')
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/Week 2 · Acknowledge\nWhat we heard last week\n\*About silence\*.*\*From the lead\*\nBring a question/s);
    expect(playground.ledger.violations()).toEqual([]);
  });
});
