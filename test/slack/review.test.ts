import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultRoundTimes } from '../../src/domain/calendar.ts';
import { channelId, groupId, memberId, stepId, themeId } from '../../src/domain/ids.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { keepSeasonGoing } from '../../src/flows/weeks/keep-season-going.ts';
import { consent } from '../../src/programme/notices.ts';
import { aReply } from '../support/flow-world.ts';
import { aGroup } from './message-samples.ts';
import { firstClose, firstDigest, firstOpening, type SlackWorld, slackWorld } from './slack-world.ts';

const theme = (id: string, ...alternatives: string[]) => ({
  id: themeId(id),
  label: `About ${id}`,
  alternatives,
  sentence: `Several people wrote about ${id}.`,
});
const codebook = {
  parents: [theme('speaking')],
  themes: ['silence', 'laughter', 'credit'].map((id) => {
    return { ...theme(id, `The ${id}`), parent: themeId('speaking') };
  }),
};

describe.each(['socket', 'http'] as const)('Two leads review a week together, over %s', (transport) => {
  let world: SlackWorld;
  let someMember = '';
  beforeAll(async () => {
    world = await slackWorld({ transport });
    world.ports.themes = {
      codebook,
      read: async (replies) =>
        replies.map(({ text }) => ({
          themes: codebook.themes.map(({ id }) => id).filter((id) => text.includes(id)),
          cues: {},
          unread: false,
        })),
    };
    await aClosedWeek();
  });
  afterAll(() => world.close());

  /** Amara and Mia lead, and both must approve. */
  async function aClosedWeek() {
    const { ports, slack } = world;
    await world.playground.person('amara').invitesBot('allies');
    const leads = [lead().id, mia().id].map(memberId);
    const group = {
      ...aGroup,
      id: groupId('00000000-0000-4000-8000-0000000000aa'),
      workspace: slack.workspace,
      channel: channelId(world.playground.channel('allies').id),
      zone: 'Africa/Lagos',
      times: defaultRoundTimes,
      approvals: 2 as const,
    };
    await ports.groups.create(group, leads);
    const crowd = world.playground.addCrowd(24);
    someMember = crowd[0]?.id ?? '';
    const members = crowd.map(({ id }) => memberId(id));
    for (const member of members)
      await joinGroup(
        ports,
        { workspace: slack.workspace, group: group.id, member, consentVersion: consent.version },
        ports.clock.now(),
      );
    await keepSeasonGoing(ports, group, ports.clock.now());
    await world.moveTo(firstOpening);
    const round = await ports.rounds.openOf(slack.workspace, group.id);
    if (round === undefined) throw new Error('no open round');
    expect(round.step).toBe(stepId('reflect'));
    for (const [at, member] of members.entries())
      await submitReply(ports, { workspace: slack.workspace, round: round.id, member }, aReply(said(at)));
    await world.moveTo(firstClose);
    await world.moveTo('2027-01-15T12:00:00Z');
  }

  /** Twenty-four people and nobody's names: six raise each of two themes, and six both. */
  const said = (at: number) => ['silence', 'laughter', 'silence, laughter', 'else'][at % 4] ?? '';
  const lead = () => world.playground.person('amara');
  const mia = () => world.playground.person('mia');
  const channelTexts = () => world.playground.messagesIn('allies').map(({ text }) => text);

  test('each is told that it waits for their approval', async () => {
    for (const person of [lead(), mia()]) {
      await person.opensDm();
      await person.sees('once two leads have approved it');
      await person.presses('Review', { in: 'message' });
      await person.sees('Nobody has approved it yet');
      await person.sees(/About silence. · 10 or more people/);
    }
  });

  test('one renames a theme, and the other, who was looking meanwhile, is told instead of writing over it', async () => {
    await mia().presses('Names and themes');
    await mia().sees('Which themes should the channel read?');
    await lead().presses('Names and themes');
    await lead().picks('Name of “About silence”', 'The silence');
    expect(await lead().submits()).toEqual({});
    await lead().sees(/The silence. · 10 or more/);
    await mia().picks('Which themes should the channel read?', ['About silence']);
    expect(await mia().submits()).toEqual({});
    await mia().sees('Another lead changed this week while you were looking at it');
    await mia().sees(/The silence. · 10 or more/);
  });

  test('a lead approves, and any change ends that', async () => {
    await mia().presses('Approve');
    await mia().sees('You have approved it');
    await lead().presses('Merge');
    expect(await lead().submits()).toEqual({ 'Which themes say the same?': 'Please complete this required field.' });
    await lead().picks('Which themes say the same?', ['The silence']);
    expect(await lead().submits()).toEqual({ 'Which themes say the same?': 'Please choose at least two.' });
    await lead().picks('Which themes say the same?', ['The silence', 'About laughter']);
    expect(await lead().submits()).toEqual({});
    await lead().sees('The silence; About laughter');
    await lead().sees('is counted when it is posted');
    await lead().seesNo(/or more people/);
    await lead().sees('Nobody has approved it yet');
  });

  test('whoever saw an older state sees the present one before they approve', async () => {
    await mia().presses('Merge');
    await mia().sees('Another lead changed this week');
    await mia().presses('Approve');
    await mia().sees('You have approved it');
  });

  test('everything can be dropped, and taken back', async () => {
    await lead().presses('Drop all');
    await lead().sees('You have dropped every theme');
    await lead().presses('Names and themes');
    await lead().picks('Which themes should the channel read?', ['The silence; About laughter']);
    await lead().submits();
    await lead().sees('Nobody has approved it yet');
  });

  test('whoever remains alone where two must approve reads that nothing can be posted so, with the way out at hand', async () => {
    await lead().closesEverything();
    await lead().runs('/imperfect-ally', { in: 'allies' });
    await lead().presses('Your group');
    await lead().presses('Leads');
    await lead().presses('Remove');
    await lead().sees('There are fewer leads than approvals needed');
    await lead().closesEverything();
    await lead().runs('/imperfect-ally review', { in: 'allies' });
    await lead().sees('asks for two approvals and has one lead');
    await lead().presses('Your group');
    await lead().presses('Leads');
    await lead().picksUser('Who else should lead?', 'mia');
    expect(await lead().submits()).toEqual({});
    await lead().seesNo('There are fewer leads');
    await lead().closesEverything();
    await lead().runs('/imperfect-ally review', { in: 'allies' });
    await lead().seesNo('asks for two approvals and has one lead');
  });

  test('a lead promises what the group will try, and only their own name may stand there', async () => {
    await lead().presses('What we will try');
    await lead().sees('Nothing has been promised yet');
    await lead().presses('Promise something');
    await lead().sees('nobody can put somebody else’s');
    await lead().fills('What will you try?', 'Two minutes for everybody <!channel>');
    expect(await lead().submits()).toEqual({});
    await lead().sees('Two minutes for everybody');
    await lead().closesModal();
  });

  test('the state of the week says that it waits for approval', async () => {
    await lead().opensHome();
    await lead().sees(/is posted once it is approved, on Monday 18 January.* at 08:00 at the earliest/);
  });

  test('nothing is posted at the usual hour, but as soon as both have approved', async () => {
    await world.moveTo(firstDigest);
    expect(channelTexts().at(-1)).not.toContain('What we heard');
    await lead().presses('Approve');
    await lead().sees('You have approved it');
    await mia().closesEverything();
    await mia().runs('/imperfect-ally review', { in: 'allies' });
    await mia().sees('Another lead has approved it');
    await mia().presses('Approve');
    await mia().sees('The channel reads this in a moment');
    await world.work();
    expect(channelTexts().at(-1)).toMatch(/What we heard.+The silence; About laughter \(10 or more people\)/s);
  });

  test('the promise stands beside the themes, and calls nobody', () => {
    expect(channelTexts().at(-1)).toMatch(
      /What we will try.+Two minutes for everybody &lt;!channel&gt; \(<@\w+>: planned\)/s,
    );
  });

  test('a lead says on Home how it goes, members read it there, and the next week opens with it', async () => {
    await lead().closesEverything();
    await lead().opensHome();
    await lead().presses('What we will try', { in: 'home' });
    await lead().presses('Change');
    await lead().picks('Where does it stand?', 'Under way');
    await lead().picks('Who looks after it?', 'The group together');
    expect(await lead().submits()).toEqual({});
    await lead().sees('all of us: under way');
    const member = world.playground.person(someMember);
    await member.opensHome();
    await member.sees('Two minutes for everybody');
    await member.seesNo(/\[What we will try\]/);
    await world.moveTo('2027-01-18T08:00:00Z');
    expect(channelTexts().at(-1)).toMatch(
      /^\*You said:\* The silence; About laughter\n\*We will:\*\n• Two minutes for everybody .+all of us: under way\)\n.+/,
    );
  });

  test('nothing was done in all of this that Slack would refuse', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
  });
});
