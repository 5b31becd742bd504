import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { everythingChecked, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

const name = 'Name';
const reach = 'How to reach it';
const purpose = 'What it is for';

describe('Help lines of a workplace itself', () => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport: 'http' });
    await setUpAllies(world);
    await join(world, twelve);
  });
  afterAll(() => world.close());

  const person = (id: string) => world.playground.person(id);
  const types = (id: string, word: string) => person(id).runs(`/imperfect-ally ${word}`, { in: 'allies' });

  test('are written by a lead, read first by everybody, confirmed with the rest, and taken out again', async () => {
    const lead = person('amara');
    await types('amara', 'hub');
    await lead.presses('Group settings');
    await lead.presses('Add or remove help lines of your own workplace');
    await lead.sees('There are none yet.');
    await lead.fills(name, 'Confidential adviser');
    await lead.fills(reach, 'ask around');
    await lead.fills(purpose, 'Somebody to talk to.');
    expect(await lead.submits()).toEqual({ [reach]: 'Please give an address, a number, a link or an @person.' });
    await lead.fills(reach, 'room 4, <!channel>');
    expect(await lead.submits()).toEqual({});
    await lead.sees('Added');
    await lead.sees('Confidential adviser');

    await types('mia', 'resources');
    await person('mia').sees('Your workplace’s own help lines[^]*Confidential adviser[^]*Outside your workplace');
    await person('mia').closesEverything();

    await lead.presses('Group settings');
    await lead.presses('Change where people can turn: reporting routes and help lines');
    await lead.sees('16 help lines');
    await lead.presses('Check the list');
    await lead.sees('Confidential adviser[^]*Outside your workplace');
    await lead.closesModal();
    await lead.ticks(everythingChecked);
    expect(await lead.submits()).toEqual({});

    await lead.presses('Add or remove help lines of your own workplace');
    await lead.presses('Remove');
    await lead.sees('Removed');
    await lead.sees('There are none yet.');
    await lead.closesEverything();
  });

  test('of another country are one choice away', async () => {
    const mia = person('mia');
    await types('mia', 'resources');
    await mia.picks('Help lines of another country', 'Netherlands');
    await mia.sees('Outside your workplace, in the Netherlands[^]*Veilig Thuis');
    await mia.closesEverything();
  });
});
