import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultRoundTimes } from '../../src/domain/calendar.ts';
import { channelId, groupId, memberId, stepId, themeId } from '../../src/domain/ids.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { keepSeasonGoing } from '../../src/flows/rounds/season.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { aGroup } from './message-samples.ts';
import { firstClose, firstDigest, firstOpening, type SlackWorld, slackWorld } from './slack-world.ts';

const theme = (id: string, ...alternatives: string[]) => ({
  id: themeId(id),
  label: `About ${id}`,
  alternatives,
  sentence: `Several people wrote about ${id}.`,
  choice: `I know ${id}.`,
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
    const { programmes } = world.ports;
    world.ports.programmes = {
      ...programmes,
      contentOf: async (...of) => {
        const asked = await programmes.contentOf(...of);
        return asked && { ...asked, codebook };
      },
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
        { workspace: slack.workspace, group: group.id, member, consentVersion: safetyContent.consent.version },
        ports.clock.now(),
      );
    await keepSeasonGoing(ports, group, ports.clock.now());
    await world.moveTo(firstOpening);
    const round = await ports.rounds.openOf(slack.workspace, group.id);
    if (round === undefined) throw new Error('no open round');
    expect(round.step).toBe(stepId('reflect'));
    for (const [at, member] of members.entries())
      await submitReply(
        ports,
        { workspace: slack.workspace, round: round.id, member },
        { chosen: said(at), main: '', more: [] },
      );
    await world.moveTo(firstClose);
    await world.moveTo('2027-01-15T12:00:00Z');
  }

  /** Twenty-four people and nobody's names: six raise each of two themes, and six both. */
  const said = (at: number) =>
    at % 4 === 3
      ? ('somethingElse' as const)
      : ([['silence'], ['laughter'], ['silence', 'laughter']][at % 4] ?? []).map(themeId);
  const lead = () => world.playground.person('amara');
  const mia = () => world.playground.person('mia');
  const channelTexts = () => world.playground.messagesIn('allies').map(({ text }) => text);

  test('each is told that it waits for their approval', async () => {
    for (const person of [lead(), mia()]) {
      await person.opensDm();
      await person.sees('once two leads have approved them');
      await person.presses('Review themes', { in: 'message' });
      await person.sees('Nobody has approved it yet');
      await person.sees(/About silence. · ten or more of us/);
    }
  });

  test('one renames a theme, and the other, who was looking meanwhile, is told instead of writing over it', async () => {
    await mia().presses('Edit themes');
    await mia().sees('Which themes should the channel read?');
    await lead().presses('Edit themes');
    await lead().picks('Name of “About silence”', 'The silence');
    expect(await lead().submits()).toEqual({});
    await lead().sees(/The silence. · ten or more/);
    await mia().picks('Which themes should the channel read?', ['About silence']);
    expect(await mia().submits()).toEqual({});
    await mia().sees('Another lead changed this week while you were looking at it');
    await mia().sees(/The silence. · ten or more/);
  });

  test('a lead approves, and any change ends that', async () => {
    await mia().presses('Approve');
    await mia().sees('You’ve approved it');
    await lead().presses('Merge two');
    expect(await lead().submits()).toEqual({ 'Which themes say the same?': 'Please complete this required field.' });
    await lead().picks('Which themes say the same?', ['The silence']);
    expect(await lead().submits()).toEqual({ 'Which themes say the same?': 'Please choose at least two.' });
    await lead().picks('Which themes say the same?', ['The silence', 'About laughter']);
    expect(await lead().submits()).toEqual({});
    await lead().sees('The silence; About laughter');
    await lead().sees('is counted when it’s posted');
    await lead().seesNo(/or more of us/);
    await lead().sees('Nobody has approved it yet');
  });

  test('whoever saw an older state sees the present one before they approve', async () => {
    await mia().presses('Merge two');
    await mia().sees('Another lead changed this week');
    await mia().presses('Approve');
    await mia().sees('You’ve approved it');
  });

  test('everything can be dropped, and taken back', async () => {
    await lead().presses('Post no themes');
    await lead().sees('You’ve dropped every theme');
    await lead().presses('Edit themes');
    await lead().picks('Which themes should the channel read?', ['The silence; About laughter']);
    await lead().submits();
    await lead().sees('Nobody has approved it yet');
  });

  test('whoever remains alone where two must approve reads that nothing can be posted so, with the way out at hand', async () => {
    await lead().closesEverything();
    await lead().runs('/imperfect-ally', { in: 'allies' });
    await lead().presses('Group settings');
    await lead().presses('Add leads, remove them, hand the group over');
    await lead().presses('Remove');
    await lead().sees('There are fewer leads than approvals needed');
    await lead().closesEverything();
    await lead().runs('/imperfect-ally review', { in: 'allies' });
    await lead().sees('asks for two approvals and has one lead');
    await lead().presses('Group settings');
    await lead().presses('Add leads, remove them, hand the group over');
    await lead().picksUser('Who else should lead?', 'mia');
    expect(await lead().submits()).toEqual({});
    await lead().seesNo('There are fewer leads');
    await lead().closesEverything();
    await lead().runs('/imperfect-ally review', { in: 'allies' });
    await lead().seesNo('asks for two approvals and has one lead');
  });

  test('a lead promises what the group will try, and only their own name may stand there', async () => {
    await lead().presses('Our promises');
    await lead().sees('Nothing has been promised yet');
    await lead().presses('Add a promise');
    await lead().sees('nobody can put someone else’s');
    await lead().fills('What will you try?', 'Two minutes for everybody <!channel>');
    expect(await lead().submits()).toEqual({});
    await lead().sees('Two minutes for everybody');
    await lead().closesModal();
  });

  test('the state of the week says that it waits for approval', async () => {
    await lead().opensHome();
    await lead().sees(/are posted once they’re approved, on Monday 18 January.* at 09:00 at the earliest/);
  });

  test('nothing is posted at the usual hour, but as soon as both have approved', async () => {
    await world.moveTo(firstDigest);
    expect(channelTexts().at(-1)).not.toContain('What we heard');
    await lead().presses('Approve');
    await lead().sees('You’ve approved it');
    await mia().closesEverything();
    await mia().runs('/imperfect-ally review', { in: 'allies' });
    await mia().sees('Another lead has approved it');
    await mia().presses('Approve');
    await mia().sees('The channel reads this in a moment');
    await world.moveTo('2027-01-18T08:00:02Z');
    // So few answers have a band only where the week's secret margin is small.
    expect(channelTexts().at(-1)).toMatch(
      /What we heard: Reflect.+The silence; About laughter\*(?: · ten or more of us)?\. /s,
    );
  });

  test('the promise stood in the post that opened the week before, and calls nobody', () => {
    expect(channelTexts().at(-2)).toMatch(
      /Our promise.+Two minutes for everybody &lt;!channel&gt; \(<@\w+>: planned\)/s,
    );
  });

  test('a lead says from Home how it goes, members have no such button, and the next week opens with what changed', async () => {
    await lead().closesEverything();
    await lead().opensHome();
    await lead().presses('Our promises', { in: 'home' });
    await lead().presses('Change');
    await lead().picks('Where does it stand?', 'Under way');
    await lead().picks('Who looks after it?', 'The group together');
    expect(await lead().submits()).toEqual({});
    await lead().sees('all of us: under way');
    const member = world.playground.person(someMember);
    await member.opensHome();
    await member.seesNo(/\[Our promises\]/);
    await world.moveTo('2027-01-22T11:00:00Z');
    for (const second of [0, 2]) await world.moveTo(`2027-01-25T08:00:0${second}Z`);
    expect(channelTexts().at(-1)).toMatch(
      /^Week 3 · .+\*Our promise\*\n• Two minutes for everybody .+all of us: under way\)\n.+/s,
    );
  });

  test('nothing was done in all of this that Slack would refuse', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
  });
});
