import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { blocksText } from '../../playground/screen.ts';
import { channelId, groupId, memberId } from '../../src/domain/ids.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import { homeView, hubPage } from '../../src/slack/home/home.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { deskOf } from '../support/desk-of.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../support/flow-world.ts';

let database: Database | undefined;
let world: FlowWorld;
beforeEach(async () => {
  await database?.close();
  database = await openQuickDatabase();
  world = await flowWorld(database);
});
afterAll(() => database?.close());

const mia = () => memberAt(world, 0);
const newcomer = memberId('UNEW');

/** Somebody's Home as they read it; dates as Slack's fallback has them. */
async function home(member = mia()): Promise<string> {
  const { blocks } = await homeView(deskOf(world.ports), { workspace: world.group.workspace, member });
  return read(blocks);
}
const read = (blocks: readonly object[]) =>
  blocksText(blocks.map((block, at) => ({ block_id: `b${at}`, ...block }))).replaceAll(
    /<!date\^\d+\^[^|]*\|([^>]*)>/g,
    '$1',
  );

const changed = async (facts: Partial<FlowWorld['group']>) => {
  const { workspace, id } = world.group;
  const found = await world.ports.groups.find(workspace, id);
  if (found === undefined) throw new Error('no group');
  expect(await world.ports.groups.move(found.group, { ...found.group, ...facts })).toBeTruthy();
};
const paused = (until: `${number}-${number}-${number}`) =>
  world.ports.members.update(world.group.workspace, mia(), { pausedUntil: until });
const joins = (member = newcomer) =>
  joinGroup(
    world.ports,
    { workspace: world.group.workspace, group: world.group.id, member, consentVersion: 3 },
    world.ports.clock.now(),
  );

const ways = ['Themes so far', 'Settings', 'Help & reporting'];

