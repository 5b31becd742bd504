import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { everybodyIsAsked, type SlackWorld, setUpAllies, slackWorld } from '../slack/slack-world.ts';

let world: SlackWorld;

beforeEach(async () => {
  world = await slackWorld({ playground: { rateLimits: true } });
});

afterEach(() => world.close());

test('sixty people are asked on a Monday without one request too many for Slack', async () => {
  const { playground } = world;
  await setUpAllies(world);
  const crowd = playground.addCrowd(60);
  for (const person of crowd) {
    // A join opens a conversation, and Slack allows fifty of those in a minute.
    playground.clock.advance(2000);
    await person.runs('/imperfect-ally join', { in: 'allies' });
    await person.submits();
    await person.closesEverything();
  }
  await everybodyIsAsked(world);
  const tooMany = playground.ledger.requests().filter(({ status }) => status === 429);
  expect(tooMany.map(({ method }) => method)).toEqual([]);
  const asked = crowd.filter((person) => person.screen().includes('[Answer privately]'));
  expect(asked).toHaveLength(60);
});
