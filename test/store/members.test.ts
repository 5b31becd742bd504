import { expect, test } from '@jest/globals';
import { channelId, memberId } from '../../src/domain/ids.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aGroup, aMember, anotherWorkspace, aWorkspace, storeWithGroup } from './examples.ts';

const somebody = memberId('U1');

describeOnEachEngine('members', (open) => {
  test('a member is found as they joined, with or without preferences', async () => {
    const { members, group } = await storeWithGroup(await open());
    const plain = aMember(group);
    const particular = aMember(group, {
      id: memberId('U2'),
      weekday: 3,
      workingDays: [7, 1],
      country: 'IE',
      pausedUntil: '2026-12-24',
    });
    expect(await members.join(plain)).toBe('joined');
    expect(await members.join(particular)).toBe('joined');
    expect(await members.find(aWorkspace, plain.id)).toStrictEqual(plain);
    expect(await members.ofGroup(aWorkspace, group.id)).toStrictEqual([plain, particular]);
    expect(await members.find(anotherWorkspace, plain.id)).toBeUndefined();
  });

  test('nobody is in two groups at once', async () => {
    const { members, groups, group } = await storeWithGroup(await open());
    const other = aGroup({ channel: channelId('C2') });
    await groups.create(other, []);
    await members.join(aMember(group));
    expect(await members.join(aMember(group))).toBe('alreadyEnrolled');
    expect(await members.join(aMember(other))).toBe('alreadyEnrolled');
    expect(await members.ofGroup(aWorkspace, other.id)).toEqual([]);
  });

  test('who leaves is gone with all preferences, and may join again', async () => {
    const { members, group } = await storeWithGroup(await open());
    await members.join(aMember(group, { country: 'US' }));
    expect(await members.leave(aWorkspace, somebody)).toBe('left');
    expect(await members.leave(aWorkspace, somebody)).toBe('notEnrolled');
    expect(await members.find(aWorkspace, somebody)).toBeUndefined();
    expect(await members.join(aMember(group))).toBe('joined');
  });

  test('a newer consent text is noted, an older one changes nothing, and strangers agree to nothing', async () => {
    const { members, group } = await storeWithGroup(await open());
    await members.join(aMember(group, { consentVersion: 2 }));
    expect(await members.agree(aWorkspace, somebody, 3)).toBe('agreed');
    expect(await members.agree(aWorkspace, somebody, 1)).toBe('agreed');
    expect(await members.agree(aWorkspace, memberId('U404'), 3)).toBe('notEnrolled');
    expect((await members.find(aWorkspace, somebody))?.consentVersion).toBe(3);
  });

  test('who may be written to is noted, and of strangers nothing', async () => {
    const { members, group } = await storeWithGroup(await open());
    await members.join(aMember(group));
    await members.setAskable(aWorkspace, somebody, false);
    await members.setAskable(aWorkspace, memberId('U404'), false);
    expect(await members.among(aWorkspace, [somebody, memberId('U404')])).toStrictEqual([
      aMember(group, { askable: false }),
    ]);
  });
});
