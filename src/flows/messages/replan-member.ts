import { type Instant, nextPermitted, nudgeInstant, reminderInstant } from '../../domain/calendar.ts';
import type { NudgeOrdinal } from '../../domain/delivery.ts';
import type { Group } from '../../domain/group.ts';
import { type Member, preferenceOf } from '../../domain/member.ts';
import { isPast, type OpenRound } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { noPlace } from './plan-nudges.ts';

type ReplanPorts = Pick<Ports, 'rounds' | 'nudges' | 'holidays'>;

/**
 * Moves what a member has still planned in their open week to where their present preferences want it. What is on its
 * way or was sent stays as it is, so moving never gives a second nudge.
 */
export async function replanMember(ports: ReplanPorts, member: Member, group: Group, now: Instant): Promise<void> {
  const round = await ports.rounds.openOf(member.workspace, group.id);
  if (round === undefined) return;
  const key = { workspace: member.workspace, round: round.id, member: member.id };
  for (const ordinal of [0, 1] as const) {
    const dueAt = await momentFor(ports, member, group, round, ordinal, now);
    await ports.nudges.replan({ ...key, ordinal }, { dueAt });
  }
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
    return moment === 'expired' ? noPlace(round) : moment;
  };
  if (ordinal === 0) {
    const at = nudgeInstant(preference, window, ports.holidays);
    return at === 'outsideRound' ? noPlace(round) : notBefore(at);
  }
  const nudge = await ports.nudges.find({ workspace: round.workspace, round: round.id, member: member.id, ordinal: 0 });
  if (nudge === undefined) return noPlace(round);
  const at = reminderInstant(preference, window, nudge.dueAt, ports.holidays);
  return at === 'none' ? noPlace(round) : notBefore(at);
}
