// Holds TM-15, TM-16 of docs/threat-model.md.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../playground/actors.ts';
import { groupId, memberId } from '../../src/domain/ids.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { readSlot } from '../../src/flows/replies/slot-of-member.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import {
  firstClose,
  firstOpening,
  join,
  ownWords,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
  withSmallerQuestion,
} from './slack-world.ts';

let world: SlackWorld;
let mia: Actor;
let sound: Ports;
const question = ownWords;

beforeAll(async () => {
  world = await slackWorld({ transport: 'http' });
  sound = { ...world.ports };
  await setUpAllies(world);
  await join(world, twelve);
  await world.moveTo(firstOpening);
  await world.hours(2);
  mia = world.playground.person('mia');
});
afterAll(() => world.close());
beforeEach(async () => {
  Object.assign(world.ports, sound);
  if (mia.screen().startsWith('== Modal')) await mia.closesEverything();
  await mia.runs('/imperfect-ally withdraw', { in: 'allies' });
  await mia.presses('Delete it');
  await mia.sees('it’s gone now');
  await mia.closesEverything();
});

async function writes(text: string) {
  await mia.runs('/imperfect-ally reflect', { in: 'allies' });
  await mia.fills(question, text);
  return mia.submits();
}

const sees = (text: string) => mia.sees(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** As right after a start, or when Slack does not answer. */
function forgetNames() {
  const of: Ports['rosters']['of'] = async () => ({
    ...(await sound.rosters.of(groupId('nobody'))),
    isComplete: false,
  });
  world.ports.rosters = { ...sound.rosters, of };
}

/** What is kept of Mia's answer. */
async function kept() {
  const [round] = await world.ports.rounds.unfinished(world.slack.workspace);
  if (round === undefined) throw new Error('no round');
  return readSlot(sound, { workspace: world.slack.workspace, round: round.id, member: memberId(mia.id) });
}

describe('A text with names in it', () => {
  test('is shown to its author without them first, and kept only when they send it', async () => {
    expect(await writes('I let aoife and Quentin Brask be talked over, see https://example.org/minutes.')).toEqual({});
    await sees('Before you send');
    await sees('*Nothing’s saved yet.*');
    await sees('a name now reads “a colleague” and a web address “[link]”');
    await sees('"I let a colleague and a colleague be talked over, see [link]."');
    expect(mia.screen()).not.toMatch(/couldn’t read your/);
    expect(await kept()).toBe('empty');
    expect(await mia.submits()).toEqual({});
    await sees('Saved');
    expect(await kept()).toMatchObject({ main: 'I let a colleague and a colleague be talked over, see [link].' });
    await mia.closesEverything();
  });

  test('can be changed first, is shown once more when a name comes back, and then says why', async () => {
    await writes('Priya spoke.');
    await mia.fills(question, 'It was Priya who spoke.');
    await mia.submits();
    await sees('Names always come out.');
    await sees('"It was a colleague who spoke."');
    expect(await kept()).toBe('empty');
    await mia.submits();
    await sees('Saved');
    await mia.closesEverything();
  });

  test('is looked at in every answer, and shows nothing when there was nothing to take out', async () => {
    const smaller = 'What would have helped?';
    world.ports.programmes = withSmallerQuestion(sound.programmes, smaller);
    await mia.runs('/imperfect-ally reflect', { in: 'allies' });
    await mia.fills(question, 'I stayed quiet.');
    await mia.fills(smaller, 'Diego would have helped.');
    await mia.submits();
    await sees('"I stayed quiet."');
    await sees('"A colleague would have helped."');
    await mia.submits();
    await sees('Saved');
    await mia.closesEverything();
    await writes('I stayed quiet and thought about it.');
    await sees('Saved');
    await mia.closesEverything();
  });

  test('keeps what was chosen, and an answer given before until the new one is sent', async () => {
    await writes('I stayed quiet.');
    await mia.closesEverything();
    await mia.runs('/imperfect-ally reflect', { in: 'allies' });
    await mia.picks('Choose what fits, up to three', ['I go quiet']);
    await mia.fills(question, 'Ask Diego.');
    await mia.submits();
    await sees('"Ask a colleague."');
    await sees('(x) I go quiet');
    expect(await kept()).toMatchObject({ places: [], main: 'I stayed quiet.' });
    await mia.submits();
    await sees('(x) I go quiet');
    expect(await kept()).toMatchObject({ places: [expect.any(Number)], main: 'Ask a colleague.' });
    await mia.closesEverything();
  });

  test('that grows past its length is shown whole, and says so; past what Slack takes it stays as it was', async () => {
    const names = 'Wei. '.repeat(230);
    await writes(names);
    await sees('With that it’s become too long to keep');
    await sees('A colleague. '.repeat(229));
    expect(Object.values(await mia.submits())).toEqual([
      expect.stringMatching(/^This is [\d,]+ characters too long\.$/),
    ]);
    await mia.fills(question, 'I kept it short.');
    await mia.submits();
    await sees('Saved');
    await mia.closesEverything();
    expect(Object.values(await writes('@a '.repeat(400)))).toEqual([expect.stringMatching(/^Not saved: so much/)]);
    await sees('@a @a');
    expect(await kept()).toMatchObject({ main: 'I kept it short.' });
    await mia.closesEverything();
  });

  test('says that only what looks like a name was taken out while the names of colleagues are not known', async () => {
    forgetNames();
    await writes('Priya Raghunathan spoke.');
    await sees('We couldn’t read your colleagues’ names just now, so only');
    await mia.submits();
    await sees('Saved');
    await mia.closesEverything();
  });

  test('that only the names of colleagues would show is looked at once while they are not known', async () => {
    forgetNames();
    await writes('I let olu be talked over.');
    await sees('*Nothing’s saved yet. We couldn’t read your colleagues’ names just now.* Please check once more');
    await sees('"I let olu be talked over."');
    expect(await kept()).toBe('empty');
    await mia.fills(question, 'I let somebody be talked over.');
    expect(await mia.submits()).toEqual({});
    await sees('Saved');
    expect(await kept()).toMatchObject({ main: 'I let somebody be talked over.' });
    await mia.closesEverything();
  });

  test('is not looked at for that reason twice, also by who went back to the form', async () => {
    forgetNames();
    await writes('My manager groped me at the party.');
    await sees('We couldn’t read your colleagues’ names just now.');
    await mia.presses('Keep editing');
    await mia.submits();
    await sees('Saved');
    await mia.closesEverything();
  });
});

describe('A text that reads like distress or harm', () => {
  const britain = safetyContent.countries.find(({ country }) => country === 'GB');

  test('shows help lines to its author before anything is kept, and is sent when they say so', async () => {
    await writes('Some days I do not want to be alive any more.');
    await sees('*Are you all right?*');
    for (const { name } of britain?.resources.filter(({ kind }) => kind === 'crisis') ?? []) await sees(name);
    await sees('[Keep editing] [Don’t send]');
    await sees('[Send anyway]');
    expect(await kept()).toBe('empty');
    await mia.submits();
    await sees('Saved');
    expect(await kept()).toMatchObject({ main: 'Some days I do not want to be alive any more.' });
    await mia.closesEverything();
  });

  test('is not kept when they choose not to send it', async () => {
    await writes('My manager groped me at the party.');
    await sees('This sounds like something that shouldn’t have happened');
    await sees('Nadia in HR');
    await mia.presses('Don’t send');
    await sees('Nothing’s been saved.');
    expect(await kept()).toBe('empty');
    await mia.closesEverything();
  });

  test('only perhaps is saved without a stop, and the page after it has one line and the first help line', async () => {
    const [first] = britain?.resources.filter(({ kind }) => kind === 'crisis') ?? [];
    await writes('I avoid the lift when he is in it.');
    await sees('Saved');
    await sees('If something happened to you, or you can’t go on: you’re not alone.');
    await sees(first?.name ?? 'a help line');
    await sees('[More help]');
    expect(await kept()).toMatchObject({ main: 'I avoid the lift when he is in it.' });
    await mia.closesEverything();
    await writes('I ask first when I am not sure.');
    await sees('Saved');
    expect(mia.screen()).not.toContain('you’re not alone');
    await mia.closesEverything();
  });

  test('goes back to the form with the text, and is not held up for the same reason twice', async () => {
    await writes('My manager groped me at the party.');
    await mia.presses('Keep editing');
    await sees('"My manager groped me at the party."');
    expect(mia.screen()).not.toMatch(/shouldn’t have happened/);
    await mia.fills(question, 'My manager groped me at the party, and I told her so.');
    await mia.submits();
    await sees('Saved');
    await mia.closesEverything();
  });

  test('is held up once more for a graver reason', async () => {
    await writes('My manager groped me at the party.');
    await mia.fills(question, 'My manager groped me, and now I want to die.');
    await mia.submits();
    await sees('Are you all right?');
    await mia.closesEverything();
  });

  test('with a name in it is one screen: help first, then what was taken out', async () => {
    await writes('Diego groped me at the party.');
    await mia.sees(
      /shouldn’t have happened[\s\S]*a name now reads “a colleague”[\s\S]*"A colleague groped me at the party\."/,
    );
    await mia.submits();
    await sees('Saved');
    await mia.closesEverything();
  });
});

test('A screen that stood open while the week closed says so, and keeps the text', async () => {
  await writes('Diego spoke.');
  await world.moveTo(firstClose);
  expect(Object.values(await mia.submits())).toEqual([
    'This week has closed, so this wasn’t saved. Your text is still here for you to copy.',
  ]);
  await sees('"A colleague spoke."');
  await mia.closesEverything();
});

test('In all of this nothing was done that Slack would refuse, and of texts and help lines the log knows nothing', () => {
  expect(world.playground.ledger.violations()).toEqual([]);
  expect(JSON.stringify(world.logged)).not.toMatch(/colleague|groped|alive|crisis|incident|U0/);
});
