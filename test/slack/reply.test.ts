// Holds TM-17 of docs/threat-model.md.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../playground/actors.ts';
import type { Group } from '../../src/domain/group.ts';
import { groupId, memberId } from '../../src/domain/ids.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { readSlot } from '../../src/flows/replies/slot-of-member.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { aGroup } from './message-samples.ts';
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
  world = await slackWorld();
  sound = { ...world.ports };
  await setUpAllies(world);
  await join(world, twelve);
  await world.moveTo(firstOpening);
  await world.hours(2);
  mia = world.playground.person('mia');
});
afterAll(() => world.close());
beforeEach(() => {
  Object.assign(world.ports, sound);
});

async function reflect(person = mia) {
  await person.opensDm();
  await person.presses('Answer privately', { in: 'message' });
}

const choose = 'Choose what fits, up to three';
const four = ['I go quiet', 'I ask how they see it', 'I think it over later', 'I explain my own view first'];

describe('The reply modal', () => {
  test('saves, and shows what was said when it is opened again', async () => {
    await reflect();
    await mia.fills(question, 'I kept my silence.');
    expect(await mia.submits()).toEqual({});
    await mia.sees('Saved');
    await mia.sees(/\[Edit\] \[… Delete my answer \/ Help & reporting\]/);
    await mia.closesEverything();
    await mia.runs('/imperfect-ally reflect', { in: 'allies' });
    await mia.sees('"I kept my silence."');
    await mia.sees(/Other question \/ Delete my answer\]/);
    await mia.closesEverything();
  });

  test('keeps what was ticked and typed when the other question is taken, and back again', async () => {
    const [{ wordings, receiving }] = loadProgramme().steps;
    await reflect();
    await mia.picks(choose, ['I go quiet', 'I ask how they see it']);
    await mia.fills(question, 'Half a thought');
    await mia.presses('Other question');
    await mia.sees(receiving?.question.slice(0, 30) ?? '');
    // "I ask how they see it" and "Ask me how I see it" are one theme; staying quiet is none of the other question's.
    await mia.sees(/\(x\) Ask me how I see it/);
    await mia.sees(/Also in your answer \(optional\): \(x\) I go quiet/);
    await mia.sees('"Half a thought"');
    await mia.presses('Usual question');
    await mia.sees(wordings[0].question.slice(0, 30));
    await mia.sees(/\(x\) I go quiet/);
    await mia.sees(/\(x\) I ask how they see it/);
    await mia.sees('"Half a thought"');
    await mia.closesEverything();
  });

  test('opens the note on top, and loses nothing of what was typed', async () => {
    await reflect();
    await mia.fills(question, 'Half a thought');
    await mia.presses('Five stages to think with');
    await mia.sees('Denial: differences between people go unseen.\nPolarization');
    await mia.closesModal();
    await mia.sees('"Half a thought"');
    await mia.closesEverything();
  });

  test.each([
    ['four choices', four, 'Three at most, please: which fit best?'],
    [
      '“something else” beside a choice',
      ['I go quiet', 'Something else'],
      '“Something else” goes alone. Untick it, or untick the others.',
    ],
  ])('says under the choices what is wrong with %s, and keeps them', async (_, ticked, sentence) => {
    await reflect();
    await mia.picks(choose, ticked);
    expect(await mia.submits()).toEqual({ [choose]: sentence });
    await mia.sees(/\(x\) I go quiet/);
    await mia.closesEverything();
  });

  test('asks before it deletes, from its menu, and closes what would show it still', async () => {
    await reflect();
    await mia.presses('Delete my answer');
    await mia.sees('Delete your answer');
    await mia.presses('Delete it');
    await mia.sees('it’s gone now');
    await mia.closesModal();
    expect(mia.screen()).not.toContain('Modal');
    await reflect();
    await mia.sees('I go quiet');
    expect(mia.screen().split('== Home')[0]).not.toMatch(/\(x\)|Delete my answer|Also in your answer/);
    await mia.closesEverything();
  });

  test('answers white space with a kind sentence and keeps the modal', async () => {
    await reflect();
    await mia.fills(question, '   ');
    expect(await mia.submits()).toEqual({
      [choose]: 'Choose something or write a few words, please. Skipping a week is fine too.',
    });
    await mia.closesEverything();
  });

  test.each([
    ['one character too many', 'a'.repeat(1201), 'This must be 1200 characters or fewer.'],
    ['700 emoji, of two characters each', '🦄'.repeat(700), 'This must be 1200 characters or fewer.'],
  ])('says under the field what is wrong with %s, and keeps it on screen', async (_, text, sentence) => {
    await reflect();
    await mia.fills(question, text);
    expect(await mia.submits()).toEqual({ [question]: sentence });
    await mia.sees(text);
    await mia.closesEverything();
  });

  test('says by how much to shorten what fits every field and is too large together', async () => {
    world.ports.programmes = withSmallerQuestion(sound.programmes, 'What pulled you back?');
    await reflect();
    await mia.fills(question, '文'.repeat(1200));
    await mia.fills('What pulled you back?', '文'.repeat(200));
    expect(await mia.submits()).toEqual({
      [question]: expect.stringMatching(
        /^This is a little too much to store: please shorten it by about \d+ emoji or \d+ letters\.$/,
      ),
    });
    await mia.sees('文'.repeat(1200));
    await mia.closesEverything();
  });

  test('says "not saved" when the database is down, keeps the text, and recovers', async () => {
    world.ports.slots = { ...sound.slots, write: () => Promise.reject(new Error('I kept my silence')) };
    await reflect();
    await mia.fills(question, 'A new thought');
    expect(Object.values(await mia.submits())).toEqual([
      'Not saved: something on our side isn’t answering. Please keep your text and try again in a minute.',
    ]);
    await mia.sees('"A new thought"');
    // The same line as for every other form: that this one was a reply, and whose workspace's, is not to be read there.
    expect(world.logged.at(-1)).toEqual({ event: 'form failed', code: 'Error' });
    world.ports.slots = sound.slots;
    expect(await mia.submits()).toEqual({});
    await mia.closesEverything();
  });

  test('says "may not be saved" within three seconds when saving hangs', async () => {
    world.ports.slots = { ...sound.slots, write: () => new Promise(() => {}) };
    await reflect();
    expect(Object.values(await mia.submits())).toEqual([
      'This may not be saved yet. Please keep your text, then open the week again to check.',
    ]);
    await mia.closesEverything();
  });

  test('has one effect when it arrives twice', async () => {
    await reflect();
    await mia.fills(question, 'Once');
    world.playground.faults.injectDelivery({ kind: 'duplicate' });
    expect(await mia.submits()).toEqual({});
    await mia.closesEverything();
    await reflect();
    await mia.sees('"Once"');
    await mia.closesEverything();
  });

  test('takes 1,200 characters of emoji and Arabic as they are', async () => {
    const text = '🦄مرحبا👩‍👩‍👧<!channel>&'.repeat(40);
    await reflect();
    await mia.fills(question, text);
    expect(await mia.submits()).toEqual({});
    await mia.closesEverything();
    await reflect();
    expect(mia.screen()).toContain(text);
    await mia.closesEverything();
  });
});

