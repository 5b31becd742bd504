import { type Instant, reminderInstant, type Snooze, snoozeTo } from '../../domain/calendar.ts';
import type { MemberId, RoundId, WorkspaceId } from '../../domain/ids.ts';
import { preferenceOf } from '../../domain/member.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { OpenRound } from '../../domain/round.ts';
import { type MemberInGroup, memberInGroup } from '../members/change-preferences.ts';
import type { Ports } from '../ports.ts';
import { noPlace } from './plan-nudges.ts';
import { momentFor } from './replan-member.ts';

type SnoozePorts = Pick<Ports, 'members' | 'groups' | 'rounds' | 'nudges' | 'holidays'>;

interface At {
  readonly workspace: WorkspaceId;
  readonly member: MemberId;
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
  const key = { workspace: member.workspace, round: round.id, member: member.id };
  if ((await ports.nudges.replan({ ...key, ordinal: 0 }, { dueAt: to })) === 'done') {
    const reminder = reminderInstant(preference, round.window, to, ports.holidays);
    await ports.nudges.replan({ ...key, ordinal: 1 }, { dueAt: reminder === 'none' ? noPlace(round) : reminder });
    return done(to);
  }
  if ((await ports.nudges.find({ ...key, ordinal: 0 })) === undefined) return refused('nothingLeft');
  // A group without reminders has none planned: who asks for one gets it.
  if ((await ports.nudges.plan([{ ...key, ordinal: 1, dueAt: to }])) === 1) return done(to);
  return (await ports.nudges.replan({ ...key, ordinal: 1 }, { dueAt: to })) === 'done'
    ? done(to)
    : refused('nothingLeft');
}

/** No more messages this week. Saying it twice is answered the same. */
export async function skipWeek(ports: SnoozePorts, at: At): Promise<Result<'skipped', FollowUpRefusal>> {
  const week = await weekOf(ports, at);
  if (!week.ok) return week;
  const { member, round } = week.value;
  for (const ordinal of [0, 1] as const)
    await ports.nudges.replan({ workspace: member.workspace, round: round.id, member: member.id, ordinal }, 'skipped');
  return done('skipped');
}

/** Takes a skip back: what has a place left in the week comes at its time. */
export async function unskipWeek(ports: SnoozePorts, at: At, now: Instant): Promise<Result<'asked', FollowUpRefusal>> {
  const week = await weekOf(ports, at);
  if (!week.ok) return week;
  const { member, group, round } = week.value;
  for (const ordinal of [0, 1] as const) {
    const dueAt = await momentFor(ports, member, group, round, ordinal, now);
    await ports.nudges.unskip({ workspace: member.workspace, round: round.id, member: member.id, ordinal }, dueAt);
  }
  return done('asked');
}

async function weekOf(
  ports: SnoozePorts,
  at: At,
): Promise<Result<MemberInGroup & { readonly round: OpenRound }, FollowUpRefusal>> {
  const found = await memberInGroup(ports, at);
  if (found === undefined) return refused('notEnrolled');
  const round = await ports.rounds.openOf(at.workspace, found.group.id);
  if (round === undefined || (at.round !== undefined && round.id !== at.round)) return refused('closed');
  return done({ ...found, round });
}
