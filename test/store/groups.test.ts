import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { channelId, memberId } from '../../src/domain/ids.ts';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aGroup, anotherWorkspace, aWorkspace, storeWithGroup } from './examples.ts';

describeOnEachEngine('groups', (open) => {
  test('a group is found as it was set up, with its leads in their order', async () => {
    const { groups } = openStore(await open());
    const group = aGroup();
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
