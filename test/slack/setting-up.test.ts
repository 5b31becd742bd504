import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { at, isObject, type JsonObject, objectsAt, textAt } from '../../playground/json.ts';
import { clientOf } from '../../playground/world.ts';
import { channelId } from '../../src/domain/ids.ts';
import {
  everythingChecked,
  firstOpening,
  join,
  routeLine,
  routeOutside,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from './slack-world.ts';

let world: SlackWorld;
beforeEach(async () => {
  world = await slackWorld();
  world.playground.addChannel({ name: 'general', members: ['amara'] });
});
afterEach(async () => {
  expect(world.playground.ledger.violations().map((entry) => JSON.stringify(entry))).toEqual([]);
  await world.close();
});

const person = (name: string) => world.playground.person(name);
const lead = () => person('amara');
const posts = (channel = 'allies') => world.playground.messagesIn(channel);
const told = (name: string, what: string) =>
  world.playground.directMessages(name).filter(({ text }) => text.includes(what));
const groupNow = async () => (await world.ports.groups.active(world.slack.workspace))[0]?.group;

async function begins(where = 'allies') {
  await lead().runs('/imperfect-ally setup', { in: where });
}
async function secondScreen(where = 'allies') {
  await begins(where);
  expect(await lead().submits()).toEqual({});
  await lead().sees(routeLine);
}
async function fillsRoutes() {
  await lead().fills(routeLine, 'Nadia in HR, nadia@company.example');
  await lead().fills(routeOutside, 'The ombudsperson, room 4');
}

describe('A group is set up in two screens and a done page', () => {
  test('from the channel in which the command was typed, with what is usual', async () => {
    await begins();
    await lead().sees(`Channel: "${world.playground.channel('allies').id}"`);
    await lead().sees('Opens Mon 09:00 · closes Fri 12:00, Lagos time');
    await lead().sees('A theme needs five people. Themes post automatically unless you hold them.');
    await lead().sees('The imperfect ally, 8 weeks');
    await lead().submits();
    await fillsRoutes();
    await lead().ticks(everythingChecked);
    await lead().submits();
    await lead().sees('is set up[^]*Week 1 opens .*11 January[^]*once eight people have joined');
    await lead().sees('Fancy becoming a better ally, imperfectly');
    expect(await groupNow()).toMatchObject({
      channel: world.playground.channel('allies').id,
      k: 5,
      approvals: 0,
      country: 'GB',
      resourcesCheckedOn: '2027-01-07',
    });
    await lead().closesEverything();
  });

  test('from the Home of anybody while there is none; rights are checked on the click', async () => {
    await person('mia').opensHome();
    await person('mia').presses('Set up a group', { in: 'home' });
    await person('mia').sees('Only workspace admins, owners');
    await person('mia').closesEverything();
    await lead().opensHome();
    await lead().presses('Set up a group', { in: 'home' });
    expect(await lead().submits()).toEqual({ Channel: 'Please complete this required field.' });
    await lead().picksChannel('Channel', 'allies');
    expect(await lead().submits()).toEqual({});
    await lead().sees(routeLine);
    await lead().closesEverything();
  });

  test('offers no channel that is shared, and refuses one that became so', async () => {
    world.playground.addChannel({ name: 'with-partners', isShared: true, members: ['amara'] });
    await begins('with-partners');
    await expect(lead().picksChannel('Channel', 'with-partners')).rejects.toThrow('does not offer');
    expect(await lead().submits()).toEqual({ Channel: 'Please complete this required field.' });
    await lead().picksChannel('Channel', 'allies');
    const shared = { isMember: true, isShared: true, isArchived: false };
    await lead().submits();
    await lead().sees(routeLine);
    const { directory } = world.ports;
    world.ports.directory = { ...directory, channel: async () => shared };
    expect(Object.values(await lead().submits())[0]).toContain('shared with another workspace');
    world.ports.directory = directory;
    await lead().closesEverything();
  });

  test('changes the schedule and the rules on pages of their own, and keeps the channel that was chosen', async () => {
    await begins();
    await lead().picksChannel('Channel', 'general');
    await lead().presses('Change the schedule');
    await lead().picks('Time zone', 'America/New York');
    await lead().picks('It closes on', 'Monday');
    expect(await lead().submits()).toEqual({
      'Closing time': 'A week must be open for a day at least. Please choose a later close.',
    });
    await lead().picks('It closes on', 'Thursday');
    expect(await lead().submits()).toEqual({});
    await lead().sees('Opens Mon 09:00 · closes Thu 12:00, New York time');
    await lead().presses('Change what is shared, and who looks at it before');
    await lead().picks('How many people must share a theme before it’s posted?', 'At least eight people');
    expect(await lead().submits()).toEqual({});
    await lead().sees('A theme needs eight people');
    await lead().sees('closes Thu 12:00');
    expect(await lead().submits()).toEqual({});
    await lead().sees('United States');
    await lead().closesModal();
    await lead().sees(`Channel: "${world.playground.channel('general').id}"`);
    await lead().closesEverything();
  });

  test('previews every week, and goes back to where one was', async () => {
    await begins();
    await lead().presses('Preview');
    await lead().sees('# Week 1: Reflect');
    await lead().picks('Another week', 'Week 8: Offer support');
    await lead().sees('# Week 8');
    await lead().closesModal();
    await lead().sees('You’ll lead the group');
    await lead().closesEverything();
  });
});

describe('Where people can turn', () => {
  test('must say how each is reached, and name two', async () => {
    await secondScreen();
    await lead().fills(routeLine, 'Rosa in the People team');
    await lead().fills(routeOutside, 'the ombudsperson');
    const how = 'How can they be reached? An address, a number, a link or an @person, please.';
    expect(await lead().submits()).toEqual({ [routeLine]: how, [routeOutside]: how });
    await lead().fills(routeLine, 'HR, room 2 <!channel>');
    await lead().fills(routeOutside, ' hr, room 2 <!channel> ');
    expect(await lead().submits()).toEqual({
      [routeOutside]: 'That’s the first one again. Please name someone outside the management line.',
    });
    await lead().fills(routeOutside, '');
    await lead().ticks(everythingChecked);
    expect(await lead().submits()).toEqual({ [routeOutside]: 'Please name one, with how to reach them.' });
    await lead().sees('"HR, room 2 <!channel>"');
    await lead().closesEverything();
  });

  test('shows the list behind one button, for every country, and a tick for one is none for another', async () => {
    await secondScreen();
    await lead().sees('15 help lines\\* for the United Kingdom, from official sources');
    await fillsRoutes();
    await lead().ticks(everythingChecked);
    await lead().picks('Country', 'Sweden');
    await lead().sees('We know no lines for Sweden yet');
    await lead().seesNo(/\(x\)/);
    await lead().presses('Check the list');
    await lead().sees('Find a Helpline');
    await lead().closesModal();
    await lead().picks('Country', 'Ireland');
    await lead().presses('Check the list');
    await lead().sees('Outside your workplace, in Ireland');
    await lead().closesModal();
    await lead().sees('"Nadia in HR, nadia@company.example"');
    await lead().closesEverything();
  });

  test('may be left for later: people join, the week waits for it, and the leads are told once', async () => {
    await lead().invitesBot('allies');
    await secondScreen();
    expect(await lead().submits()).toEqual({});
    await lead().sees('The first question waits[^]*Add contacts[^]*Post it in #allies');
    await lead().closesEverything();
    await lead().opensHome();
    await lead().sees('Not enough people have joined yet[^]*\\[Invite people\\]');
    await join(world, twelve);
    await lead().opensHome();
    await lead().seesNo('Not enough people have joined|Invite people');
    await world.moveTo(firstOpening);
    await world.hours(2);
    expect(posts()).toEqual([]);
    expect(world.playground.directMessages('mia')).toEqual([]);
    expect(told('amara', 'is ready and waits for you')).toHaveLength(1);
    await lead().opensHome();
    await lead().sees('“Reflect” opens on .* at the earliest[^]*The first question waits');
    await person('mia').opensHome();
    await person('mia').sees('Your next question comes .* at the earliest');
    await lead().opensDm();
    await lead().presses('Add contacts', { in: 'message' });
    await fillsRoutes();
    expect(await lead().submits()).toEqual({});
    await lead().sees('waits for one tick[^]*• Nadia in HR, nadia@company.example');
    await lead().presses('Check contacts');
    await lead().ticks(everythingChecked);
    expect(await lead().submits()).toEqual({});
    await lead().sees('Saved');
    await lead().closesEverything();
    await lead().opensHome();
    await lead().seesNo('The first question waits');
    await world.hours(1);
    expect(posts().length).toBeGreaterThan(0);
    await world.hours(24);
    expect(told('mia', 'Your question for this week is here')).toHaveLength(1);
  });

  test('once confirmed is confirmed with each change', async () => {
    await setUpAllies(world);
    await lead().runs('/imperfect-ally', { in: 'allies' });
    await lead().presses('Group settings');
    await lead().presses('Change where people can turn: reporting routes and help lines');
    await lead().fills(routeLine, 'Rosa, rosa@company.example');
    expect(await lead().submits()).toEqual({ 'Your check': 'Please check the contacts, then tick this.' });
    await lead().ticks(everythingChecked);
    expect(await lead().submits()).toEqual({});
    expect((await groupNow())?.routes[0]).toBe('Rosa, rosa@company.example');
    await lead().closesEverything();
  });
});

describe('The invitation', () => {
  test('is posted once, tells nobody who joins, and leads to how it works and to joining', async () => {
    await setUpAllies(world);
    await lead().runs('/imperfect-ally', { in: 'allies' });
    await lead().presses('Group settings');
    await lead().presses('Invite people');
    await lead().presses('Post it in #allies');
    await lead().sees('on its way');
    await lead().closesEverything();
    await world.work();
    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.text).toMatch(/one private question a week for eight weeks\..*We start .*11 January.*if eight/s);
    expect(posts()[0]?.text).toContain('The channel isn’t told who joins.');
    await lead().runs('/imperfect-ally', { in: 'allies' });
    await lead().presses('Group settings');
    await lead().presses('Invite people');
    await lead().presses('Post it in #allies');
    await lead().sees('on its way already');
    await lead().closesEverything();
    await world.work();
    expect(posts()).toHaveLength(1);

    const mia = person('mia');
    await mia.presses('How it works', { in: 'message' });
    await mia.sees('Tarana Burke');
    await mia.sees('“Being the #MeToo Imperfect Ally”');
    await mia.presses('Join');
    await mia.submits();
    await mia.sees('You’re in![^]*11 January');
    await mia.closesEverything();
    expect(posts()).toHaveLength(1);
  });

  test('can be worded by the lead, and calls nobody', async () => {
    await lead().invitesBot('allies');
    await secondScreen();
    await fillsRoutes();
    await lead().ticks(everythingChecked);
    await lead().submits();
    await lead().presses('Edit first');
    await lead().sees('We start Monday 11 January');
    await lead().fills('Your invitation', 'Come along <!channel>, it is short.');
    expect(await lead().submits()).toEqual({});
    await lead().presses('Join too');
    await lead().sees('By joining you agree');
    await lead().closesEverything();
    await world.work();
    expect(posts()[0]?.text).toContain('Come along &lt;!channel&gt;, it is short.');
  });

  test('and the first week wait for the app being in the channel, and the done page says what is left', async () => {
    await secondScreen('general');
    await fillsRoutes();
    await lead().ticks(everythingChecked);
    await lead().submits();
    await lead().sees('One thing left:\\* type `/invite @Imperfect Ally`');
    await lead().presses('Post it in #general');
    await lead().sees('as soon as I’m in');
    await lead().closesEverything();
    await world.work();
    await world.hours(1);
    expect(posts('general')).toEqual([]);
    await join(world, twelve);
    await world.moveTo(firstOpening);
    await world.hours(2);
    expect(world.playground.directMessages('mia')).toEqual([]);
    expect(told('amara', 'is ready and waits for me')).toHaveLength(1);
    await lead().invitesBot('general');
    await world.hours(1);
    const heard = posts('general').map(({ text }) => text);
    expect(heard.filter((text) => text.includes('Fancy becoming'))).toHaveLength(1);
    await world.hours(25);
    expect(told('mia', 'Your question for this week is here')).toHaveLength(1);
  });
});

