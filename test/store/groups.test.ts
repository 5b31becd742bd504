import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { mostDaysOff } from '../../src/domain/group.ts';
import { channelId, memberId, stepId } from '../../src/domain/ids.ts';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aGroup, anOpening, anotherWorkspace, aRound, aWorkspace, storeWithGroup } from './examples.ts';

describeOnEachEngine('groups', (open) => {
  test('a group is found as it was set up, with its leads in their order', async () => {
    const { groups } = openStore(await open());
    const chosen = { startsOn: '2027-01-06', skippedWeeks: ['2027-02-15'], weeks: [stepId('reflect')] } as const;
    const group = aGroup(chosen);
    expect(await groups.create(group, [memberId('U9'), memberId('U2')])).toBe('created');
    expect(await groups.find(aWorkspace, group.id)).toStrictEqual({ group, leads: ['U9', 'U2'] });
    expect(await groups.find(anotherWorkspace, group.id)).toBeUndefined();
  });

  test.each(['running', 'paused'] as const)('a channel with a %s group takes no second one', async (status) => {
    const { groups } = await storeWithGroup(await open(), { status });
    expect(await groups.create(aGroup(), [])).toBe('channelTaken');
    expect(await groups.create(aGroup({ workspace: anotherWorkspace }), [])).toBe('created');
  });

  test.each(['stopped', 'ended'] as const)('a channel whose group has %s takes another one', async (status) => {
    const { groups, group } = await storeWithGroup(await open());
    expect(await groups.move(group, { ...group, status })).toBe('moved');
    expect((await groups.find(aWorkspace, group.id))?.group.status).toBe(status);
    expect(await groups.create(aGroup(), [])).toBe('created');
  });

  test('of two leads who set up the same channel at the same moment one is told that it is taken', async () => {
    const { groups } = openStore(await open());
    const outcomes = await Promise.all([groups.create(aGroup(), []), groups.create(aGroup(), [])]);
    expect(outcomes.sort()).toEqual(['channelTaken', 'created']);
  });

  test('running and paused groups are active, by their channel', async () => {
    const { groups } = await storeWithGroup(await open(), { channel: channelId('C5') });
    await groups.create(aGroup({ channel: channelId('C3'), status: 'paused' }), [memberId('U1')]);
    await groups.create(aGroup({ channel: channelId('C4'), status: 'ended' }), []);
    await groups.create(aGroup({ workspace: anotherWorkspace, channel: channelId('C1') }), []);
    const active = await groups.active(aWorkspace);
    expect(active.map(({ group, leads }) => [group.channel, leads])).toEqual([
      ['C3', ['U1']],
      ['C5', []],
    ]);
  });

  test('a group goes from the state that the caller knows to the next, once', async () => {
    const { groups, group } = await storeWithGroup(await open());
    const pausing = { ...group, status: 'paused' as const };
    expect(await groups.move(group, pausing)).toBe('moved');
    expect(await groups.move(group, pausing)).toBe('movedMeanwhile');
    const over = { ...group, status: 'ended' as const };
    await groups.move(pausing, over);
    expect(await groups.create(aGroup(), [])).toBe('created');
    expect(await groups.move(over, { ...group, status: 'running', season: 2 })).toBe('channelTaken');
  });

  test('a change leaves what it does not name, and a lowered k changes nothing at all', async () => {
    const { groups, group } = await storeWithGroup(await open(), { k: 7 });
    const reporterNotice = { text: 'Managers must tell HR.', on: '2026-11-03' } as const;
    expect(await groups.change(aWorkspace, group.id, { k: 9, reminder: true, reporterNotice })).toBe('changed');
    expect(await groups.change(aWorkspace, group.id, { k: 8, reminder: false })).toBe('kLowered');
    const changed = { ...group, k: 9, reminder: true, reporterNotice };
    expect((await groups.find(aWorkspace, group.id))?.group).toStrictEqual(changed);
    await groups.change(aWorkspace, group.id, { reporterNotice: undefined });
    expect((await groups.find(aWorkspace, group.id))?.group).toStrictEqual({ ...group, k: 9, reminder: true });
    expect(await groups.change(anotherWorkspace, group.id, { k: 9 })).toBe('noGroup');
  });

  test('a start, skipped weeks and chosen weeks are changed and taken back', async () => {
    const { groups, group } = await storeWithGroup(await open());
    const chosen = { startsOn: '2027-03-01', skippedWeeks: ['2027-03-29'], weeks: [stepId('engage')] } as const;
    await groups.change(aWorkspace, group.id, chosen);
    expect((await groups.find(aWorkspace, group.id))?.group).toStrictEqual({ ...group, ...chosen });
    await groups.change(aWorkspace, group.id, { startsOn: undefined, skippedWeeks: [], weeks: undefined });
    expect((await groups.find(aWorkspace, group.id))?.group).toStrictEqual(group);
  });

  test('days off are kept beside each other, thirty at most, and what is over makes room', async () => {
    const { groups, group } = await storeWithGroup(await open());
    const day = (place: number, to: `${number}-${number}-${number}`) =>
      ({ id: `day ${place}`, name: 'Closed', from: '2026-12-24', to }) as const;
    const today = '2026-12-01';
    const over = day(0, '2026-12-24');
    const add = (each: typeof over | ReturnType<typeof day>, now: `${number}-${number}-${number}` = today) =>
      groups.addDayOff(aWorkspace, group.id, each, now);
    const many = Array.from({ length: mostDaysOff }, (_, place) => day(place + 1, '2027-01-03'));
    const outcomes = await Promise.all([over, ...many].map((each) => add(each)));
    expect(outcomes.filter((outcome) => outcome === 'tooMany')).toHaveLength(1);
    const kept = async () => (await groups.find(aWorkspace, group.id))?.group.daysOff ?? [];
    expect(await kept()).toHaveLength(mostDaysOff);
    for (const { id } of (await kept()).slice(2)) await groups.removeDayOff(aWorkspace, group.id, id);
    expect(await kept()).toHaveLength(2);
    await add(day(99, '2027-06-01'), '2027-02-01');
    expect(await kept()).toEqual([day(99, '2027-06-01')]);
    await groups.removeDayOff(aWorkspace, group.id, 'day 99');
    expect((await groups.find(aWorkspace, group.id))?.group).toStrictEqual(group);
  });

  test('groups are found by who leads them, those whose season has ended as well, never stopped ones', async () => {
    const { groups, group } = await storeWithGroup(await open());
    const lead = memberId('U7');
    expect(await groups.addLead(aWorkspace, group.id, lead)).toBe('added');
    expect(await groups.addLead(aWorkspace, group.id, lead)).toBe('alreadyLead');
    expect(await groups.ledBy(aWorkspace, lead)).toEqual([{ group, leads: ['U7'] }]);
    expect(await groups.ledBy(aWorkspace, memberId('U8'))).toEqual([]);
    const over = { ...group, status: 'ended' as const };
    await groups.move(group, over);
    expect(await groups.ledBy(aWorkspace, lead)).toHaveLength(1);
    await groups.move(over, { ...group, status: 'stopped' });
    expect(await groups.ledBy(aWorkspace, lead)).toEqual([]);
  });

  test('of two leads who remove each other at the same moment one remains', async () => {
    const { groups } = openStore(await open());
    const group = aGroup();
    const [one, other] = [memberId('U1'), memberId('U2')];
    await groups.create(group, [one, other]);
    const outcomes = await Promise.all([
      groups.removeLead(aWorkspace, group.id, one, 1),
      groups.removeLead(aWorkspace, group.id, other, 1),
    ]);
    expect(outcomes.toSorted()).toEqual(['lastLead', 'removed']);
    expect((await groups.find(aWorkspace, group.id))?.leads).toHaveLength(1);
  });

  test('a week opens only while its group is running', async () => {
    const { groups, group, rounds } = await storeWithGroup(await open());
    const round = aRound(group);
    await rounds.plan(round);
    await groups.move(group, { ...group, status: 'paused' });
    expect(await rounds.open(round, anOpening(round.k), [])).toBe('groupNotRunning');
    expect(await rounds.cancel(round)).toBe('cancelled');
    expect(await rounds.cancel(round)).toBe('notPlanned');
  });

  test('the database lets k of a group rise and refuses to lower it', async () => {
    const database = await open();
    const { groups, group } = await storeWithGroup(database, { k: 7 });
    await sql`update ally_group set k = 9`.execute(database.db);
    await expect(sql`update ally_group set k = 8`.execute(database.db)).rejects.toThrow('never lowered');
    expect((await groups.find(aWorkspace, group.id))?.group.k).toBe(9);
  });

  test.each([4, 26])('the database refuses a k of %d', async (k) => {
    const { groups } = openStore(await open());
    await expect(groups.create(aGroup({ k }), [])).rejects.toThrow('ally_group_k_check');
  });
});
