import { addDays, type Instant, type LocalDate, localDateOf } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberRef } from '../../domain/ids.ts';
import type { Member, MemberPreferences } from '../../domain/member.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { replanMember, replanReminder } from '../outbox/plan-nudges.ts';
import type { Ports } from '../ports.ts';

type PreferencePorts = Pick<Ports, 'members' | 'groups' | 'rounds' | 'nudges' | 'holidays'>;

export interface MemberInGroup {
  readonly member: Member;
  readonly group: Group;
}

/**
 * Changes what a member chose about their messages, or the zone that they are in, and moves what is still planned in
 * their open week. Doing it twice changes nothing more.
 */
export async function changePreferences(
  ports: PreferencePorts,
  at: MemberRef,
  change: Partial<MemberPreferences>,
  now: Instant,
): Promise<Result<MemberInGroup, 'notEnrolled'>> {
  const before = await ports.members.find(at.workspace, at.member);
  if ((await ports.members.update(at.workspace, at.member, change)) === 'notEnrolled') return refused('notEnrolled');
  const found = await memberInGroup(ports, at);
  if (found === undefined) return refused('notEnrolled');
  await replanMember(ports, found.member, found.group, now);
  if (before?.remindMe !== found.member.remindMe) await replanReminder(ports, found.member, found.group, now);
  return done(found);
}

/** Nothing comes before this day. A year ahead at most: who wants longer may leave and come back. */
export async function pauseUntil(
  ports: PreferencePorts,
  at: MemberRef,
  date: LocalDate,
  now: Instant,
): Promise<Result<MemberInGroup, 'notEnrolled' | 'notAhead' | 'tooFar'>> {
  const found = await memberInGroup(ports, at);
  if (found === undefined) return refused('notEnrolled');
  const today = localDateOf(now, found.member.zone);
  if (date <= today) return refused('notAhead');
  if (date > addDays(today, longestPause)) return refused('tooFar');
  return changePreferences(ports, at, { pausedUntil: date }, now);
}

const longestPause = 366;

/** Ends a pause; what has a place left in the open week comes at its time. */
export function resume(
  ports: PreferencePorts,
  at: MemberRef,
  now: Instant,
): Promise<Result<MemberInGroup, 'notEnrolled'>> {
  return changePreferences(ports, at, { pausedUntil: undefined }, now);
}

export async function memberInGroup(
  ports: Pick<Ports, 'members' | 'groups'>,
  at: MemberRef,
): Promise<MemberInGroup | undefined> {
  const member = await ports.members.find(at.workspace, at.member);
  const found = member && (await ports.groups.find(at.workspace, member.group));
  return member && found && { member, group: found.group };
}
