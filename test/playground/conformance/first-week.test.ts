import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import manifest from '../../../manifest.json' with { type: 'json' };
import { type SlackWorld, slackWorld } from '../../slack/slack-world.ts';
import { scopesUsed, surfacesIn, typeProblemsIn } from '../../support/scenario.ts';
import { playFirstWeek } from './first-week.ts';

describe('the bot’s first week', () => {
  let world: SlackWorld;

  beforeAll(async () => {
    world = await slackWorld({ playground: { manifest } });
    await playFirstWeek(world);
  });

  afterAll(() => world.close());

  test('passes the schema made of Slack’s own types', () => {
    expect(surfacesIn(world.playground.ledger).length).toBeGreaterThan(5);
    expect(typeProblemsIn(world.playground.ledger)).toEqual([]);
  });

  test('has nothing that the playground refuses', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
  });

  test('needs every scope of the manifest and no other', () => {
    expect([...scopesUsed(world.playground.ledger)].toSorted()).toEqual(manifest.oauth_config.scopes.bot.toSorted());
  });
});
