import { type Instant, isPermitted, nextPermitted, reminderInstant } from '../domain/calendar.ts';
import type { NudgeKey } from '../domain/delivery.ts';
import { preferenceOf } from '../domain/member.ts';
import { stepById } from '../domain/programme.ts';
import type { PlannedRound } from '../domain/round.ts';
import type { Prepared } from './deliver.ts';
import type { Claimed, Ports } from './ports.ts';

type NudgePorts = Pick<Ports, 'groups' | 'members' | 'rounds' | 'nudges' | 'programmes' | 'holidays'>;

/**
 * Looks once more at everything that decides whether a member may be asked now: still enrolled, the week open, the
 * group running, the hour permitted in the zone they have now. It never looks at whether they answered.
 */
export async function prepareNudge(ports: NudgePorts, nudge: Claimed<NudgeKey>, now: Instant): Promise<Prepared> {
  const member = await ports.members.find(nudge.workspace, nudge.member);
  const round = await ports.rounds.find(nudge.workspace, nudge.round);
  if (member === undefined || round === undefined || member.group !== round.group) return skip;
  const found = await ports.groups.find(nudge.workspace, round.group);
  const step = found && stepById(ports.programmes.of(found.group), round.step);
  if (found === undefined || step === undefined || found.group.status !== 'running') return skip;
  if (round.status === 'planned') return { instead: { state: 'planned', dueAt: lookAgainAt(round, now) } };
  if (round.status !== 'open') return { instead: { state: 'expired' } };
  const preference = preferenceOf(member, found.group);
  if (!isPermitted(preference, now, ports.holidays)) {
    const next = nextPermitted(preference, round.window, now, ports.holidays);
    return { instead: next === 'expired' ? { state: 'expired' } : { state: 'planned', dueAt: next } };
  }
  if (nudge.ordinal === 0)
    await moveReminder(ports, nudge, reminderInstant(preference, round.window, now, ports.holidays));
  return {
    send: {
      channel: member.directChannel,
      message: { kind: 'nudge', step, season: round.season, round, ordinal: nudge.ordinal },
    },
  };
}

/** The reminder keeps its distance from a nudge that was late. */
async function moveReminder(ports: NudgePorts, nudge: NudgeKey, at: Instant | 'none'): Promise<void> {
  await ports.nudges.replan({ ...nudge, ordinal: 1 }, at === 'none' ? 'skipped' : { dueAt: at });
}

/** A round that is about to open is looked at again after a minute, one that was moved when it is to open. */
const lookAgainAt = ({ window }: PlannedRound, now: Instant): Instant =>
  new Date(Math.max(now.getTime() + 60_000, window.opensAt.getTime()));

const skip: Prepared = { instead: { state: 'skipped' } };
