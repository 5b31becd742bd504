import { expect, test } from '@jest/globals';
import { isObject, type JsonObject } from '../../../playground/json.ts';
import { slackWorld } from '../../slack/slack-world.ts';
import { surfacesIn } from '../../support/scenario.ts';
import { playFirstWeek } from './first-week.ts';

// Opt-in and over the network: `npm run check:slack` asks Slack itself about everything the bot shows in its first week.
// The method needs no scope; with CHECK_SLACK_TOKEN the calls carry a token of an app of yours.
test('Slack itself takes every view and message', async () => {
  const world = await slackWorld();
  const refused: unknown[] = [];
  try {
    await playFirstWeek(world);
    for (const surface of surfacesIn(world.playground.ledger)) {
      const answer = await validate(surface);
      if (answer['ok'] !== true) refused.push({ surface, answer });
    }
  } finally {
    await world.close();
  }
  expect(refused).toEqual([]);
});

async function validate(surface: JsonObject): Promise<JsonObject> {
  const token = process.env['CHECK_SLACK_TOKEN'];
  const response = await fetch('https://slack.com/api/blocks.validate', {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(surface),
  });
  const answer: unknown = await response.json();
  return isObject(answer) ? answer : {};
}
