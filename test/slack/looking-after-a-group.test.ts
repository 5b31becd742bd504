import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { memberId } from '../../src/domain/ids.ts';
import {
  everythingChecked,
  firstOpening,
  join,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from './slack-world.ts';

describe.each(['socket', 'http'] as const)('Looking after a group, over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport });
    await setUpAllies(world);
    await join(world, twelve.slice(0, 8));
  });
  afterAll(() => world.close());
  beforeEach(() => {
    for (const { id } of world.playground.people()) world.playground.person(id).reloads();
  });

  const person = (name: string) => world.playground.person(name);
  const lead = () => person('amara');
  async function opensGroup(name = 'amara') {
    await person(name).runs('/imperfect-ally', { in: 'allies' });
    await person(name).presses('Group settings');
  }
  const group = async () => {
    const [found] = await world.ports.groups.ledBy(world.slack.workspace, memberIdOf('amara'));
    return found ?? never();
  };
  const lastMessage = (name: string) => world.playground.directMessages(name).at(-1)?.text ?? '';

  describe('A lead’s page of the group', () => {
    test('says how the group stands, and what each step does before it is done', async () => {
      await opensGroup();
      for (const fact of [
        'Season 1 hasn’t begun yet',
        'Opens Mon 09:00 · closes Fri 12:00, Lagos time',
        'A theme needs five people',
        'last checked on Thursday 7 January',
        'No week opens until a lead resumes',
        'what was written in it is deleted',
      ])
        expect(lead().screen()).toContain(fact);
      await lead().presses('See the weeks');
      await lead().picks('Another week', 'Week 5: Whose voices');
      await lead().sees('As a thread, in which replies carry names');
      await lead().closesModal();
      await lead().sees('Group settings');
    });

    test('is for nobody else', async () => {
      await person('mia').runs('/imperfect-ally', { in: 'allies' });
      await person('mia').seesNo('Group settings|Leads');
    });

    test('changes the schedule and the rules from the next week on, and refuses to lower the number', async () => {
      await opensGroup();
      await lead().presses('Change the schedule');
      await lead().sees('a week that’s open keeps its times');
      await lead().picks('Time zone', 'Africa/Kinshasa');
      await lead().picks('It closes on', 'Thursday');
      await lead().picksTime('Closing time', '17:30');
      expect(await lead().submits()).toEqual({});
      await lead().sees('closes Thu 17:30, Kinshasa time');
      await lead().sees('It applies from the next week on, which opens on Monday 11 January');
      await lead().presses('Change what is shared, and who looks at it before');
      await lead().sees('Once there are two leads, you can ask for both');
      await lead().picks('How many people must share a theme before it’s posted?', 'At least eight people');
      expect(await lead().submits()).toEqual({});
      await lead().presses('Change what is shared, and who looks at it before');
      await lead().seesNo('At least five people');
      expect((await group()).group).toMatchObject({ k: 8, times: { closes: { weekday: 4, time: '17:30' } } });
    });

    test('changes help lines, routes and the notice at once; they’re checked anew each time', async () => {
      await opensGroup();
      await lead().presses('Change where people can turn: reporting routes and help lines');
      await lead().sees('"Nadia in HR, nadia@company.example"');
      await lead().picks('Country', 'Ireland');
      await lead().fills(
        'Does anyone here have a duty to pass on what they hear?',
        'Managers must tell HR. <!channel>',
      );
      await lead().seesNo(/\(x\)/);
      expect(Object.keys(await lead().submits())).toEqual(['Your check']);
      await lead().ticks(everythingChecked);
      expect(await lead().submits()).toEqual({});
      await lead().sees('Help lines of Ireland, last checked on');
      await lead().closesEverything();
      await lead().opensHome();
      await lead().sees(
        'A notice from your workplace\\* \\(Thursday 7 January.*\\): Managers must tell HR. &lt;!channel&gt;',
      );
    });

    test('adds a lead, who is told, and refuses guests; whoever leads may be taken away again', async () => {
      await opensGroup();
      await lead().presses('Add leads, remove them, hand the group over');
      await lead().sees('One lead must remain');
      await lead().picksUser('Who else should lead?', 'greta');
      expect(await lead().submits()).toEqual({ 'Who else should lead?': 'Guests of the workspace can’t lead.' });
      await lead().picksUser('Who else should lead?', 'noah');
      expect(await lead().submits()).toEqual({});
      await lead().sees('leads as well. I’ve told them');
      await world.work();
      expect(lastMessage('noah')).toContain('You lead');
      await person('noah').opensDm();
      await person('noah').presses('Group settings', { in: 'message' });
      await person('noah').sees('Season 1 hasn’t begun yet');
      await person('noah').closesEverything();
      await lead().presses('Remove');
      await lead().sees('doesn’t lead any more');
      await world.work();
      expect(lastMessage('noah')).toContain('You don’t lead');
    });
  });

  test('An open week that is paused can still be answered, and nobody is asked until a lead resumes', async () => {
    await world.moveTo(firstOpening);
    await world.hours(2);
    await opensGroup();
    await lead().presses('Pause');
    await lead().sees('The programme’s paused');
    await lead().closesEverything();
    await lead().opensHome();
    await lead().sees('The programme’s paused');
    await lead().seesNo('” opens on');
    await opensGroup();
    await person('mia').runs('/imperfect-ally', { in: 'allies' });
    await person('mia').sees('You can still answer until the week closes');
    await person('mia').presses('Answer privately');
    await person('mia').sees('Managers must tell HR');
    await person('mia').closesEverything();
    await lead().presses('Resume');
    await lead().sees('The programme goes on');
  });

  describe('A channel in which the app cannot post any more', () => {
    test('is told to the leads once, with a way to choose another', async () => {
      await world.playground.archiveChannel('allies');
      await world.playground.removeBotFrom('allies');
      await world.work();
      const told = world.playground.directMessages('amara').filter(({ text }) => text.includes('I can’t post in'));
      expect(told).toHaveLength(1);
      await lead().opensDm();
      await lead().presses('Choose another channel', { in: 'message' });
      await lead().sees('That channel is archived');
      await lead().invitesBot('leads-only');
      await lead().picksChannel('Channel', 'leads-only');
      await lead().sees('The app is in');
      expect(await lead().submits()).toEqual({});
      await lead().sees('From now on the group posts in');
      expect((await group()).group.channel).toBe(world.playground.channel('leads-only').id);
    });

    test('is not believed of an event about a channel that is fine', async () => {
      await world.playground.sendEvent({
        type: 'group_archive',
        channel: world.playground.channel('leads-only').id,
        user: lead().id,
        is_moved: 0,
      });
      await world.work();
      expect(world.playground.directMessages('amara').filter(({ text }) => text.includes('I can’t post'))).toHaveLength(
        1,
      );
    });
  });

  test('At the end of a season everybody is asked once whether to go on, and nothing goes on until a lead starts it', async () => {
    const { programme, ...present } = await world.ports.programmes.of((await group()).group);
    const short = { ...present, programme: { ...programme, steps: [programme.steps[0]] as const } };
    world.ports.programmes = { ...world.ports.programmes, of: async () => short };
    await world.moveTo('2027-01-14T16:30:00Z');
    await world.moveTo('2027-01-18T08:00:00Z');
    await world.hours(26);
    const told = world.playground.directMessages('amara').map(({ text }) => text);
    expect(told.filter((text) => text.includes('Would you like to go on?'))).toHaveLength(1);
    await person('yuki').opensDm();
    await person('yuki').presses('Go on', { in: 'message' });
    await person('yuki').sees('There’s nothing to do');
    await person('yuki').closesEverything();
    await person('diego').opensDm();
    await person('diego').presses('Leave', { in: 'message' });
    await person('diego').sees('Leaving stops the weekly messages');
    await person('diego').closesEverything();
    await lead().runs('/imperfect-ally status', { in: 'allies' });
    await lead().sees('The season’s over');
    await lead().closesEverything();
    await opensGroup();
    await lead().sees('Season 1 is over');
    await lead().presses('See the weeks');
    await lead().sees('As worded in season 2');
    await lead().closesModal();
    await lead().presses('Delete the record');
    await lead().sees('The record has been deleted');
    await lead().sees('Season 1 is over');
    await lead().seesNo(/\[Delete the record\]/);
    await lead().closesEverything();
    await lead().runs('/imperfect-ally report', { in: 'allies' });
    await lead().sees('a lead has deleted its record');
    await lead().closesEverything();
    await person('yuki').runs('/imperfect-ally themes', { in: 'allies' });
    await person('yuki').sees('a lead has deleted its record');
    await person('yuki').closesEverything();
    await opensGroup();
    await lead().presses('Start season 2');
    await lead().sees('Season 2 is running.\\* Its first week opens on Monday 25 January');
  });

  test('A member whose account is deactivated is let go; a lead’s is told to whoever can look after the group', async () => {
    await world.playground.changePerson('mia', { deleted: true });
    expect(await world.ports.members.find(world.slack.workspace, memberIdOf('mia'))).toBeUndefined();
    await world.playground.changePerson('olu', { deleted: true });
    expect(world.logged.filter(({ event }) => event === 'lead left')).toEqual([]);
    world.playground.addPerson({ name: 'ines', isAdmin: true });
    await world.playground.changePerson('amara', { deleted: true });
    await world.work();
    expect(lastMessage('ines')).toContain('Its leads are now: nobody');
    await person('ines').opensDm();
    await person('ines').presses('Leads', { in: 'message' });
    await person('ines').sees('The group has no lead just now');
    await person('ines').picksUser('Who else should lead?', 'ines');
    expect(await person('ines').submits()).toEqual({});
    await person('ines').closesEverything();
  });

  test('Stopping for good asks once and releases everybody', async () => {
    await opensGroup('ines');
    await person('ines').presses('Stop for good');
    await person('ines').sees('Everyone’s been taken off the list');
    await person('yuki').runs('/imperfect-ally leave', { in: 'allies' });
    await person('yuki').sees('nothing to leave');
  });

  test('The record of a stopped group can be deleted by who led it, from the app’s first page', async () => {
    for (const name of ['ines', 'yuki']) person(name).reloads();
    await person('yuki').runs('/imperfect-ally', { in: 'allies' });
    await person('yuki').seesNo('have been stopped');
    await person('ines').runs('/imperfect-ally', { in: 'allies' });
    await person('ines').sees('Groups that you led and that have been stopped');
    await person('ines').presses('Delete the record');
    await person('ines').sees('The record has been deleted');
    await person('ines').closesEverything();
    await person('ines').runs('/imperfect-ally', { in: 'allies' });
    await person('ines').seesNo('have been stopped');
    await person('ines').closesEverything();
  });

  test('Nothing was done in all of this that Slack would refuse', () => {
    const refused = world.playground.ledger.violations().map((entry) => JSON.stringify(entry));
    expect(refused.filter((entry) => !/is_archived|not_in_channel|channel_not_found/.test(entry))).toEqual([]);
  });

  const memberIdOf = (name: string) => memberId(person(name).id);
});

function never(): never {
  throw new Error('there is no group');
}
