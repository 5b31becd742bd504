import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { memberId } from '../../src/domain/ids.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { everybodyIsAsked, join, ownWords, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

describe.each(['socket', 'http'] as const)('When the consent text has changed, over %s', (transport) => {
  const content = { ...safetyContent };
  const newest = safetyContent.consent.version + 1;
  const question = /Choose what fits/;
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport, content });
    await setUpAllies(world);
    await join(world, twelve);
    await everybodyIsAsked(world);
  });
  afterAll(() => world.close());

  const person = (name: string) => world.playground.person(name);
  const versionOf = async (name: string) =>
    (await world.ports.members.find(world.slack.workspace, memberId(person(name).id)))?.consentVersion;

  test('whoever is answering just then keeps the text and is told why it was not saved', async () => {
    const wei = person('wei');
    await wei.opensDm();
    await wei.presses('Answer privately', { in: 'message' });
    await wei.fills(ownWords, 'I looked away.');
    Object.assign(content, { consent: { version: newest, points: ['A new point.'] } });
    expect((await wei.submits())[ownWords]).toContain('what you agreed to has changed');
    await wei.sees('I looked away');
    await wei.closesEverything();
  });

  test('it is shown before the question, and the question follows the agreement', async () => {
    const mia = person('mia');
    await mia.opensDm();
    await mia.presses('Answer privately', { in: 'message' });
    await mia.sees('has changed');
    await mia.sees('A new point');
    expect(mia.screen()).not.toMatch(question);
    expect(await versionOf('mia')).toBe(safetyContent.consent.version);
    await mia.submits();
    await mia.sees(question);
    expect(await versionOf('mia')).toBe(newest);
    await mia.fills(ownWords, 'I listened.');
    expect(await mia.submits()).toEqual({});
    await mia.sees('Saved');
    await mia.closesEverything();
    await mia.presses('Answer privately', { in: 'message' });
    await mia.sees('I listened');
    await mia.closesEverything();
  });

  test.each([
    ['hub', 'olu', 'This week'],
    ['settings', 'noah', 'Modal: Settings'],
    ['themes', 'leila', 'Modal: Themes'],
    ['skip', 'diego', 'Modal: This week'],
    ['pause', 'priya', 'Modal: Pause'],
  ])('so it is before “%s”, which follows: who agreed need not have answered', async (word, name, next) => {
    const member = person(name);
    await member.runs(`/imperfect-ally ${word}`, { in: 'allies' });
    await member.sees('has changed');
    await member.submits();
    await member.sees(next);
    expect(await versionOf(name)).toBe(newest);
    await member.closesEverything();
  });

  test('so it is before a message’s other buttons, which then do what they say', async () => {
    const aoife = person('aoife');
    await aoife.opensDm();
    await aoife.presses('Skip this week', { in: 'message' });
    await aoife.sees('has changed');
    await aoife.submits();
    await aoife.sees('skipped');
    await aoife.closesEverything();
  });

  test.each(['privacy', 'resources', 'help', 'withdraw', 'forget-me', 'leave'])(
    '“%s” never waits for it',
    async (word) => {
      const sione = person('sione');
      await sione.runs(`/imperfect-ally ${word}`, { in: 'allies' });
      await sione.seesNo('has changed');
      await sione.closesEverything();
    },
  );

  test('closing it, or leaving from it, agrees to nothing', async () => {
    const kai = person('kai');
    await kai.opensDm();
    await kai.presses('Answer privately', { in: 'message' });
    await kai.sees('has changed');
    await kai.closesEverything();
    expect(await versionOf('kai')).toBe(safetyContent.consent.version);
    await kai.presses('Answer privately', { in: 'message' });
    await kai.presses('Leave', { in: 'modal' });
    await kai.submits();
    await kai.sees('You’ve left');
    await kai.closesEverything();
  });

  test('nothing was done in all of this that Slack would refuse', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
  });
});
