import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Holidays, nudgeInstant, reminderInstant } from '../../src/domain/calendar.ts';
import { channelId, memberId } from '../../src/domain/ids.ts';
import { type MemberPreferences, preferenceOf } from '../../src/domain/member.ts';
import { planNudges } from '../../src/flows/outbox/plan-nudges.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anOpening } from '../store/examples.ts';
import { describeOnEachKind } from '../support/database.ts';
import { aWorkspace, flowWorld } from '../support/flow-world.ts';

/** Monday is a holiday in Ireland. */
const holidays: Holidays = (country, date) => country === 'IE' && date === '2027-01-11';

const preferences: fc.Arbitrary<MemberPreferences> = fc.record({
  zone: fc.constantFrom('Europe/Berlin', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'),
  weekday: fc.constantFrom(undefined, 1, 2, 3, 5, 7),
  time: fc.constantFrom('07:00', '09:00', '09:30', '19:30', '23:00'),
  workingDays: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2], [3], []),
  country: fc.constantFrom(undefined, 'IE', 'GB'),
  pausedUntil: fc.constantFrom(undefined, '2027-01-13', '2027-02-01'),
  remindMe: fc.boolean(),
});

describeOnEachKind('planning a round', (open) => {
  test('gives everybody the moments that the calendar gives to them alone, however often it is done', async () => {
    const world = await flowWorld(await open(), { people: 0 });
    const ports = { ...world.ports, holidays };
    const people = fc.sample(preferences, { numRuns: 300, seed: 7 });
    for (const [place, own] of people.entries())
      await ports.members.join({
        workspace: aWorkspace,
        id: memberId(`U${place}`),
        group: world.group.id,
        directChannel: channelId(`D${place}`),
        consentVersion: 1,
        askable: true,
        ...own,
      });
    const [round] = await ports.rounds.unfinished(aWorkspace);
    if (round?.status !== 'planned') throw new Error('no planned round');
    expect(await planNudges(ports, round, world.group)).toBe(300);
    await planNudges(ports, round, world.group);
    for (const [at, own] of people.entries()) {
      const preference = preferenceOf(own, world.group);
      const nudgeAt = nudgeInstant(preference, round.window, holidays);
      const reminderAt =
        nudgeAt === 'outsideRound' ? 'none' : reminderInstant(preference, round.window, nudgeAt, holidays);
      const key = { workspace: aWorkspace, round: round.id, member: memberId(`U${at}`) };
      const [nudge, reminder] = [
        await ports.nudges.find({ ...key, ordinal: 0 }),
        await ports.nudges.find({ ...key, ordinal: 1 }),
      ];
      const place = (given: Date | string) => (given instanceof Date ? given : round.window.closesAt);
      expect([nudge?.dueAt, reminder?.dueAt]).toEqual([place(nudgeAt), own.remindMe ? place(reminderAt) : undefined]);
    }
  });

  test('moves what it planned for a week that was put off, and leaves an open week alone', async () => {
    const world = await flowWorld(await open());
    const { ports, group } = world;
    const [round] = await ports.rounds.unfinished(aWorkspace);
    if (round?.status !== 'planned') throw new Error('no planned round');
    await planNudges(ports, round, group);
    const nextWeek = (instant: Date) => new Date(instant.getTime() + 7 * 24 * 3_600_000);
    const { opensAt, closesAt, digestAt, purgeAt } = round.window;
    const window = {
      opensAt: nextWeek(opensAt),
      closesAt: nextWeek(closesAt),
      digestAt: nextWeek(digestAt),
      purgeAt: nextWeek(purgeAt),
    };
    await ports.rounds.postpone(round, window);
    await planNudges(ports, { ...round, window }, group);
    expect(await ports.nudges.nextDue(aWorkspace)).toEqual(window.opensAt);
    await ports.rounds.open({ ...round, window }, anOpening(round.k), []);
    await planNudges(ports, round, group);
    expect(await ports.nudges.nextDue(aWorkspace)).toEqual(window.opensAt);
  });

  test('leaves out whoever belongs to another group', async () => {
    const database = await open();
    const world = await flowWorld(database);
    const { members } = openStore(database);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round?.status !== 'planned') throw new Error('no planned round');
    await members.leave(aWorkspace, memberId('U00000'));
    expect(await planNudges(world.ports, round, world.group)).toBe(11);
  });
});
