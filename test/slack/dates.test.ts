import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { alliesOf, type SlackWorld, slackWorld, twelve } from './slack-world.ts';

describe('A lead looks after the dates and the weeks of a season', () => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport: 'http' });
    await alliesOf(world, twelve);
  });
  afterAll(() => world.close());

  const lead = () => world.playground.person('amara');
  let isOpen = false;
  const opens = async (...buttons: readonly string[]) => {
    if (isOpen) await lead().closesEverything();
    isOpen = true;
    await lead().runs('/imperfect-ally', { in: 'allies' });
    for (const button of buttons) await lead().presses(button);
  };
  const saves = async () => expect(await lead().submits()).toEqual({});

  test('chooses the week in which it starts, and is told what cannot be', async () => {
    await opens('Group settings', 'Dates');
    await lead().sees('The first week opens Monday 11 January, once eight have joined');
    await lead().presses('Change the start');
    await lead().picksDate('Start in the week of', '2026-12-01');
    expect(await lead().submits()).toEqual({ 'Start in the week of': 'That week has passed. Pick another?' });
    await lead().picksDate('Start in the week of', '2027-01-20');
    await saves();
    await lead().sees('Saved.\\* The first week opens Monday 18 January');
  });

  test('marks a week as skipped and takes that back', async () => {
    await opens('Group settings', 'Dates', 'Change the weeks without a question');
    await lead().toggles('Week of Monday 18 January');
    await saves();
    await lead().sees('The next week opens Monday 25 January[^]*The week of Monday 18 January');
    await lead().presses('Change the weeks without a question');
    await lead().toggles('Week of Monday 18 January');
    await saves();
    await lead().sees('The next week opens Monday 18 January[^]*None');
  });

  test('writes days off, with a name and a last day, and takes them out', async () => {
    await opens('Group settings', 'Dates', 'Change the days off');
    await lead().sees('There are none yet');
    await lead().fills('Name', 'Company day <!channel>');
    await lead().picksDate('First day', '2027-01-19');
    await lead().picksDate('Last day', '2027-01-18');
    expect(await lead().submits()).toEqual({ 'Last day': 'That’s before the first day.' });
    await lead().picksDate('Last day', '2027-01-20');
    await saves();
    await lead().sees('Added[^]*19 January 2027 to 20 January 2027');
    await lead().presses('Dates');
    await lead().sees('Days off\\*\n\\*Company day[^]*19 January 2027 to 20 January 2027');
    await lead().presses('Change the weeks without a question');
    await lead().sees('2 days off that week');
    await opens('Group settings', 'Dates', 'Change the days off', 'Remove');
    await lead().sees('Removed[^]*There are none yet');
  });

  test('takes four weeks only, puts one back, changes their order, and is told what a season does not do', async () => {
    await opens('Programme', 'Choose weeks');
    await lead().sees('8 of 8 weeks');
    await lead().presses('Only 4 weeks');
    await lead().sees('Saved[^]*4 of 8 weeks[^]*1. Reflect[^]*4. Engage[^]*Left out');
    await lead().presses('Put back Offer support');
    await lead().sees('5 of 8 weeks[^]*5. Offer support');
    await lead().presses('Move later');
    await lead().sees('doesn’t begin with a week that can stir things up');
    await opens('Programme');
    await lead().sees('5 weeks');
  });

  test('finds it counted everywhere, and a week that has begun stays', async () => {
    await world.moveTo('2027-01-18T08:00:00Z');
    await world.hours(26);
    const mia = world.playground.person('mia');
    await mia.opensDm();
    await mia.sees('Week 1 of 5 · Reflect');
    await opens('Group settings', 'Dates');
    await lead().sees('This season has begun');
    await opens('Programme', 'Choose weeks');
    await lead().presses('Leave out');
    await lead().sees('4 of 8 weeks[^]*1. Reflect');
  });

  test('copies the report as text, with nothing but what the channel has read', async () => {
    await world.moveTo('2027-01-22T11:00:00Z');
    await world.hours(2);
    await opens('Season report');
    await lead().sees('Posted so far: 0 of 4');
    await lead().seesNo('Copy as text');
    await world.moveTo('2027-01-25T08:00:00Z');
    await world.hours(1);
    await opens('Season report', 'Copy as text: the whole report, to take along');
    await lead().sees('The report[^]*season 1[^]*Posted so far: 1 of 4[^]*Week 1: Reflect[^]*wasn’t enough to share');
    await saves();
  });
});