describe('Home', () => {
  test('of somebody who has joined names the day of their first question', async () => {
    const text = await home();
    expect(text).toContain('Your first question comes Monday 11 January.');
    for (const way of ways) expect(text).toContain(way);
    expect(text).toContain('[… Pause / Who can see this / Commands / Leave]');
    expect(text).not.toMatch(/Answer privately|Delete my answer/);
  });

  test('says what the first week still waits for', async () => {
    for (const member of world.members.slice(5)) await world.ports.members.leave(world.group.workspace, member);
    expect(await home()).toContain('Your first question comes Monday 11 January, once eight people have joined.');
  });

  test('of an open week has the question itself, a way to answer, and something to try', async () => {
    await opened(world);
    const text = await home();
    expect(text).toContain('This week: Reflect');
    expect(text).toContain('When someone at work sees things differently from you');
    expect(text).toContain('Answer privately');
    expect(text).toContain('Open until Friday 15 January at 12:00. Week 1 of 8. This page looks the same');
    expect(text).toContain('Try it this week');
    expect(text).toContain('[… Pause / Delete my answer / Who can see this / Commands / Leave]');
  });

  test('looks the same whether or not one has answered', async () => {
    await opened(world);
    await replyOf(world, 0, 'silence');
    expect(await home(memberAt(world, 0))).toBe(await home(memberAt(world, 1)));
  });

  test('of somebody who joined mid-week offers no question, and names the day of their first', async () => {
    await opened(world);
    await joins();
    const text = await home(newcomer);
    expect(text).toContain('Your first question comes Monday 18 January.');
    expect(text).not.toMatch(/Answer privately|Delete my answer/);
  });

  test('between weeks names the day of the next question, and then what the channel has read', async () => {
    await opened(world);
    for (const at of world.members.keys()) await replyOf(world, at, 'silence');
    await closed(world);
    expect(await home()).toContain('Your next question comes Monday 18 January.');
    expect(await home()).not.toMatch(/Answer privately|Delete my answer|Last week/);
    await published(world);
    expect(await home()).toMatch(/Last week in <#\w+>\*\n• Label of silence/);
  });

  test('of a pause says until when, and how to end it; an open week can still be answered', async () => {
    await paused('2027-02-01');
    expect(await home()).toMatch(/You’re pausing\.\* No messages come before Monday 1 February[\s\S]*End the pause/);
    await opened(world);
    expect(await home()).toMatch(/Answer privately[\s\S]*End the pause/);
  });

  test('of a pause that is over says nothing of it', async () => {
    await paused('2027-01-08');
    world.moveTo('2027-01-09T10:00:00Z');
    expect(await home()).not.toMatch(/pausing|End the pause/);
  });

  test('while the programme is paused says so, with the open week to answer or none', async () => {
    await opened(world);
    await changed({ status: 'paused' });
    expect(await home()).toMatch(/Answer privately[\s\S]*The programme’s paused\.\* You can still answer/);
    await closed(world);
    expect(await home()).toContain('The programme’s paused.* Your next question comes when a lead resumes it.');
  });

  test('after the season thanks, and keeps the ways on', async () => {
    await changed({ status: 'ended' });
    const text = await home();
    expect(text).toContain('The season’s over. Thank you for taking part.');
    for (const way of ways) expect(text).toContain(way);
    expect(text).not.toMatch(/Answer privately|Delete my answer/);
  });

  test('of somebody who has left is that of a newcomer', async () => {
    await opened(world);
    await world.ports.members.leave(world.group.workspace, mia());
    expect(await home()).toBe(await home(newcomer));
    expect(await home()).toMatch(/A better ally, imperfectly[\s\S]*\[Join\][\s\S]*Help & reporting/);
  });

  test('without any group offers everyone to set one up', async () => {
    await changed({ status: 'stopped' });
    const text = await home(newcomer);
    expect(text).toContain('There’s no group here yet.');
    expect(text).toContain('Set up a group');
    expect(text).not.toContain('[Join]');
  });

  test('with several groups is about one’s own, and a lead reads of each they lead', async () => {
    const second = {
      ...world.group,
      id: groupId('00000000-0000-4000-8000-0000000000aa'),
      channel: channelId('CBOOKS'),
    };
    await world.ports.groups.create(second, [world.lead, mia()]);
    expect(await home(memberAt(world, 1))).not.toContain('CBOOKS');
    expect(await home()).toMatch(/Your first question[\s\S]*You lead <#CBOOKS>/);
    const lead = await home(world.lead);
    for (const channel of [world.group.channel, second.channel]) expect(lead).toContain(`You lead <#${channel}>.`);
    expect(await home(newcomer)).toContain('[Join]');
  });

  test('of a lead has what there is to do, and the draft only while one waits', async () => {
    await opened(world);
    const open = await home(world.lead);
    expect(open).toMatch(/You lead <#\w+>\.\* “Reflect” is open until/);
    expect(open).toMatch(
      /Our promises[\s\S]*Group settings[\s\S]*\[… Programme \/ Season report \/ Discussion guide\]/,
    );
    expect(open).not.toContain('Review themes');
    await closed(world);
    expect(await home(world.lead)).toContain('Review themes');
    await published(world);
    expect(await home(world.lead)).not.toContain('Review themes');
  });

  test('has one filled button at most, also of a lead who takes part while a draft waits', async () => {
    const { workspace, id } = world.group;
    await world.ports.groups.addLead(workspace, id, mia());
    for (const reach of [opened, closed, published]) {
      await reach(world);
      const { blocks } = await homeView(deskOf(world.ports), { workspace, member: mia() });
      expect(JSON.stringify(blocks).match(/"style":"primary"/g) ?? []).toHaveLength(1);
    }
  });

  test('is the page behind the command, too', async () => {
    await opened(world);
    const hub = await hubPage(deskOf(world.ports), { workspace: world.group.workspace, member: mia() });
    expect(read(hub.blocks)).toBe(await home());
  });
});
