import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { memberId } from '../../src/domain/ids.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { answers, firstOpening, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await slackWorld();
  await setUpAllies(world);
  const [found] = await world.ports.groups.active(world.slack.workspace);
  if (found === undefined) throw new Error('no group');
  for (const name of twelve.filter((each) => each !== 'mia' && each !== 'noah')) {
    const member = memberId(world.playground.person(name).id);
    const asked = {
      workspace: world.slack.workspace,
      group: found.group.id,
      member,
      consentVersion: safetyContent.consent.version,
    };
    await joinGroup(world.ports, asked, world.ports.clock.now());
  }
});
afterAll(() => world?.close());

/** What Slack was last given as somebody's Home; nobody opens it in between. */
function homesOf(name: string): readonly string[] {
  const { id } = world.playground.person(name);
  const published = world.playground.ledger.requests('views.publish').map((request) => request.arguments);
  return published.filter((args) => args['user_id'] === id).map((args) => JSON.stringify(args['view']));
}
const homeOf = (name: string) => homesOf(name).at(-1);

const runs = async (name: string, word: string) => {
  const person = world.playground.person(name);
  await person.runs(`/imperfect-ally ${word}`, { in: 'allies' });
  return person;
};
const leaves = async (name: string) => {
  const person = await runs(name, 'stop');
  await person.submits();
  await person.closesEverything();
};

test('Home follows one’s own clicks and words: setting up, joining, pausing, going on, leaving', async () => {
  expect(homeOf('amara')).toContain('You lead');
  await join(world, ['mia', 'noah']);
  expect(homeOf('mia')).toContain('Your first question comes');
  await (await runs('mia', 'pause 20 January')).closesEverything();
  expect(homeOf('mia')).toContain('open-resume');
  await (await runs('mia', 'resume')).closesEverything();
  expect(homeOf('mia')).not.toContain('open-resume');
  const pausing = await runs('mia', 'paus until 20 January');
  await pausing.presses('Open “pause until 20 january”');
  await pausing.closesEverything();
  expect(homeOf('mia')).toContain('open-resume');
  await (await runs('mia', 'resume')).closesEverything();
  await leaves('mia');
  expect(homeOf('mia')).toContain('open-join');
  await join(world, ['mia']);
  const forgetting = await runs('mia', 'forget me');
  await forgetting.submits();
  await forgetting.closesEverything();
  expect(homeOf('mia')).toContain('open-join');
  await join(world, ['mia']);
});

test('Home follows what a lead does with the group, and the group’s end', async () => {
  const lead = await runs('amara', 'home');
  await lead.presses('Group settings');
  await lead.presses('Pause');
  await lead.sees('The programme’s paused');
  expect(homeOf('amara')).toContain('The programme’s paused');
  await lead.presses('Resume');
  await lead.sees('The programme goes on');
  expect(homeOf('amara')).not.toContain('The programme’s paused');
  await lead.closesEverything();
});

test('Home offers an admin to set up a further group, and nobody else', () => {
  expect(homeOf('amara')).toContain('open-setup');
  expect(homeOf('mia')).not.toContain('open-setup');
});

test('Home says nothing when somebody answers, and offers no question to who joined while it was open', async () => {
  await leaves('noah');
  await world.moveTo(firstOpening);
  await world.hours(3);
  const before = homesOf('aoife').length;
  await answers(world.playground.person('aoife'), 'I saw silence');
  expect(homesOf('aoife')).toHaveLength(before);
  await world.playground.person('aoife').opensHome();
  expect(homeOf('aoife')).toContain('open-reflect');
  await join(world, ['noah']);
  expect(homeOf('noah')).not.toContain('open-reflect');
  expect(homeOf('noah')).toContain('Your first question comes');
  expect(world.playground.ledger.violations()).toEqual([]);
});

test('Who joins at the very instant of an opening reads of the next week, not of the one that is open', async () => {
  world.playground.clock.moveTo(new Date(firstOpening));
  await leaves('noah');
  await join(world, ['noah']);
  const [next] = /<!date\^(\d+)/.exec(homeOf('noah') ?? '') ?? [];
  expect(next).toBe(`<!date^${Date.parse('2027-01-18T08:00:00Z') / 1000}`);
});
