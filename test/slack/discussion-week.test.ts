import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeProgramme } from '../../src/flows/groups/change-programme.ts';
import { loadProgramme } from '../../src/programme/load-programme.ts';
import { aDiscussion } from './message-samples.ts';
import {
  everybodyIsAsked,
  firstClose,
  firstDigest,
  join,
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
    const message = world.playground.messagesIn('allies').find(({ text }) => text.includes('carry your name'));
    if (message === undefined) throw new Error('no thread');
    return message;
  };

  test('opens with a thread that says first whose names it carries, with ground rules and a private way', async () => {
    const noah = person('noah');
    await noah.sees(
      'Replies in this thread carry your name[^]*Next: whose voices[^]*How we talk here[^]*\\[Reflect privately\\]',
    );
    await noah.presses('Reflect privately', { in: 'message' });
    await noah.sees('Modal: Next: whose voices');
    await noah.closesEverything();
  });

  test('explains the private way to somebody who has not joined, and lets them read before they decide', async () => {
    const olu = person('olu');
    await olu.presses('Reflect privately', { in: 'message' });
    await olu.sees('you have not joined yet[^]*never words or names');
    await olu.presses('Join: read what happens and decide');
    await olu.sees('By pressing Join you agree');
    await olu.closesEverything();
  });

  test('gives each lead a card in a direct message, and again from the hub; nobody else', async () => {
    const [point = ''] = aDiscussion.discussion.facilitation;
    const lead = person('amara');
    await lead.opensDm();
    await lead.sees('A card for this week’s discussion');
    expect(JSON.stringify(world.playground.directMessages('amara'))).toContain(point.slice(0, 40));
    await lead.runs('/imperfect-ally', { in: 'allies' });
    await lead.presses('Leading a discussion: the card for this week’s thread, or the next one’s');
    await lead.sees(`Open now[^]*For you as a lead[^]*${point.slice(0, 40)}`);
    await lead.closesEverything();
    expect(JSON.stringify(world.playground.directMessages('mia'))).not.toContain(point.slice(0, 40));
    await person('mia').runs('/imperfect-ally', { in: 'allies' });
    await person('mia').seesNo('Leading a discussion');
    await person('mia').closesEverything();
  });

  test('posts its themes in the thread, whatever was said there', async () => {
    person('mia').says('I will say it aloud: silence.', { in: 'allies', thread: opening().ts });
    for (const name of twelve.slice(0, 10)) {
      await person(name).runs('/imperfect-ally reflect', { in: 'allies' });
      await person(name).sees('Modal: Next: whose voices');
      await person(name).fills(aDiscussion.wordings[0].question, 'I noticed laughter.');
      await person(name).submits();
      await person(name).closesEverything();
    }
    await world.moveTo(firstClose);
    await world.hours(1);
    await world.moveTo(firstDigest);
    await world.hours(1);
    const digest = world.playground.messagesIn('allies').find(({ text }) => text.startsWith('What we heard'));
    expect(digest).toMatchObject({ threadTs: opening().ts });
    expect(digest?.text).toContain('About speaking');
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
