import {
  type Instant,
  nextPermitted,
  nudgeInstant,
  planInstants,
  preferenceKey,
  reminderInstant,
} from '../../domain/calendar.ts';
import type { NudgeKey, NudgeOrdinal } from '../../domain/delivery.ts';
import type { Group } from '../../domain/group.ts';
import { type Member, preferenceOf } from '../../domain/member.ts';
import { isPast, type OpenRound, type PlannedRound, type RoundFacts } from '../../domain/round.ts';
import type { NudgeMoment } from '../../store/nudges.ts';
import type { Ports } from '../ports.ts';

/**
 * Where a message waits that has no place in its week, for instance of somebody who has paused: until the close, where
 * it expires. So nothing is lost when they change their mind before.
 */
export const outsideWeek = (round: Pick<RoundFacts, 'window'>): Instant => round.window.closesAt;

/**
 * Plans the nudge of everybody in the group, and the reminder of those who asked for one: the moments are worked out once for each combination of
 * preferences, and joined with the people in the database. Repeating it changes nothing.
 */
export async function planNudges(
  ports: Pick<Ports, 'members' | 'nudges' | 'holidays'>,
  round: PlannedRound,
  group: Group,
): Promise<number> {
  const all = await ports.members.preferencesOfGroup(round.workspace, group.id);
  const instants = planInstants(
    all.map((preferences) => preferenceOf(preferences, group)),
    round.window,
    ports.holidays,
  );
  const moments = all.flatMap((preferences): NudgeMoment[] => {
    const at = instants.get(preferenceKey(preferenceOf(preferences, group)));
    if (at === undefined) return [];
    const dueAt = at.nudgeAt === 'outsideRound' ? outsideWeek(round) : at.nudgeAt;
    const nudge: NudgeMoment = { preferences, ordinal: 0, dueAt };
    if (!preferences.remindMe) return [nudge];
    return [nudge, { preferences, ordinal: 1, dueAt: at.reminderAt === 'none' ? outsideWeek(round) : at.reminderAt }];
  });
  return ports.nudges.planRound(round, moments);
}

type ReplanPorts = Pick<Ports, 'rounds' | 'nudges' | 'holidays'>;

/** A member in a week that is open. */
export interface MemberWeek {
  readonly member: Member;
  readonly group: Group;
  readonly round: OpenRound;
}

/** Names the message of a member's week (0), or its reminder (1). */
export const nudgeOf = ({ member, round }: MemberWeek, ordinal: NudgeOrdinal): NudgeKey => ({
  workspace: member.workspace,
  round: round.id,
  member: member.id,
  ordinal,
});

/**
 * Moves what a member has still planned in their open week to where their present preferences want it. What is on its
 * way or was sent stays as it is, so moving never gives a second nudge; and so does what they themselves put off, where
 * they are not reminded anyway.
 */
export async function replanMember(ports: ReplanPorts, member: Member, group: Group, now: Instant): Promise<void> {
  const round = await ports.rounds.openOf(member.workspace, group.id);
  if (round === undefined) return;
  for await (const { nudge, dueAt } of comesUnasked(ports, { member, group, round }, now))
    await ports.nudges.replan(nudge, { dueAt });
}

/** What comes to a member in a week without their putting anything off. The reminder's moment follows the message's, so that one is planned first. */
export async function* comesUnasked(
  ports: Pick<Ports, 'nudges' | 'holidays'>,
  week: MemberWeek,
  now: Instant,
): AsyncGenerator<{ readonly nudge: NudgeKey; readonly dueAt: Instant }> {
  yield { nudge: nudgeOf(week, 0), dueAt: await momentFor(ports, week, 0, now) };
  if (await isReminded(ports, week)) yield { nudge: nudgeOf(week, 1), dueAt: await momentFor(ports, week, 1, now) };
}

/** Whether a reminder comes to a member without their putting anything off: they asked for it, or may not have been reached. */
export async function isReminded(ports: Pick<Ports, 'nudges'>, week: MemberWeek): Promise<boolean> {
  return week.member.remindMe || (await ports.nudges.find(nudgeOf(week, 0)))?.state === 'doubt';
}

/** What a member wants of reminders from now on holds in their open week too, as far as it has not gone out. */
export async function replanReminder(ports: ReplanPorts, member: Member, group: Group, now: Instant): Promise<void> {
  const round = await ports.rounds.openOf(member.workspace, group.id);
  if (round === undefined) return;
  const week = { member, group, round };
  const nudge = await ports.nudges.find(nudgeOf(week, 0));
  // Whoever joined within the week is asked in the next; whoever may not have been reached is reminded in any case.
  if (nudge === undefined || nudge.state === 'doubt') return;
  const reminder = nudgeOf(week, 1);
  if (!member.remindMe) await ports.nudges.unplan(reminder);
  else await ports.nudges.plan([{ ...reminder, dueAt: await momentFor(ports, week, 1, now) }]);
}

/** When a message that has not been sent yet is due by the present preferences; the close when it has no place. */
export async function momentFor(
  ports: Pick<Ports, 'nudges' | 'holidays'>,
  week: MemberWeek,
  ordinal: NudgeOrdinal,
  now: Instant,
): Promise<Instant> {
  const { member, group, round } = week;
  const preference = preferenceOf(member, group);
  const { window } = round;
  const notBefore = (at: Instant): Instant => {
    const moment = isPast(at, now) ? nextPermitted(preference, window, now, ports.holidays) : at;
    return moment === 'expired' ? outsideWeek(round) : moment;
  };
  if (ordinal === 0) {
    const at = nudgeInstant(preference, window, ports.holidays);
    return at === 'outsideRound' ? outsideWeek(round) : notBefore(at);
  }
  const nudge = await ports.nudges.find(nudgeOf(week, 0));
  if (nudge === undefined) return outsideWeek(round);
  const at = reminderInstant(preference, window, nudge.dueAt, ports.holidays);
  return at === 'none' ? outsideWeek(round) : notBefore(at);
}
