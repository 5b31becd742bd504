import {
  type Instant,
  nextPermitted,
  nudgeInstant,
  planInstants,
  preferenceKey,
  reminderInstant,
} from '../../domain/calendar.ts';
import type { NudgeOrdinal } from '../../domain/delivery.ts';
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

/**
 * Moves what a member has still planned in their open week to where their present preferences want it. What is on its
 * way or was sent stays as it is, so moving never gives a second nudge; and so does what they themselves put off, where
 * they are not reminded anyway.
 */
export async function replanMember(ports: ReplanPorts, member: Member, group: Group, now: Instant): Promise<void> {
  const round = await ports.rounds.openOf(member.workspace, group.id);
  if (round === undefined) return;
  const key = { workspace: member.workspace, round: round.id, member: member.id };
  for (const ordinal of (await isReminded(ports, member, round)) ? ([0, 1] as const) : ([0] as const)) {
    const dueAt = await momentFor(ports, member, group, round, ordinal, now);
    await ports.nudges.replan({ ...key, ordinal }, { dueAt });
  }
}

/** Whether a reminder comes to a member without their putting anything off: they asked for it, or may not have been reached. */
export async function isReminded(ports: Pick<Ports, 'nudges'>, member: Member, round: OpenRound): Promise<boolean> {
  if (member.remindMe) return true;
  const nudge = await ports.nudges.find({ workspace: round.workspace, round: round.id, member: member.id, ordinal: 0 });
  return nudge?.state === 'doubt';
}

/** What a member wants of reminders from now on holds in their open week too, as far as it has not gone out. */
export async function replanReminder(ports: ReplanPorts, member: Member, group: Group, now: Instant): Promise<void> {
  const round = await ports.rounds.openOf(member.workspace, group.id);
  if (round === undefined) return;
  const key = { workspace: member.workspace, round: round.id, member: member.id };
  const nudge = await ports.nudges.find({ ...key, ordinal: 0 });
  // Whoever joined within the week is asked in the next; whoever may not have been reached is reminded in any case.
  if (nudge === undefined || nudge.state === 'doubt') return;
  if (!member.remindMe) await ports.nudges.unplan({ ...key, ordinal: 1 });
  else await ports.nudges.plan([{ ...key, ordinal: 1, dueAt: await momentFor(ports, member, group, round, 1, now) }]);
}

/** When a message that has not been sent yet is due by the present preferences; the close when it has no place. */
export async function momentFor(
  ports: Pick<Ports, 'nudges' | 'holidays'>,
  member: Member,
  group: Group,
  round: OpenRound,
  ordinal: NudgeOrdinal,
  now: Instant,
): Promise<Instant> {
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
  const nudge = await ports.nudges.find({ workspace: round.workspace, round: round.id, member: member.id, ordinal: 0 });
  if (nudge === undefined) return outsideWeek(round);
  const at = reminderInstant(preference, window, nudge.dueAt, ports.holidays);
  return at === 'none' ? outsideWeek(round) : notBefore(at);
}
