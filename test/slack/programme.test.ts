import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { everybodyIsAsked, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

describe.each(['socket', 'http'] as const)('A lead rewords a week, over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport });
    await setUpAllies(world);
    await join(world, twelve);
  });
  afterAll(() => world.close());

  const person = (name: string) => world.playground.person(name);
  const opensWeek = async (week: number) => {
    const lead = person('amara');
    await lead.runs('/imperfect-ally', { in: 'allies' });
    await lead.presses('Programme');
    await lead.sees('8 weeks');
    await lead.presses(`See and reword week ${week}`);
    await lead.sees(`Modal: Week ${week}`);
    return lead;
  };

  test('sees it as members will before anything is saved, and members are asked the new words', async () => {
    const lead = await opensWeek(1);
    await lead.sees('words for season 1');
    await lead.fills('Title', 'A look at oneself');
    await lead.fills('The question', 'What did you notice about yourself this month?');
    await lead.fills('A smaller question', '');
    await lead.presses('Preview');
    await lead.sees('Nothing’s been saved yet[^]*A look at oneself[^]*What did you notice about yourself this month');
    await lead.sees('In the channel\\*\n\\*Worth noticing\\*[^]*Try it this week[^]*Talk about it');
    await lead.closesModal();
    expect(await lead.submits()).toEqual({});
    await lead.sees('Saved.* “A look at oneself” is asked in these words in season 1');
    await lead.closesEverything();
    await everybodyIsAsked(world);
    const mia = person('mia');
    await mia.opensDm();
    await mia.sees('\\*Week 1 of 8 · A look at oneself\\*');
    await mia.presses('Answer privately', { in: 'message' });
    await mia.sees('What did you notice about yourself this month');
    await mia.closesEverything();
  });

  test('is told under the field what breaks a rule, with the fix, in the preview as well; the text stays', async () => {
    const lead = await opensWeek(2);
    await lead.fills('A smaller question', 'Who was it?');
    await lead.fills('What it’s about', 'One. Two. Three. Four.');
    await lead.presses('Preview');
    await lead.sees(
      'Not ready[^]*What it’s about:\\* is longer than three sentences[^]*smaller question:\\* says “who”',
    );
    await lead.closesModal();
    expect(await lead.submits()).toEqual({
      'What it’s about': 'This is longer than three sentences; frame the question in one to three.',
      'A smaller question':
        'This says “who”, which asks about a person; ask what the ally noticed, will do or is unsure of.',
    });
    await lead.sees('Who was it');
    await lead.closesEverything();
  });

  test('cannot say anything about a colleague in the app’s voice: a name is refused under its field, in the preview too', async () => {
    const lead = await opensWeek(2);
    await lead.fills('Title', 'What Bob did');
    await lead.fills('A smaller question', 'What should olu stop doing?');
    await lead.presses('Preview');
    await lead.sees('Not ready[^]*Title:\\* seems to name somebody: “Bob”[^]*smaller question:\\* seems to name');
    await lead.closesModal();
    expect(await lead.submits()).toEqual({
      Title: 'This seems to name somebody: “Bob”; write it without a name, or in other words if it is none.',
      'A smaller question': expect.stringContaining('seems to name somebody: “olu”'),
    });
    await lead.closesEverything();
  });

  test('of a week that has opened is told that it is asked next season; the open week stays as it is', async () => {
    const lead = await opensWeek(1);
    await lead.sees('asked in season 2');
    await lead.fills('The question', 'What will you try differently this month?');
    expect(await lead.submits()).toEqual({});
    await lead.closesEverything();
    const mia = person('mia');
    await mia.runs('/imperfect-ally reflect', { in: 'allies' });
    await mia.sees('What did you notice about yourself this month');
    await mia.closesEverything();
  });

  test('does not undo what another lead saved meanwhile, and the text stays', async () => {
    const lead = await opensWeek(3);
    await lead.fills('Title', 'Listening');
    const [found] = await world.ports.groups.active(world.slack.workspace);
    if (found === undefined) throw new Error('no group');
    const { programme, revision } = await world.ports.programmes.of(found.group);
    await world.ports.programmes.replace(found.group, { ...programme, title: 'Ours' }, revision);
    expect(await lead.submits()).toEqual({ Title: expect.stringContaining('someone’s changed the programme') });
    await lead.closesEverything();
  });

  test('somebody who does not lead finds no such button, and a discussion has its thread’s question too', async () => {
    const mia = person('mia');
    await mia.runs('/imperfect-ally', { in: 'allies' });
    await mia.sees('Imperfect Ally');
    await mia.seesNo('\\[Programme\\]');
    await mia.closesEverything();
    const lead = await opensWeek(5);
    await lead.sees('The question in the channel’s thread');
    await lead.closesEverything();
  });
});
