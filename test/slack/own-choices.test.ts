import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { memberId } from '../../src/domain/ids.ts';
import { firstOpening, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

const day = 'On which day should the week’s message come?';
const time = 'At what time?';
const working = 'Which are your working days?';
const country = 'Whose public holidays and help lines are yours?';
const gone =
  'If an open week held an answer of yours, it’s gone now. When a week closes its words are deleted, and nobody can tell which choices were yours, so there’s nothing left to delete.';

describe.each(['socket', 'http'] as const)('One’s own choices, over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport });
    await setUpAllies(world);
    await join(world, twelve);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    for (const { id } of world.playground.people()) world.playground.person(id).reloads();
  });

  const person = (name: string) => world.playground.person(name);
  const memberOf = (name: string) => world.ports.members.find(world.slack.workspace, memberId(person(name).id));
  const types = (name: string, word: string) => person(name).runs(`/imperfect-ally ${word}`, { in: 'allies' });

  test('are day, time, working days and holidays, on one’s own clock', async () => {
    const mia = person('mia');
    await types('mia', 'settings');
    await mia.sees('Europe/Stockholm');
    await mia.picks(day, 'Wednesday');
    await mia.picks(time, '10:30');
    await mia.picks(country, 'Sweden');
    expect(await mia.submits()).toEqual({});
    await mia.sees('Your message comes on Wednesday, not before 10:30 \\(Europe/Stockholm\\)');
    expect(await memberOf('mia')).toMatchObject({
      weekday: 3,
      time: '10:30',
      country: 'SE',
      workingDays: [1, 2, 3, 4, 5],
    });
    await mia.presses('Settings');
    await mia.picks(day, 'The first of my working days');
    await mia.picks(country, 'Those of my group: United Kingdom');
    expect(await mia.submits()).toEqual({});
    expect(await memberOf('mia')).toMatchObject({ weekday: undefined, country: undefined });
    await mia.closesEverything();
  });

  test('that have no place in the week are answered under their field, with what has', async () => {
    const mia = person('mia');
    await types('mia', 'settings');
    await mia.picks(day, 'Thursday');
    await mia.picks(working, ['Saturday', 'Sunday']);
    expect(await mia.submits()).toEqual({
      [working]: 'A message can come on Monday, Tuesday, Wednesday and Thursday. Please tick at least one of those.',
    });
    await mia.picks(working, ['Monday', 'Tuesday']);
    expect(await mia.submits()).toEqual({
      [day]: 'Thursday isn’t one of your working days below. Please choose another, or tick it.',
    });
    await mia.picks(day, 'Monday');
    await mia.picks(time, '07:30');
    expect((await mia.submits())[time]).toContain('On that day a message can come from 09:00 to 19:30');
    expect(await memberOf('mia')).toMatchObject({ workingDays: [1, 2, 3, 4, 5] });
    await mia.closesEverything();
  });

  test('lead to directories of the whole world where we know no help lines of one’s own country, nor its holidays', async () => {
    const mia = person('mia');
    await types('mia', 'settings');
    await mia.picks(country, 'Qatar');
    expect(await mia.submits()).toEqual({});
    await mia.closesEverything();
    await types('mia', 'resources');
    await mia.sees('Outside your workplace, in Qatar');
    await mia.sees('https://findahelpline.com');
    await mia.closesEverything();
  });

  test('stand on Home, where a pause shows with its end', async () => {
    const priya = person('priya');
    await priya.opensHome();
    await priya.presses('Pause', { in: 'home' });
    await priya.submits();
    await priya.sees('You’re pausing');
    await priya.closesEverything();
    await priya.opensHome();
    await priya.sees('You’re pausing');
    await priya.presses('End the pause', { in: 'home' });
    await priya.sees('You’re not pausing');
    await priya.closesEverything();
    await priya.opensHome();
    await priya.seesNo('You’re pausing');
  });

  test('are offered by help only to those who have them', async () => {
    await types('mia', 'help');
    for (const word of ['settings', 'themes', 'forget-me', 'skip', 'snooze', 'pause'])
      await person('mia').sees(`ally ${word}\``);
    expect(person('mia').screen()).not.toMatch(/ally (status|resume|setup)/);
    await person('mia').closesEverything();
    await types('amara', 'help');
    await person('amara').sees('ally status');
    await person('amara').closesEverything();
    await types('greta', 'help');
    expect(person('greta').screen()).not.toMatch(/ally (settings|themes|forget-me|skip|pause|status)/);
    await person('greta').closesEverything();
  });

  test('end with being forgotten: the same words twice, to a stranger, and after the close', async () => {
    const forget = async (name: string) => {
      await types(name, 'forget-me');
      await person(name).sees('and your settings, and stops the messages');
      await person(name).submits();
      await person(name).sees('Modal: Deleted');
      const shown = person(name).screen();
      await person(name).closesEverything();
      return /Deleted[\s\S]*?\[Close\]/.exec(shown)?.[0];
    };
    await world.moveTo(firstOpening);
    const answers = [await forget('wei'), await forget('wei'), await forget('greta')];
    expect(await memberOf('wei')).toBeUndefined();
    await types('kai', 'withdraw');
    await person('kai').presses('Delete it');
    await person('kai').sees(gone.slice(0, 60));
    await person('kai').closesEverything();
    await world.moveTo('2027-01-15T11:00:00Z');
    answers.push(await forget('wei'), await forget('kai'));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(gone);
    expect(answers[0]).toContain('None of your settings are kept any more');
  });

  test('nothing was done in all of this that Slack would refuse', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
  });
});
