// Holds TM-25 of docs/threat-model.md.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { channelId, memberId } from '../../src/domain/ids.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { aDiscussion, aRound } from './message-samples.ts';
import { type SlackWorld, setUpAllies, slackWorld } from './slack-world.ts';

let world: SlackWorld;
let sound: Ports;
beforeAll(async () => {
  world = await slackWorld({ namedLeads: ['aoife'] });
  sound = { ...world.ports };
});
afterAll(() => world.close());
beforeEach(() => {
  Object.assign(world.ports, sound);
  for (const { id } of world.playground.people()) world.playground.person(id).reloads();
});

const person = (name: string) => world.playground.person(name);
async function reads(name: string, word: string, pattern: RegExp | string) {
  await person(name).runs(`/imperfect-ally ${word}`, { in: 'allies' });
  await person(name).sees(pattern);
  await person(name).closesEverything();
}

describe('Before there is a group', () => {
  test('join says that there is none yet', () => reads('mia', 'join', 'There’s no group to join'));
  test('review is for leads', () => reads('mia', 'review', 'Reviewing is for the leads'));
  test('leave has nothing to leave', () => reads('mia', 'leave', 'nothing to leave'));
  test('resources stand there for everybody', () => reads('uma', 'resources', 'Find a Helpline'));
});

describe('Setting up', () => {
  test('is refused kindly to somebody who is neither an admin nor named', () =>
    reads('mia', 'setup', 'Only workspace admins, owners'));
  test('is open to somebody named in the configuration', () => reads('aoife', 'setup', 'You’ll lead the group'));

  test('refuses a second group in the same channel', async () => {
    await setUpAllies(world);
    await expect(setUpAllies(world)).rejects.toThrow('That channel has a group already');
    await person('amara').closesEverything();
  });
});

describe('Joining', () => {
  test.each([
    ['greta', 'Guests of a workspace can’t take part yet'],
    ['uma', 'Guests of a workspace can’t take part yet'],
    ['oscar', 'members of this workspace only'],
    ['deploybot', 'Only people can take part'],
    ['dmitri', 'This account is deactivated'],
  ])('is refused kindly to %s', (name, sentence) => reads(name, 'join', sentence));

  test('shows who leads, how many are needed, when it begins and what is kept, and takes one tap', async () => {
    const mia = person('mia');
    await mia.runs('/imperfect-ally join', { in: 'allies' });
    for (const fact of [
      'one private question a week, for eight weeks',
      `That includes <@${person('amara').id}>, who leads it.`,
      'five or more people share',
      'Monday 11 January, once eight have joined (not yet eight)',
      'affects a legal deadline',
    ])
      expect(mia.screen()).toContain(fact);
    await mia.presses('All the details');
    await mia.sees('seven days after the close');
    await mia.sees('What’s stored, how long');
    await mia.closesModal();
    await mia.submits();
    await mia.sees('You’re in!');
    await mia.closesEverything();
    const member = await world.ports.members.find(world.slack.workspace, memberId(mia.id));
    expect(member).toMatchObject({ zone: 'Europe/Stockholm', consentVersion: safetyContent.consent.version });
  });

  test('a second time says that one takes part already', () => reads('mia', 'JOIN ', 'taking part already'));

  test('does not tell of the group of a private channel to whom is not in it, nor let them join', async () => {
    world.playground.addChannel({ name: 'closed-circle', isPrivate: true, members: ['amara', 'yuki'] });
    await setUpAllies(world, 'closed-circle');
    const closed = world.playground.channel('closed-circle').id;
    const noah = person('noah');
    await noah.runs('/imperfect-ally join', { in: 'allies' });
    await noah.sees(/\[Join\]/);
    expect(noah.screen()).not.toContain(closed);
    await noah.closesEverything();
    const yuki = person('yuki');
    await yuki.runs('/imperfect-ally join', { in: 'allies' });
    await yuki.sees('Which group');
    await yuki.sees(`<#${closed}>`);
    await yuki.closesEverything();
    const found = await world.ports.groups.active(world.slack.workspace);
    const group = found.find((each) => each.group.channel === closed)?.group.id;
    if (group === undefined) throw new Error('no group');
    const asked = { workspace: world.slack.workspace, group, consentVersion: safetyContent.consent.version };
    const joining = (name: string) =>
      joinGroup(world.ports, { ...asked, member: memberId(person(name).id) }, world.ports.clock.now());
    expect(await joining('noah')).toEqual({ ok: false, refusal: { kind: 'notInChannel' } });
    expect((await joining('yuki')).ok).toBe(true);
  });

  test('says to try again in a minute while Slack does not tell who is in a channel', async () => {
    world.ports.directory = { ...sound.directory, openTo: () => Promise.reject(new Error('down')) };
    await reads('noah', 'join', 'try again in a minute');
  });

  test('is not needed to read the workplace’s reporting routes, also where there are several groups', async () => {
    const noah = person('noah');
    await noah.runs('/imperfect-ally resources', { in: 'allies' });
    expect(await world.ports.groups.active(world.slack.workspace)).toHaveLength(2);
    await noah.sees('At your own workplace');
    await noah.sees('Nadia in HR');
    await noah.sees('Outside your workplace, in the United Kingdom');
    await noah.picks('Help lines of another country', 'United States');
    await noah.sees('Nadia in HR[^]*Outside your workplace, in the United States');
    await noah.closesEverything();
  });

  test('asks which group when there are several', async () => {
    world.playground.addChannel({ name: 'second', members: ['amara'] });
    await setUpAllies(world, 'second');
    const priya = person('priya');
    await priya.runs('/imperfect-ally join', { in: 'allies' });
    await priya.sees('Which group');
    await priya.presses('Read and decide');
    await priya.sees(/\[Join\]/);
    await priya.submits();
    await priya.sees('You’re in!');
    await priya.closesEverything();
  });

  test('twice at once enrols once', async () => {
    const wei = person('wei');
    await wei.runs('/imperfect-ally join', { in: 'allies' });
    await wei.presses('Read and decide');
    world.playground.faults.injectDelivery({ kind: 'duplicate' });
    await wei.submits();
    await wei.closesEverything();
    expect(await world.ports.members.find(world.slack.workspace, memberId(wei.id))).toBeDefined();
  });

  test('leaving asks once, and joining again takes one tap from there', async () => {
    const mia = person('mia');
    await mia.runs('/imperfect-ally leave', { in: 'allies' });
    await mia.sees('stops the weekly messages');
    await mia.submits();
    await mia.sees('You’ve left');
    expect(await world.ports.members.find(world.slack.workspace, memberId(mia.id))).toBeUndefined();
    await mia.presses('Join');
    await mia.presses('Read and decide');
    await mia.submits();
    await mia.sees('You’re in!');
    await mia.closesEverything();
  });
});

