import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type SlackWorld, setUpAllies, slackWorld } from './slack-world.ts';

let world: SlackWorld;
beforeEach(async () => {
  world = await slackWorld();
});
afterEach(() => world.close());

const late = 'That took too long, so nothing’s been opened or changed. Please try again.';
const troubles = () => world.logged.filter(({ event }) => event === 'slack request failed');

describe.each(['expired_trigger_id', 'invalid_trigger_id'])('When Slack answers %s, the person reads it', (error) => {
  test('in the channel of their command, alone', async () => {
    const mia = world.playground.person('mia');
    world.playground.faults.inject('views.open', { kind: 'error', error });
    await mia.runs('/imperfect-ally help', { in: 'allies' });
    await mia.sees(late);
    await world.playground.person('yuki').seesNo(late);
    expect(troubles()).toEqual([]);
    await mia.runs('/imperfect-ally help', { in: 'allies' });
    await mia.sees('who can see what');
  });

  test('on their Home, and in the window where they clicked, whose words stay', async () => {
    const mia = world.playground.person('mia');
    await mia.opensHome();
    world.playground.faults.inject('views.open', { kind: 'error', error });
    await mia.presses('Help & reporting');
    await mia.sees(late);
    await mia.presses('Help & reporting');
    await mia.closesEverything();
    await setUpAllies(world);
    await mia.runs('/imperfect-ally join', { in: 'allies' });
    await mia.sees('By joining you agree');
    world.playground.faults.inject('views.push', { kind: 'error', error });
    await mia.presses('Help & reporting');
    await mia.sees(late);
    await mia.submits();
    await mia.sees('You’re in!');
    expect(troubles()).toEqual([]);
  });
});

test('When Slack does not answer, the person reads that too, and the operator the code', async () => {
  const mia = world.playground.person('mia');
  world.playground.faults.inject('views.open', { kind: 'error', error: 'internal_error' });
  await mia.runs('/imperfect-ally help', { in: 'allies' });
  await mia.sees('nothing’s been opened or changed. Please try again in a minute.');
  expect(troubles()).toEqual([{ event: 'slack request failed', code: 'internal_error' }]);
});

test('A command and a click that come twice show one window, and are no trouble', async () => {
  const mia = world.playground.person('mia');
  world.playground.faults.injectDelivery({ kind: 'duplicate' });
  await mia.runs('/imperfect-ally help', { in: 'allies' });
  await mia.sees('who can see what');
  await mia.closesEverything();
  await mia.opensHome();
  world.playground.faults.injectDelivery({ kind: 'duplicate' });
  await mia.presses('Help & reporting');
  await mia.sees('== Modal');
  await mia.seesNo(late);
  expect(troubles()).toEqual([]);
});
