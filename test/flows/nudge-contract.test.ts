import { describe, expect, test } from '@jest/globals';
import { memberId, roundId } from '../../src/domain/ids.ts';
import { skipWeek, snooze, unskipWeek } from '../../src/flows/delivery/snooze.ts';
import { changePreferences, pauseUntil, resume } from '../../src/flows/members/change-preferences.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import { leaveGroup } from '../../src/flows/members/leave-group.ts';
import { describeOnEachKind } from '../support/database.ts';
import {
  aWorkspace,
  type FlowWorld,
  firstClose,
  firstOpening,
  flowWorld,
  memberAt,
  opened,
  replyOf,
} from '../support/flow-world.ts';

/** Monday 11 January 2027 to Friday noon, in Berlin. */
const monday = { nine: firstOpening, ten: '2027-01-11T09:00:00Z' };
const tuesday = { nine: '2027-01-12T08:00:00Z' };
const wednesday = { nine: '2027-01-13T08:00:00Z' };
const thursday = { nine: '2027-01-14T08:00:00Z' };

const mia = { workspace: aWorkspace, member: memberId('U00000') };

describeOnEachKind('the nudge contract', (open) => {
  async function aWeek() {
    const world = await flowWorld(await open());
    await changePreferences(world.ports, mia, { remindMe: true }, world.ports.clock.now());
    await opened(world);
    const round = await world.ports.rounds.openOf(aWorkspace, world.group.id);
    if (round === undefined) throw new Error('no open week');
    return { world, ports: world.ports, round: round.id };
  }

  describe('before the nudge', () => {
    /** Mia wants to be asked on Tuesdays, so that hers has not gone out when everybody else's has. */
    async function aWeekBeforeHerNudge() {
      const world = await flowWorld(await open());
      await changePreferences(world.ports, mia, { weekday: 2, remindMe: true }, world.ports.clock.now());
      await opened(world);
      expect(messagesTo(world)).toBe(0);
      return { world, ports: world.ports };
    }

    test('a changed day or time moves it', async () => {
      const { world, ports } = await aWeekBeforeHerNudge();
      await changePreferences(ports, mia, { weekday: 3, time: '14:30' }, new Date(monday.ten));
      expect(await countAt(world, tuesday.nine)).toBe(0);
      expect(await countAt(world, '2027-01-13T13:29:00Z')).toBe(0);
      expect(await countAt(world, '2027-01-13T13:30:00Z')).toBe(1);
    });

    test('a day that has passed already means as soon as it is permitted', async () => {
      const { world, ports } = await aWeekBeforeHerNudge();
      world.moveTo(monday.ten);
      await changePreferences(ports, mia, { weekday: 1 }, new Date(monday.ten));
      expect(await countAt(world, monday.ten)).toBe(1);
    });

    test('moving to another zone moves it, and never gives two', async () => {
      const { world, ports } = await aWeekBeforeHerNudge();
      await changePreferences(ports, mia, { zone: 'America/Los_Angeles' }, new Date(monday.ten));
      expect(await countAt(world, tuesday.nine)).toBe(0);
      expect(await countAt(world, '2027-01-12T17:00:00Z')).toBe(1);
      await changePreferences(ports, mia, { zone: 'Pacific/Honolulu' }, new Date('2027-01-12T17:00:00Z'));
      expect(await countAt(world, '2027-01-12T19:00:00Z')).toBe(1);
    });

    test('another country with a holiday moves it to the day after', async () => {
      const { world, ports } = await aWeekBeforeHerNudge();
      const festive = {
        ...ports,
        holidays: (country: string, date: string) => country === 'IE' && date === '2027-01-12',
      };
      await changePreferences(festive, mia, { country: 'IE' }, new Date(monday.ten));
      expect(await countAt(world, tuesday.nine)).toBe(0);
      expect(await countAt(world, wednesday.nine)).toBe(1);
    });

    test('snoozing moves it by three hours or to tomorrow, and the reminder with it', async () => {
      const { world, ports } = await aWeekBeforeHerNudge();
      const later = await snooze(ports, mia, 'tomorrow', new Date(monday.ten));
      expect(later).toEqual({ ok: true, value: new Date(tuesday.nine) });
      expect(await countAt(world, tuesday.nine)).toBe(1);
      expect(await countAt(world, wednesday.nine)).toBe(1);
      expect(await countAt(world, thursday.nine)).toBe(2);
    });
  });

  describe('after the nudge', () => {
    test('snoozing moves the reminder, however often, and there is never a third message', async () => {
      const { world, ports, round } = await aWeek();
      for (let clicks = 0; clicks < 3; clicks += 1)
        expect(await snooze(ports, { ...mia, round }, 'later-today', new Date(monday.ten))).toEqual({
          ok: true,
          value: new Date('2027-01-11T12:00:00Z'),
        });
      expect(await countAt(world, '2027-01-11T12:00:00Z')).toBe(2);
      expect(await snooze(ports, { ...mia, round }, 'tomorrow', new Date('2027-01-11T12:30:00Z'))).toEqual({
        ok: false,
        refusal: 'nothingLeft',
      });
      expect(await untilTheEnd(world)).toBe(2);
    });

    test('a changed day or zone brings no second nudge', async () => {
      const { world, ports } = await aWeek();
      await changePreferences(ports, mia, { weekday: 4, zone: 'Asia/Tokyo', time: '10:00' }, new Date(monday.ten));
      expect(await untilTheEnd(world)).toBe(2);
    });

    test('skipping ends the week, and taking it back brings the reminder', async () => {
      const { world, ports } = await aWeek();
      await skipWeek(ports, mia);
      await skipWeek(ports, mia);
      expect(await countAt(world, wednesday.nine)).toBe(1);
      world.moveTo(wednesday.nine);
      await unskipWeek(ports, mia, new Date(wednesday.nine));
      await unskipWeek(ports, mia, new Date(wednesday.nine));
      expect(await untilTheEnd(world)).toBe(2);
    });

    test('snoozing to the last day is honoured, although nobody is reminded on it unasked', async () => {
      const { world, ports } = await aWeek();
      world.moveTo(thursday.nine);
      const late = { ...ports, rateLimiter: { ...ports.rateLimiter, take: async () => 0 } };
      await snooze(late, mia, 'tomorrow', new Date(thursday.nine));
      expect(await countAt(world, '2027-01-15T08:00:00Z')).toBe(2);
    });
  });

  describe('the direct reminder', () => {
    async function asked(remindMe: boolean) {
      const world = await flowWorld(await open());
      await changePreferences(world.ports, mia, { remindMe }, world.ports.clock.now());
      await opened(world);
      return world;
    }

    test.each([
      [true, 'answered'],
      [true, 'has not answered'],
      [false, 'answered'],
      [false, 'has not answered'],
    ])('comes to whoever asked for it (%s), whether or not they have %s', async (remindMe, what) => {
      const world = await asked(remindMe);
      if (what === 'answered') await replyOf(world, 0, 'silence');
      expect(await countAt(world, wednesday.nine)).toBe(remindMe ? 2 : 1);
      expect(await untilTheEnd(world)).toBe(remindMe ? 2 : 1);
    });

    test('is asked for and given up within the week too', async () => {
      const world = await asked(false);
      await changePreferences(world.ports, mia, { remindMe: true }, new Date(monday.ten));
      await changePreferences(world.ports, mia, { remindMe: false }, new Date(monday.ten));
      expect(await countAt(world, wednesday.nine)).toBe(1);
      for (const changes of [[true], [true, false, true]]) {
        const other = await asked(false);
        for (const remindMe of changes) await changePreferences(other.ports, mia, { remindMe }, new Date(monday.ten));
        expect(await countAt(other, wednesday.nine)).toBe(2);
      }
    });

    test('comes to whoever may not have been reached, and to nobody else; a skip holds for them too', async () => {
      const world = await flowWorld(await open());
      for (let at = 0; at < 2; at += 1) world.answers.push({ kind: 'unclear', code: 'timeout' });
      await opened(world);
      const round = await world.ports.rounds.openOf(aWorkspace, world.group.id);
      const states = await Promise.all(
        world.members.map(async (member) => {
          const key = { workspace: aWorkspace, round: round?.id ?? roundId(''), member, ordinal: 0 } as const;
          return { member, state: (await world.ports.nudges.find(key))?.state };
        }),
      );
      const [first, second] = states.filter(({ state }) => state === 'doubt');
      if (first === undefined) throw new Error('nobody is in doubt');
      if (second !== undefined) await skipWeek(world.ports, { workspace: aWorkspace, member: second.member });
      world.sent.length = 0;
      world.moveTo(wednesday.nine);
      await world.settle();
      const reminded = world.sent.flatMap(({ channel, message }) => (message.kind === 'nudge' ? [channel] : []));
      expect(reminded).toEqual([`D${first.member}`]);
    });
  });

  test('nothing comes during a pause, and everything that has a place left comes after it', async () => {
    const { world, ports } = await aWeek();
    await pauseUntil(ports, mia, '2027-01-14', new Date(monday.ten));
    await pauseUntil(ports, mia, '2027-01-14', new Date(monday.ten));
    expect(await countAt(world, wednesday.nine)).toBe(1);
    expect(await countAt(world, thursday.nine)).toBe(2);
  });

  test('whoever resumes before the pause has ended is asked in the same week', async () => {
    const world = await flowWorld(await open());
    await changePreferences(world.ports, mia, { remindMe: true }, world.ports.clock.now());
    await pauseUntil(world.ports, mia, '2027-02-01', world.ports.clock.now());
    await opened(world);
    expect(await countAt(world, tuesday.nine)).toBe(0);
    await resume(world.ports, mia, new Date('2027-01-12T09:00:00Z'));
    expect(await countAt(world, '2027-01-12T09:00:00Z')).toBe(1);
    expect(await untilTheEnd(world)).toBe(2);
  });

  test('a pause begins tomorrow at the earliest and lasts a year at most', async () => {
    const { ports } = await aWeek();
    const now = new Date(monday.ten);
    expect(await pauseUntil(ports, mia, '2027-01-11', now)).toEqual({ ok: false, refusal: 'notAhead' });
    expect(await pauseUntil(ports, mia, '2029-01-11', now)).toEqual({ ok: false, refusal: 'tooFar' });
    expect(await pauseUntil(ports, { ...mia, member: memberId('U404') }, '2027-02-01', now)).toEqual({
      ok: false,
      refusal: 'notEnrolled',
    });
  });

  test('nothing comes after leaving, and rejoining in the same week brings no second nudge', async () => {
    const { world, ports } = await aWeek();
    await leaveGroup(ports, mia);
    expect(await snooze(ports, mia, 'tomorrow', new Date(monday.ten))).toEqual({ ok: false, refusal: 'notEnrolled' });
    expect(await countAt(world, wednesday.nine)).toBe(1);
    await joinGroup(ports, { ...mia, group: world.group.id, consentVersion: 1 }, new Date(wednesday.nine));
    expect(await untilTheEnd(world)).toBe(1);
  });

  test('buttons of a week that is over, or of nobody, do nothing', async () => {
    const { world, ports, round } = await aWeek();
    const other = roundId('00000000-0000-4000-8000-00000000dead');
    expect(other).not.toBe(round);
    expect(await skipWeek(ports, { ...mia, round: other })).toEqual({ ok: false, refusal: 'closed' });
    expect(await skipWeek(ports, { ...mia, member: world.lead })).toEqual({ ok: false, refusal: 'notEnrolled' });
    expect(await untilTheEnd(world)).toBe(2);
  });

  test('every fourth nudge asks everybody whether to go on, and no other does', async () => {
    const world = await flowWorld(await open());
    const asked: [number, boolean][] = [];
    for (let week = 0; week < 5; week += 1) {
      world.sent.length = 0;
      for (const hours of [0, 99, 100, 168 - 1]) {
        world.moveTo(new Date(Date.parse(firstOpening) + (week * 168 + hours) * 3_600_000));
        await world.settle();
        if (hours === 0)
          for (const { message } of world.sent)
            if (message.kind === 'nudge') asked.push([message.round.week, message.askToGoOn]);
      }
    }
    expect(asked).toHaveLength(5 * 12);
    expect(asked.every(([week, asksToGoOn]) => asksToGoOn === (week === 4))).toBe(true);
  });
});

const messagesTo = (world: FlowWorld, at = 0) =>
  world.sent.filter(({ channel }) => channel === `D${memberAt(world, at)}`).length;

async function countAt(world: FlowWorld, instant: string): Promise<number> {
  world.moveTo(instant);
  await world.settle();
  return messagesTo(world);
}

/** Every six hours to the end of the week. */
async function untilTheEnd(world: FlowWorld): Promise<number> {
  for (let at = world.ports.clock.now().getTime(); at < Date.parse(firstClose); at += 6 * 3_600_000) {
    world.moveTo(new Date(at));
    await world.settle();
  }
  return messagesTo(world);
}
