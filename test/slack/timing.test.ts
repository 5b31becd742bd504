import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { channelId, memberId } from '../../src/domain/ids.ts';
import { aGroup, aNudgeMessage, aRound, aStep } from './message-samples.ts';
import { everybodyIsAsked, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

describe.each(['socket', 'http'] as const)('When one is asked, over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport });
    await setUpAllies(world);
    await join(world, twelve);
    // Two ask for a reminder of their own.
    for (const name of ['mia', 'priya'])
      await world.ports.members.update(world.slack.workspace, memberId(world.playground.person(name).id), {
        remindMe: true,
      });
    await everybodyIsAsked(world);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    for (const { id } of world.playground.people()) world.playground.person(id).reloads();
  });

  const person = (name: string) => world.playground.person(name);
  const reads = async (name: string, word: string, pattern: RegExp | string) => {
    await person(name).runs(`/imperfect-ally ${word}`, { in: 'allies' });
    await person(name).sees(pattern);
    await person(name).closesEverything();
  };
  const nudge = async (name: string, ordinal: 0 | 1) => {
    const [round] = await world.ports.rounds.unfinished(world.slack.workspace);
    if (round === undefined) throw new Error('no week');
    const key = { workspace: world.slack.workspace, round: round.id, member: memberId(person(name).id), ordinal };
    return world.ports.nudges.find(key);
  };
  const pausedUntil = async (name: string) =>
    (await world.ports.members.find(world.slack.workspace, memberId(person(name).id)))?.pausedUntil;

  test('the message offers one way in and five more in a menu, and is never edited', async () => {
    const mia = person('mia');
    await mia.opensDm();
    await mia.sees(/\[Answer privately\] \[… Later today \/ Tomorrow \/ Skip this week \/ Pause \/ Settings\]/);
    const before = JSON.stringify(world.playground.directMessages('mia'));
    await mia.presses('Settings', { in: 'message' });
    await mia.sees('Modal: Settings');
    await mia.closesEverything();
    await mia.presses('Tomorrow', { in: 'message' });
    await mia.sees('I’ll remind you on');
    await mia.closesEverything();
    expect(JSON.stringify(world.playground.directMessages('mia'))).toBe(before);
  });

  test('skipping shows what holds now and takes it back; twice is the same', async () => {
    const mia = person('mia');
    await world.ports.members.update(world.slack.workspace, memberId(mia.id), { remindMe: true });
    await mia.opensDm();
    await mia.presses('Skip this week', { in: 'message' });
    await mia.sees('you’ve skipped this week');
    expect(await nudge('mia', 1)).toMatchObject({ state: 'skipped' });
    await mia.closesEverything();
    await mia.presses('Skip this week', { in: 'message' });
    await mia.sees('you’ve skipped this week');
    await mia.closesEverything();
    await mia.presses('Tomorrow', { in: 'message' });
    await mia.sees('nothing to put off');
    await mia.presses('Undo skip');
    await mia.sees('This week’s on again');
    expect(await nudge('mia', 1)).toMatchObject({ state: 'planned' });
    await mia.closesEverything();
  });

  test('later today and tomorrow say when, and go back to the usual time', async () => {
    const priya = person('priya');
    await world.ports.members.update(world.slack.workspace, memberId(priya.id), { remindMe: true });
    await priya.opensDm();
    await priya.presses('Tomorrow', { in: 'message' });
    await priya.sees('I’ll remind you on Wednesday 13 January at 09:00');
    await priya.presses('Keep usual time');
    await priya.sees('Back to your usual time');
    expect((await nudge('priya', 1))?.dueAt).toEqual(new Date('2027-01-13T08:00:00Z'));
    await priya.presses('Later today');
    await priya.sees('I’ll remind you on (Tuesday 12|Wednesday 13) January at');
    await priya.closesEverything();
  });

  test('the words do the same as the buttons', async () => {
    await reads('diego', 'snooze tomorrow', 'I’ll remind you on Wednesday 13 January at 09:00');
    await reads('diego', 'snooze', 'Until when should this week’s message wait');
    await reads('diego', 'snooze until spring', 'until later today or until tomorrow');
    await reads('diego', 'skip', 'you’ve skipped this week');
    await reads('diego', 'reflect', 'Choose what fits');
    await reads('noah', 'snoze', 'Did you mean \\*snooze\\*');
  });

  test('a pause is typed as one says it, shown with its undo, and ended', async () => {
    const wei = person('wei');
    await wei.runs('/imperfect-ally pause until 12 February', { in: 'allies' });
    await wei.sees('No messages come before Friday 12 February');
    expect(await pausedUntil('wei')).toBe('2027-02-12');
    await wei.presses('Another day');
    await wei.picksDate('From which day may messages come again?', '2027-03-01');
    expect(await wei.submits()).toEqual({});
    await wei.sees('No messages come before Monday 1 March');
    await wei.presses('End the pause');
    await wei.sees('You’re not pausing');
    expect(await pausedUntil('wei')).toBeUndefined();
    await wei.closesEverything();
  });

  test.each([
    ['pause until whenever', 'couldn’t read a day'],
    ['pause until 31 February', 'couldn’t read a day'],
    ['pause until yesterday', 'That date has passed'],
    ['pause until 12 January 2030', 'more than a year ahead'],
    ['pause until 12 or 13 February', 'couldn’t read a day'],
  ])('"%s" is answered with what is wrong, and with a form', async (word, sentence) => {
    const kai = person('kai');
    await kai.runs(`/imperfect-ally ${word}`, { in: 'allies' });
    await kai.sees(sentence);
    await kai.sees('From which day may messages come again');
    expect(await pausedUntil('kai')).toBeUndefined();
    await kai.closesEverything();
  });

  test.each([
    ['pause bis 12. Februar', 'No messages come before Friday 12 February'],
    ['pause until the end of next month', 'No messages come before Sunday 28 February'],
    ['pause until 2/3', 'I’ve read the day first'],
  ])('"%s" is understood, shown as a day, and can be undone', async (word, sentence) => {
    const kai = person('kai');
    await kai.runs(`/imperfect-ally ${word}`, { in: 'allies' });
    await kai.sees(sentence);
    await kai.sees('Another day');
    await kai.presses('End the pause');
    await kai.sees('You’re not pausing');
    expect(await pausedUntil('kai')).toBeUndefined();
    await kai.closesEverything();
  });

  test('a day that has passed is said under the field of the form', async () => {
    const kai = person('kai');
    await kai.opensDm();
    await kai.presses('Pause', { in: 'message' });
    await kai.picksDate('From which day may messages come again?', '2027-01-04');
    expect(await kai.submits()).toEqual({
      'From which day may messages come again?': 'That date has passed. Pick another?',
    });
    await kai.closesEverything();
  });

  test('“Shall we go on?” pauses for four weeks with one tap', async () => {
    const olu = person('olu');
    const message = { ...aNudgeMessage, askToGoOn: true } as const;
    await world.slack.messenger.send(world.slack.workspace, { channel: await directOf('olu'), message });
    await olu.opensDm();
    await olu.sees('Shall we go on');
    await olu.presses('Pause four weeks', { in: 'message' });
    await olu.sees('No messages come before Tuesday 9 February');
    await olu.presses('End the pause');
    await olu.sees('You’re not pausing');
    await olu.closesEverything();
  });

  test('somebody who does not take part is told so kindly, and nothing happens', async () => {
    for (const word of ['skip', 'snooze tomorrow', 'pause', 'pause until 12 February', 'resume', 'reflect'])
      await reads('oscar', word, 'you haven’t joined|members of this workspace only');
  });

  test('a lead says whether a doubtful post is there; the second answer changes nothing, and others have no say', async () => {
    const [round] = await world.ports.rounds.unfinished(world.slack.workspace);
    const answered: string[] = [];
    const posts = world.ports.posts;
    world.ports.posts = {
      ...posts,
      answerDoubt: async (post, answer) => {
        answered.push(`${post.kind} ${answer}`);
        return answered.length === 1 ? 'done' : 'alreadyAnswered';
      },
    };
    const message = {
      kind: 'doubtful-post',
      step: aStep,
      round: round ?? aRound,
      group: aGroup,
      post: 'opening',
    } as const;
    for (const name of ['amara', 'mia'])
      await world.slack.messenger.send(world.slack.workspace, { channel: await directOf(name), message });
    await person('amara').opensDm();
    await person('amara').presses('No, post it now', { in: 'message' });
    await person('amara').sees('It’ll be posted in a moment');
    await person('amara').closesEverything();
    await person('amara').presses('Yes, it’s there', { in: 'message' });
    await person('amara').sees('answered already');
    await person('amara').closesEverything();
    await person('mia').opensDm();
    await person('mia').presses('Yes, it’s there', { in: 'message' });
    await person('mia').sees('for the leads of the group');
    await person('mia').closesEverything();
    expect(answered).toEqual(['opening post again', 'opening seen']);
    world.ports.posts = posts;
  });

  test('after the close the old message’s buttons say so', async () => {
    await world.moveTo('2027-01-15T11:00:00Z');
    const mia = person('mia');
    await mia.opensDm();
    await mia.presses('Skip this week', { in: 'message' });
    await mia.sees('That week has closed');
    await mia.closesEverything();
    await reads('mia', 'skip', 'Nothing’s open just now');
  });

  test('nothing was done in all of this that Slack would refuse', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
  });

  async function directOf(name: string) {
    const member = await world.ports.members.find(world.slack.workspace, memberId(person(name).id));
    return member?.directChannel ?? channelId('');
  }
});