describe('What others can see of a reply', () => {
  test('is nothing: Home and hub are the same before and after, and like those of somebody who said nothing', async () => {
    const olu = world.playground.person('olu');
    const homes: string[] = [];
    for (const person of [mia, olu]) {
      await person.opensHome();
      homes.push(person.screen().split('\n\n')[0] ?? '');
    }
    expect(homes[0]?.replace(/Open until .+? at [\d:]+/, '')).toBe(homes[1]?.replace(/Open until .+? at [\d:]+/, ''));
    const sent = world.playground.ledger.requests('chat.postMessage').length;
    await reflect(mia);
    await mia.submits();
    await mia.closesEverything();
    await mia.opensHome();
    expect(mia.screen().split('\n\n')[0]).toBe(homes[0]);
    expect(world.playground.ledger.requests('chat.postMessage')).toHaveLength(sent);
  });

  test('the answer to "withdraw" is one and the same for who said something, said nothing, or never joined', async () => {
    const answers: string[] = [];
    for (const name of ['mia', 'mia', 'olu', 'greta']) {
      const person = world.playground.person(name);
      await person.runs('/imperfect-ally withdraw', { in: 'allies' });
      await person.sees('Delete your answer');
      await person.presses('Delete it');
      await person.sees('gone now');
      answers.push(person.screen().split('\n\n')[0] ?? '');
      await person.closesEverything();
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(
      'If an open week held an answer of yours, it’s gone now. When a week closes its words are deleted, and nobody can tell which choices were yours, so there’s nothing left to delete.',
    );
  });
});

describe('A question that is not theirs', () => {
  test('is refused kindly to somebody who has not joined, with an offer to read about it', async () => {
    const greta = world.playground.person('greta');
    await greta.runs('/imperfect-ally reflect', { in: 'allies' });
    await greta.sees('you haven’t joined');
    await greta.presses('Join');
    await greta.sees('Guests of a workspace can’t take part yet');
    await greta.closesEverything();
  });

  test('is kept for the next week when somebody joined while this one was open', async () => {
    world.playground.addPerson({ name: 'newcomer', zone: 'Europe/London' });
    await join(world, ['newcomer']);
    const newcomer = world.playground.person('newcomer');
    await newcomer.runs('/imperfect-ally reflect', { in: 'allies' });
    await newcomer.sees('so your first question comes Monday 18 January');
    await newcomer.closesEverything();
  });

  test('is not saved when they left while the modal was open; the text stays', async () => {
    const noah = world.playground.person('noah');
    await reflect(noah);
    await noah.fills(question, 'Too late');
    await world.ports.members.leave(world.slack.workspace, memberId(noah.id));
    expect(Object.values(await noah.submits())).toEqual([
      'You’re not taking part in this group, so this wasn’t saved. Your text is still here for you to copy.',
    ]);
    await noah.sees('"Too late"');
    await noah.closesEverything();
  });

  test('is not saved by a form of a group that they have left for another one', async () => {
    const { members, groups, rounds } = world.ports;
    const [kai, at] = [world.playground.person('kai'), world.slack.workspace];
    const joined = await members.find(at, memberId(kai.id));
    const [round] = await rounds.unfinished(at);
    if (joined === undefined || round === undefined) throw new Error('nothing to leave');
    const other: Group = { ...aGroup, workspace: at, id: groupId(randomUUID()), status: 'stopped' };
    await groups.create(other, []);
    await kai.runs('/imperfect-ally reflect', { in: 'allies' });
    await kai.fills(question, 'To the group before');
    await members.leave(at, joined.id);
    await members.join({ ...joined, group: other.id });
    expect(Object.values(await kai.submits())).toEqual([
      'You’re not taking part in this group, so this wasn’t saved. Your text is still here for you to copy.',
    ]);
    expect(await readSlot(world.ports, { workspace: at, round: round.id, member: joined.id })).toBe('empty');
    await kai.closesEverything();
  });
});

test('After the close the modal keeps the text and says so, and old buttons say so too', async () => {
  await reflect();
  await mia.fills(question, 'One minute late');
  await world.moveTo(firstClose);
  expect(Object.values(await mia.submits())).toEqual([
    'This week has closed, so this wasn’t saved. Your text is still here for you to copy.',
  ]);
  await mia.sees('"One minute late"');
  await mia.closesEverything();
  await reflect();
  await mia.sees('That week has closed. The next question');
  await mia.closesEverything();
});

test('In all of this nothing was done that Slack would refuse, and no word of anybody reached the log', () => {
  const refused = world.playground.ledger.violations();
  expect(refused).toEqual([]);
  expect(JSON.stringify(world.logged)).not.toMatch(/silence|thought|late"|U0/);
});