describe('Help', () => {
  test('shows only what one may do', async () => {
    await person('mia').runs('/imperfect-ally help', { in: 'allies' });
    expect(person('mia').screen()).not.toMatch(/setup|review|ally join/);
    await person('mia').closesEverything();
    await person('noah').runs('/imperfect-ally help', { in: 'allies' });
    expect(person('noah').screen()).not.toMatch(/setup|review|ally reflect/);
    await person('noah').closesEverything();
    await person('amara').runs('/imperfect-ally help', { in: 'allies' });
    expect(person('amara').screen()).toMatch(/setup[\s\S]*review/);
    await person('amara').closesEverything();
  });

  test('offers what was probably meant, and opens it', async () => {
    const noah = person('noah');
    await noah.runs('/imperfect-ally privcy', { in: 'allies' });
    await noah.sees('Did you mean \\*privacy\\*');
    await noah.presses('Open “privacy”');
    await noah.sees('could technically look until the week closes');
    await noah.closesEverything();
  });

  test('asks whether somebody wants what they typed, with all that followed it', async () => {
    const mia = person('mia');
    await mia.runs('/imperfect-ally paus until 20 January', { in: 'allies' });
    await mia.sees('I don’t know “paus”. Did you mean \\*pause until 20 january\\*');
    await mia.presses('Open “pause until 20 january”');
    await mia.sees('You’re pausing');
    await mia.presses('End the pause');
    await mia.closesEverything();
  });

  test('never repeats what was typed, for it may be a confession', async () => {
    const noah = person('noah');
    await noah.runs('/imperfect-ally yesterday somebody hurt me', { in: 'allies' });
    await noah.sees('I don’t know those words. Nothing’s been sent or saved.');
    expect(noah.screen()).not.toContain('yesterday');
    await noah.closesEverything();
  });
});

describe('When something is broken', () => {
  test('the loading view turns into an apology, and the log knows only a code', async () => {
    world.ports.members = { ...sound.members, find: () => Promise.reject(new Error('mia said something')) };
    await reads('mia', 'reflect', 'Something on our side isn’t answering');
    expect(world.logged.at(-1)).toEqual({ event: 'slack request failed', code: 'Error' });
  });

  test('a page that Slack refuses to show is an apology too', async () => {
    world.playground.faults.inject('views.update', { kind: 'error', error: 'internal_error' });
    await reads('mia', 'help', 'Something on our side isn’t answering');
  });
});

describe('The thread of a discussion', () => {
  test('offers the private way to everybody, and to read about it where one has not joined', async () => {
    const message = {
      kind: 'opening',
      step: aDiscussion,
      season: 1,
      round: aRound,
      heard: undefined,
      actions: [],
      line: undefined,
    } as const;
    const channel = channelId(world.playground.channel('allies').id);
    await world.slack.messenger.send(world.slack.workspace, { channel, message });
    const noah = person('noah');
    await noah.sees('Thread replies carry your name');
    await noah.presses('Reflect privately', { in: 'message' });
    await noah.sees('you haven’t joined');
    await noah.closesEverything();
    await noah.presses('Help & reporting', { in: 'message' });
    await noah.sees('Outside your workplace');
    await noah.closesEverything();
    await person('mia').presses('Reflect privately', { in: 'message' });
    await person('mia').sees('That week has closed');
  });
});

describe('A change of zone', () => {
  test('is followed for members, once, and leaves nothing behind for anybody else', async () => {
    const received: string[] = [];
    world.ports.inbox = {
      ...sound.inbox,
      receive: (workspace, id, now) => {
        received.push(id);
        return sound.inbox.receive(workspace, id, now);
      },
    };
    await world.playground.changePerson('mia', { zone: 'Asia/Tokyo' });
    await world.playground.changePerson('olu', { zone: 'Asia/Tokyo' });
    await world.playground.changePerson('wei', { zone: '' });
    await world.playground.settled();
    const zoneOf = async (name: string) =>
      (await world.ports.members.find(world.slack.workspace, memberId(person(name).id)))?.zone;
    expect(await zoneOf('mia')).toBe('Asia/Tokyo');
    expect(await zoneOf('wei')).toBe('Asia/Shanghai');
    expect(received).toHaveLength(1);
  });
});

test('In all of this nothing was done that Slack would refuse', () => {
  const refused = world.playground.ledger.violations();
  const planned = ['internal_error'];
  const surprising = refused.filter((entry) => !planned.some((code) => JSON.stringify(entry).includes(code)));
  expect(surprising.map((entry) => JSON.stringify(entry).slice(0, 300))).toEqual([]);
});

test('A named person without a group sees the way to begin', () => reads('aoife', '', 'Set up another group'));
