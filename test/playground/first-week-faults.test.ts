import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { everybodyIsAsked, join, type SlackWorld, setUpAllies, slackWorld, twelve } from '../slack/slack-world.ts';

describe.each(['socket', 'http'] as const)('When Slack has a bad Monday, over %s', (transport) => {
  let world: SlackWorld;

  beforeEach(async () => {
    world = await slackWorld({ transport });
    await setUpAllies(world);
    // Every press of joining arrives twice.
    world.playground.faults.injectDelivery({ kind: 'duplicate' }, 24);
    await join(world, twelve);
    world.playground.faults.clear();
  });

  afterEach(() => world.close());

  test('everybody is asked exactly once when Slack asks to wait', async () => {
    const { faults } = world.playground;
    faults.inject('chat.postMessage', { kind: 'ratelimited', retryAfter: 30 }, 4);
    await everybodyIsAsked(world);
    expect(faults.remaining()).toBe(0);
    expect(questions()).toEqual(twelve.map(() => 1));
  });

  test('nobody is asked twice when it is unclear whether Slack took a message', async () => {
    const { faults } = world.playground;
    faults.inject('chat.postMessage', { kind: 'status', status: 500 });
    faults.inject('chat.postMessage', { kind: 'error', error: 'service_unavailable' });
    faults.inject('chat.postMessage', { kind: 'answerLost' });
    faults.inject('chat.postMessage', { kind: 'lateAcceptance', milliseconds: 20 });
    await everybodyIsAsked(world);
    expect(faults.remaining()).toBe(0);
    expect(Math.max(...questions())).toBe(1);
    expect(questions().filter((count) => count === 1).length).toBeGreaterThanOrEqual(8);
  });

  /** How many questions each of the twelve has in the conversation with the bot. */
  function questions(): readonly number[] {
    return twelve.map(
      (name) => world.playground.person(name).screen().split('[Answer privately] [… Later today').length - 1,
    );
  }
});
