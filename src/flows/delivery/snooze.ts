import { type Instant, reminderInstant, type Snooze, snoozeTo } from '../../domain/calendar.ts';
import type { MemberRef, RoundId } from '../../domain/ids.ts';
import { preferenceOf } from '../../domain/member.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { memberInGroup } from '../members/change-preferences.ts';
import { comesUnasked, isReminded, type MemberWeek, nudgeOf, outsideWeek } from '../outbox/plan-nudges.ts';
import type { Ports } from '../ports.ts';

type SnoozePorts = Pick<Ports, 'members' | 'groups' | 'rounds' | 'nudges' | 'holidays'>;

interface At extends MemberRef {
  /** From a message's button; without it the week that is open. */
  readonly round?: RoundId;
}

/** `closed`: that week is over, or none is open. */
export type FollowUpRefusal = 'notEnrolled' | 'closed';
/** `nothingLeft`: the nudge and the reminder have both gone out. `noPlace`: the week ends before. */
export type SnoozeRefusal = FollowUpRefusal | 'nothingLeft' | 'noPlace';

/**
 * Puts the next message off: the nudge while it is planned, after that the one reminder. Nobody gets more than the two,
 * however often they snooze.
 */
export async function snooze(
  ports: SnoozePorts,
  at: At,
  choice: Snooze,
  now: Instant,
): Promise<Result<Instant, SnoozeRefusal>> {
  const week = await weekOf(ports, at);
  if (!week.ok) return week;
  const { member, group, round } = week.value;
  const preference = preferenceOf(member, group);
  const to = snoozeTo(preference, round.window, choice, now, ports.holidays);
  if (to === 'outsideRound') return refused('noPlace');
  const [nudge, reminder] = [nudgeOf(week.value, 0), nudgeOf(week.value, 1)];
  if ((await ports.nudges.replan(nudge, { dueAt: to })) === 'done') {
    const remindAt = reminderInstant(preference, round.window, to, ports.holidays);
    await ports.nudges.replan(reminder, { dueAt: remindAt === 'none' ? outsideWeek(round) : remindAt });
    return done(to);
  }
  if ((await ports.nudges.find(nudge)) === undefined) return refused('nothingLeft');
  // Who has asked for no reminder has none planned: who puts the message off asks for one.
  if ((await ports.nudges.plan([{ ...reminder, dueAt: to }])) === 1) return done(to);
  return (await ports.nudges.replan(reminder, { dueAt: to })) === 'done' ? done(to) : refused('nothingLeft');
}

/** No more messages this week. Saying it twice is answered the same. */
export async function skipWeek(ports: SnoozePorts, at: At): Promise<Result<'skipped', FollowUpRefusal>> {
  const week = await weekOf(ports, at);
  if (!week.ok) return week;
  const [nudge, reminder] = [nudgeOf(week.value, 0), nudgeOf(week.value, 1)];
  // A reminder that nobody has planned is skipped as well: a doubt about the message itself must not bring one.
  if ((await ports.nudges.find(nudge)) !== undefined)
    await ports.nudges.plan([{ ...reminder, dueAt: outsideWeek(week.value.round) }]);
  for (const each of [nudge, reminder]) await ports.nudges.replan(each, 'skipped');
  return done('skipped');
}

/** Takes a skip back: what has a place left in the week comes at its time. */
export async function unskipWeek(ports: SnoozePorts, at: At, now: Instant): Promise<Result<'asked', FollowUpRefusal>> {
  const week = await weekOf(ports, at);
  if (!week.ok) return week;
  for await (const { nudge, dueAt } of comesUnasked(ports, week.value, now)) await ports.nudges.unskip(nudge, dueAt);
  return done('asked');
}

/** Takes back what was put off: what comes unasked comes at its time, and the rest not at all. */
export async function backToUsual(ports: SnoozePorts, at: At, now: Instant): Promise<Result<'usual', FollowUpRefusal>> {
  const week = await weekOf(ports, at);
  if (!week.ok) return week;
  for await (const { nudge, dueAt } of comesUnasked(ports, week.value, now))
    await ports.nudges.replan(nudge, { dueAt });
  if (!(await isReminded(ports, week.value)))
    await ports.nudges.replan(nudgeOf(week.value, 1), { dueAt: outsideWeek(week.value.round) });
  return done('usual');
}

async function weekOf(ports: SnoozePorts, at: At): Promise<Result<MemberWeek, FollowUpRefusal>> {
  const found = await memberInGroup(ports, at);
  if (found === undefined) return refused('notEnrolled');
  const round = await ports.rounds.openOf(at.workspace, found.group.id);
  if (round === undefined || (at.round !== undefined && round.id !== at.round)) return refused('closed');
  return done({ ...found, round });
}
