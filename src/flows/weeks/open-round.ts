import { type Instant, nextRoundWindow, plusHours } from '../../domain/calendar.ts';
import { fewestEnrolled, type Group, type GroupWithLeads } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Asked } from '../../domain/programme.ts';
import { isPast, type PlannedRound } from '../../domain/round.ts';
import { handleOf, keyBytes, nonceBytes, sealSlot } from '../../domain/slot.ts';
import { breathe, chunk, inChunks } from '../messages/in-chunks.ts';
import { planNudges } from '../messages/plan-nudges.ts';
import { tellLeads } from '../messages/tell-leads.ts';
import type { SlotRow } from '../ports/rounds.ts';
import type { KeyKind } from '../ports/vault.ts';
import type { Ports } from '../ports.ts';

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

export type OpenOutcome =
  | 'opened'
  | 'alreadyOpen'
  | 'notDue'
  | 'groupNotRunning'
  | 'tooFewEnrolled'
  | 'tooLate'
  | 'noSuchWeek';

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
  if ((await ports.members.count(round.workspace, group.id)) < fewestEnrolled) {
    await tellLeads(ports, round, leads, 'waiting', now);
    await ports.rounds.postpone(round, nextWindow(round, group, now));
    return 'tooFewEnrolled';
  }
  const asked = await ports.programmes.askedIn(group, round);
  if (asked === undefined) {
    await ports.rounds.postpone(round, nextWindow(round, group, now));
    return 'noSuchWeek';
  }
  const linkKey = await createKeys(ports, round);
  try {
    return await openWith(ports, linkKey, { round, found, asked }, now);
  } finally {
    linkKey.fill(0);
  }
}

async function openWith(
  ports: OpenPorts,
  linkKey: Uint8Array,
  { round, found, asked }: { readonly round: PlannedRound; readonly found: GroupWithLeads; readonly asked: Asked },
  now: Instant,
): Promise<OpenOutcome> {
  const { group, leads } = found;
  const { step } = asked;
  await planNudges(ports, round, group);
  if (step.kind === 'discussion') await tellLeads(ports, round, leads, 'facilitation', now);
  if (step.kind === 'discussion' || group.openingLine)
    await ports.posts.plan({ ...keyOf(round), kind: 'opening', channel: group.channel, dueAt: round.window.opensAt });
  // Whoever joins from here on has a place without a nudge, never a nudge without a place.
  const members = await ports.members.idsOfGroup(round.workspace, group.id);
  const outcome = await ports.rounds.open(round, { k: group.k, asked }, emptySlots(ports, round, linkKey, members));
  ports.log.info({ event: 'round opened', ...keyOf(round), outcome });
  return outcome;
}

/** The first window that opens after this one has closed, and has not opened yet. */
function nextWindow(round: PlannedRound, group: Group, now: Instant): PlannedRound['window'] {
  const after = isPast(round.window.closesAt, now) ? now : round.window.closesAt;
  return nextRoundWindow(group.times, group.zone, after);
}

/** Creates both keys and answers with the link key; the other one is not needed before the close. */
async function createKeys(ports: OpenPorts, round: PlannedRound): Promise<Uint8Array> {
  const linkKey = await createKey(ports, round, 'link');
  (await createKey(ports, round, 'content')).fill(0);
  return linkKey;
}

async function createKey({ vault, chance }: OpenPorts, round: PlannedRound, kind: KeyKind): Promise<Uint8Array> {
  const fresh = chance.bytes(keyBytes);
  try {
    return await vault.createIfAbsent(round.workspace, round.id, kind, fresh);
  } finally {
    fresh.fill(0);
  }
}

/** Slots sorted by handle: the order of the roster must leave no trace. Each is sealed when it is asked for. */
async function* emptySlots(
  { chance }: OpenPorts,
  { workspace, id }: PlannedRound,
  linkKey: Uint8Array,
  members: readonly MemberId[],
): AsyncGenerator<SlotRow> {
  const handles = await inChunks(members, (member) => handleOf(linkKey, workspace, member));
  handles.sort((one, other) => Buffer.compare(one, other));
  for (const [place, handle] of handles.entries()) {
    if (place % chunk === 0) await breathe();
    const box = sealSlot(linkKey, { workspace, round: id, handle }, 'empty', chance.bytes(nonceBytes));
    yield { handle, box };
  }
}

const keyOf = (round: PlannedRound) => ({ workspace: round.workspace, round: round.id });