test('A private channel whose lead is not in it waits like one into which the app was not invited', async () => {
  world.playground.addChannel({ name: 'circle', isPrivate: true, members: ['yuki'] });
  const { id } = world.playground.channel('circle');
  await person('yuki').invitesBot('circle');
  await setUpAllies(world);
  const group = await groupNow();
  if (group === undefined) throw new Error('no group');
  await join(world, twelve);
  await world.ports.groups.changeChannel(group.workspace, group.id, channelId(id));
  await world.moveTo(firstOpening);
  await world.hours(2);
  expect(posts('circle')).toEqual([]);
  expect(told('amara', 'is ready and waits for me')).toHaveLength(1);
});

/** 33 controls, 22 clicks and about 1,600 words before. */
test('Setting up takes at most 12 controls, 8 clicks and 330 words on all screens together', async () => {
  await lead().invitesBot('allies');
  await begins();
  const screens = [shown()];
  await lead().submits();
  screens.push(shown());
  await fillsRoutes();
  await lead().ticks(everythingChecked);
  await lead().submits();
  screens.push(shown());
  // To choose the channel is two, each field one, to tick one, and Next, Start and Post it.
  const clicks = 2 + 1 + 2 + 1 + 1 + 1;
  expect(screens.reduce((sum, view) => sum + controlsIn(view), 0)).toBeLessThanOrEqual(12);
  expect(clicks).toBeLessThanOrEqual(8);
  expect(screens.map(wordsIn).reduce((sum, words) => sum + words, 0)).toBeLessThanOrEqual(330);
  await lead().closesEverything();
});

