import { type Instant, nextRoundWindow, nudgeInstant, plusHours, reminderInstant } from '../domain/calendar.ts';
import type { NudgeKey } from '../domain/delivery.ts';
import { fewestEnrolled, type Group } from '../domain/group.ts';
import { type Member, preferenceOf } from '../domain/member.ts';
import { stepById } from '../domain/programme.ts';
import { isPast, type PlannedRound } from '../domain/round.ts';
import { handleOf, keyBytes, nonceBytes, sealSlot } from '../domain/slot.ts';
import type { Ports, SlotRow } from './ports.ts';
import { tellLeads } from './tell-leads.ts';

type OpenPorts = Pick<
  Ports,
  | 'groups'
  | 'members'
  | 'rounds'
  | 'nudges'
  | 'posts'
  | 'vault'
  | 'programmes'
  | 'directory'
  | 'holidays'
  | 'chance'
  | 'log'
>;

export type OpenOutcome = 'opened' | 'alreadyOpen' | 'notDue' | 'groupNotRunning' | 'tooFewEnrolled' | 'tooLate';

/** A week that would open with less than this left of it is moved to the next one. */
const shortestOpening = 24;

/**
 * Opens a planned round: keys first, then what is to be sent, then the slots in one guarded transaction. Whatever is
 * sent waits for that transaction, so this may be killed and repeated at any point.
 */
export async function openRound(ports: OpenPorts, round: PlannedRound, now: Instant): Promise<OpenOutcome> {
  if (!isPast(round.window.opensAt, now)) return 'notDue';
  const found = await ports.groups.find(round.workspace, round.group);
  if (found === undefined || found.group.status !== 'running') return 'groupNotRunning';
  const { group, leads } = found;
  if (isPast(round.window.closesAt, plusHours(now, shortestOpening))) {
    await ports.rounds.postpone(round, nextWindow(round, group, now));
    return 'tooLate';
  }
  const members = await ports.members.ofGroup(round.workspace, group.id);
  if (members.length < fewestEnrolled) {
    await tellLeads(ports, round, leads, 'waiting', now);
    await ports.rounds.postpone(round, nextWindow(round, group, now));
    return 'tooFewEnrolled';
  }
  const slots = await emptySlots(ports, round, members);
  await planNudges(ports, round, group, members);
  const step = stepById(ports.programmes.of(group), round.step);
  if (step?.kind === 'discussion') await tellLeads(ports, round, leads, 'facilitation', now);
  if (step?.kind === 'discussion' || group.openingLine)
    await ports.posts.plan({ ...keyOf(round), kind: 'opening', channel: group.channel, dueAt: round.window.opensAt });
  const outcome = await ports.rounds.open(round, group.k, slots);
  ports.log.info({ event: 'round opened', ...keyOf(round), outcome });
  return outcome;
}

/** The first window that opens after this one has closed, and has not opened yet. */
function nextWindow(round: PlannedRound, group: Group, now: Instant): PlannedRound['window'] {
  const after = isPast(round.window.closesAt, now) ? now : round.window.closesAt;
  return nextRoundWindow(group.times, group.zone, after);
}

/** Slots sorted by handle: the order of the roster must leave no trace. */
async function emptySlots(ports: OpenPorts, round: PlannedRound, members: readonly Member[]): Promise<SlotRow[]> {
  const { vault, chance } = ports;
  const linkKey = await vault.createIfAbsent(round.workspace, round.id, 'link', chance.bytes(keyBytes));
  await vault.createIfAbsent(round.workspace, round.id, 'content', chance.bytes(keyBytes));
  return members
    .map((member) => {
      const handle = handleOf(linkKey, round.workspace, member.id);
      const place = { workspace: round.workspace, round: round.id, handle };
      return { handle, box: sealSlot(linkKey, place, 'empty', chance.bytes(nonceBytes)) };
    })
    .sort((one, other) => Buffer.compare(one.handle, other.handle));
}

async function planNudges(ports: OpenPorts, round: PlannedRound, group: Group, members: readonly Member[]) {
  const rows: (NudgeKey & { readonly dueAt: Instant })[] = [];
  for (const member of members) {
    const preference = preferenceOf(member, group);
    const dueAt = nudgeInstant(preference, round.window, ports.holidays);
    if (dueAt === 'outsideRound') continue;
    const key = { workspace: round.workspace, round: round.id, member: member.id };
    rows.push({ ...key, ordinal: 0, dueAt });
    const reminderAt = group.reminder ? reminderInstant(preference, round.window, dueAt, ports.holidays) : 'none';
    if (reminderAt !== 'none') rows.push({ ...key, ordinal: 1, dueAt: reminderAt });
  }
  await ports.nudges.plan(rows);
}

const keyOf = (round: PlannedRound) => ({ workspace: round.workspace, round: round.id });
