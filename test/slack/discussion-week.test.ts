import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeProgramme } from '../../src/flows/groups/change-programme.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { aDiscussion } from './message-samples.ts';
import {
  everybodyIsAsked,
  firstClose,
  firstDigest,
  join,
  ownWords,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from './slack-world.ts';

describe.each(['socket', 'http'] as const)('A week with a discussion, over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport });
    await setUpAllies(world);
    await join(world, twelve.slice(0, 11));
    await beginsWithDiscussion(world);
    await everybodyIsAsked(world);
  });
  afterAll(() => world.close());

  const person = (name: string) => world.playground.person(name);
  const opening = () => {
    const message = world.playground.messagesIn('allies').find(({ text }) => text.startsWith('This week we talk'));
    if (message === undefined) throw new Error('no thread');
    return message;
  };

  test('is the week’s one post, with a private way, and ground rules as a page and as the first reply', async () => {
    const noah = person('noah');
    await noah.sees(
      'This week we talk: whose voices get heard[^]*\\[Reflect privately\\][^]*\\[Ground rules\\][^]*Thread replies carry your name',
    );
    await noah.presses('Ground rules', { in: 'message' });
    await noah.sees('Speak for yourself');
    await noah.closesEverything();
    const [first] = world.playground.messagesIn('allies').filter(({ threadTs }) => threadTs === opening().ts);
    expect(first?.text).toMatch(/^How we talk here\n• Speak for yourself/);
    await noah.presses('Reflect privately', { in: 'message' });
    await noah.sees(`Modal: ${aDiscussion.title}`);
    await noah.closesEverything();
  });

  test('explains the private way to somebody who has not joined, and lets them read before they decide', async () => {
    const olu = person('olu');
    await olu.presses('Reflect privately', { in: 'message' });
    await olu.sees('you haven’t joined[^]*never words or names');
    await olu.presses('Join: read what happens and decide');
    await olu.sees('By joining you agree');
    await olu.closesEverything();
  });

  test('gives each lead a card in a direct message, and again from the hub; nobody else', async () => {
    const [point = ''] = aDiscussion.discussion.facilitation;
    const lead = person('amara');
    await lead.opensDm();
    await lead.sees('A card for this week’s discussion');
    expect(JSON.stringify(world.playground.directMessages('amara'))).toContain(point.slice(0, 40));
    await lead.runs('/imperfect-ally', { in: 'allies' });
    await lead.presses('Discussion guide');
    await lead.sees(`Open now[^]*For you as a lead[^]*${point.slice(0, 40)}`);
    await lead.closesEverything();
    expect(JSON.stringify(world.playground.directMessages('mia'))).not.toContain(point.slice(0, 40));
    await person('mia').runs('/imperfect-ally', { in: 'allies' });
    await person('mia').seesNo('Discussion guide');
    await person('mia').closesEverything();
  });

  test('posts its themes in the channel, with the next week’s post, whatever was said in the thread', async () => {
    person('mia').says('I will say it aloud: silence.', { in: 'allies', thread: opening().ts });
    for (const name of twelve.slice(0, 10)) {
      await person(name).runs('/imperfect-ally reflect', { in: 'allies' });
      await person(name).sees(`Modal: ${aDiscussion.title}`);
      await person(name).fills(ownWords, 'I noticed laughter.');
      await person(name).submits();
      await person(name).closesEverything();
    }
    await world.moveTo(firstClose);
    await world.hours(1);
    await world.moveTo(firstDigest);
    await world.hours(1);
    const digest = world.playground.messagesIn('allies').find(({ text }) => text.includes('What we heard last week'));
    expect(digest?.threadTs).toBeUndefined();
    expect(digest?.text).toContain('About laughter');
    expect(digest?.text).not.toContain('aloud');
  });
});

/** The season begins with a discussion, so that it need not be played for weeks. */
async function beginsWithDiscussion({ ports, slack }: SlackWorld): Promise<void> {
  const [found] = await ports.groups.active(slack.workspace);
  if (found === undefined) throw new Error('no group');
  const others = loadProgramme().steps.filter(({ id }) => id !== aDiscussion.id);
  const changed = await changeProgramme(ports, found.group, { ...loadProgramme(), steps: [aDiscussion, ...others] }, 0);
  if (!changed.ok) throw new Error(changed.refusal.kind);
}