test('The join page has at most 140 words', async () => {
  await setUpAllies(world);
  await person('mia').runs('/imperfect-ally join', { in: 'allies' });
  expect(wordsIn(shown('mia'))).toBeLessThanOrEqual(140);
  await person('mia').closesEverything();
});

/** The view that was last shown to somebody. */
function shown(name = 'amara') {
  const { world: slack, person: viewer } = world.playground.scene(name);
  const view = clientOf(slack, viewer.id).stack.at(-1)?.content;
  if (view === undefined) throw new Error('nothing is shown');
  return view;
}

const controlsIn = (view: JsonObject): number =>
  objectsAt(view, 'blocks').flatMap((block) => [
    ...[at(block, 'element'), at(block, 'accessory')].filter(isObject),
    ...objectsAt(block, 'elements').filter((element) => textAt(element, 'action_id') !== undefined),
  ]).length;

/** Every word that stands there, what is chosen in a menu included and what could be left out. */
function wordsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each: unknown) => sum + wordsIn(each), 0);
  if (!isObject(value)) return 0;
  const { type, text } = value;
  if ((type === 'plain_text' || type === 'mrkdwn') && typeof text === 'string')
    return text
      .replaceAll(/<!date[^|]*\|([^>]*)>/gu, '$1')
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const isMenu = type === 'static_select';
  return Object.entries(value)
    .filter(([key]) => !(isMenu && key !== 'initial_option'))
    .reduce((sum, [, each]) => sum + wordsIn(each), 0);
}

describe('Where the app was not allowed to see private channels', () => {
  let open: SlackWorld;
  beforeEach(async () => {
    const scopes = ['channels:read', 'chat:write', 'commands', 'im:write', 'users:read'];
    open = await slackWorld({ playground: { scopes } });
  });
  afterEach(() => open.close());

  test('whoever chooses one is told what is missing and whom to ask, and a public one works as ever', async () => {
    const amara = open.playground.person('amara');
    open.playground.addChannel({ name: 'circle', isPrivate: true, members: ['amara'] });
    await amara.invitesBot('circle');
    await amara.runs('/imperfect-ally setup', { in: 'allies' });
    await amara.picksChannel('Channel', 'circle');
    expect(await amara.submits()).toEqual({
      Channel: expect.stringMatching(/can’t see private channels here.*Choose a public channel, or ask.*groups:read/),
    });
    await amara.picksChannel('Channel', 'allies');
    expect(await amara.submits()).toEqual({});
    await amara.closesEverything();
    await setUpAllies(open);
    await join(open, twelve);
    await open.moveTo(firstOpening);
    expect(open.playground.messagesIn('allies').length).toBeGreaterThan(0);
  });
});
