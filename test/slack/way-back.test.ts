import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  answers,
  everybodyIsAsked,
  firstClose,
  join,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from './slack-world.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await slackWorld();
  await setUpAllies(world);
  await join(world, twelve);
  await everybodyIsAsked(world);
  for (const name of twelve) await answers(world.playground.person(name), 'My silence, and somebody’s laughter.');
  await world.moveTo(firstClose);
  await world.moveTo('2027-01-15T12:00:00Z');
});
afterAll(() => world.close());

const lead = () => world.playground.person('amara');
const opens = async (...path: readonly string[]) => {
  lead().reloads();
  await lead().runs('/imperfect-ally', { in: 'allies' });
  for (const button of path) await lead().presses(button);
};
const [group, dates, review] = [['Group settings'], ['Group settings', 'Dates'], ['Review themes']] as const;

test.each([
  ['Change the schedule', group, 'Group settings'],
  ['Change what is shared, and who looks at it before', group, 'Group settings'],
  ['Change where people can turn: reporting routes and help lines', group, 'Group settings'],
  ['Choose another channel', group, 'Group settings'],
  ['Change the weeks without a question', dates, 'Dates'],
  ['Add a line of your own to the next post', review, 'Review'],
  ['Edit themes: choose other names for them, or drop some', review, 'Review'],
  ['Merge two', review, 'Review'],
  ['Add a promise: something that the group will try', ['Our promises'], 'Our promises'],
  ['See and reword week 2', ['Programme'], 'Programme'],
])('Cancelling “%s” leads back to the page it was opened from', async (form, path, page) => {
  await opens(...path, form);
  await lead().sees('\\[Cancel\\]');
  await lead().closesModal();
  await lead().sees(`^== Modal: ${page}`);
});

test.each(['Settings', 'Pause', 'Leave'])('A member who cancels “%s” is back where they were', async (button) => {
  const [name = ''] = twelve;
  const member = world.playground.person(name);
  await member.runs('/imperfect-ally', { in: 'allies' });
  await member.presses(button);
  await member.sees('\\[Cancel\\]');
  await member.closesModal();
  await member.sees('^== Modal: Imperfect Ally');
  await member.closesModal();
});

test('What was saved stands on the page below, and closing that is the end', async () => {
  await opens(...review, 'Add a line of your own to the next post');
  await lead().fills('Your line in the next post', 'See you on Thursday.');
  expect(await lead().submits()).toEqual({});
  await lead().sees('^== Modal: Review[^]*See you on Thursday');
  await lead().closesModal();
  await lead().seesNo('== Modal: Review');
});

test('A form that was opened from a message shows there what came of it', async () => {
  lead().reloads();
  await lead().opensDm();
  await lead().presses('Review themes', { in: 'message' });
  await lead().presses('Change or remove the line of your own in the next post');
  await lead().fills('Your line in the next post', '');
  expect(await lead().submits()).toEqual({});
  await lead().sees('^== Modal: Review[^]*\\[Add a line from you\\]');
});

test('The deepest way to a list keeps to the three windows that Slack allows', async () => {
  await opens('Group settings', 'Change where people can turn: reporting routes and help lines', 'Check the list');
  await lead().sees('^== Modal: The list');
  for (const page of ['Where people can turn', 'Group settings']) {
    await lead().closesModal();
    await lead().sees(`^== Modal: ${page}`);
  }
  expect(world.playground.ledger.violations()).toEqual([]);
});
