import { forgetLinkKeys, handleOf, keyBytes, linkKeysOf, nonceBytes, sealSlot } from '../../crypto/slot.ts';
import { channelReminderInstant, type Instant, mayOpenAt, nextSeasonWindow, plusHours } from '../../domain/calendar.ts';
import { enrolment, type Group, type GroupWithLeads, hasCheckedContacts } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { RoundContent } from '../../domain/programme.ts';
import { isPast, type PlannedRound } from '../../domain/round.ts';
import type { SlotRow } from '../../store/slots.ts';
import { type ChannelRefusal, channelRefusal } from '../outbox/check-channel.ts';
import { planNudges } from '../outbox/plan-nudges.ts';
import { askingSlack, caretakersOf, tellLeads, tellPeople } from '../outbox/tell-people.ts';
import type { KeyKind } from '../ports/vault.ts';
import type { Ports } from '../ports.ts';
import { chunk, inChunks, yieldToEventLoop } from '../yield-to-event-loop.ts';

export type OpenOutcome =
  | 'opened'
  | 'alreadyOpen'
  | 'notDue'
  | 'groupNotRunning'
  | 'tooFewEnrolled'
  | 'tooLate'
  | 'waits'
  | 'notThisWeek'
  | 'noSuchWeek';

/** What a week waits for may be mended at any time, and then it opens while enough of it is left. */
const minutesUntilLookedAgain = 10;

/** A week that would open with less than this left of it is moved to the next one. */
const shortestOpening = 24;

/**
 * Opens a planned round: keys first, then what is to be sent, then the slots in one guarded transaction. Whatever is
 * sent waits for that transaction, so this may be killed and repeated at any point.
 */
export async function openRound(ports: Ports, round: PlannedRound, now: Instant): Promise<OpenOutcome> {
  if (!isPast(round.window.opensAt, now)) return 'notDue';
  const found = await ports.groups.find(round.workspace, round.group);
  if (found === undefined || found.group.status !== 'running') return 'groupNotRunning';
  const { group, leads } = found;
  // A crash may have come between a lead's change and the moving of the week.
  if (!mayOpenAt(group, round.window.opensAt)) {
    await ports.rounds.postpone(round, nextSeasonWindow(group, now));
    return 'notThisWeek';
  }
  if (isPast(round.window.closesAt, plusHours(now, shortestOpening))) {
    await ports.rounds.postpone(round, nextWindow(round, group, now));
    return 'tooLate';
  }
  if ((await weekWaitsFor(ports, found, round, now)) !== undefined) {
    const opensAt = new Date(now.getTime() + minutesUntilLookedAgain * 60_000);
    await ports.rounds.postpone(round, { ...round.window, opensAt });
    return 'waits';
  }
  if (enrolment(await ports.members.count(round.workspace, group.id)) === 'notYet') {
    await tellLeads(ports, round, leads, 'waiting', now);
    await ports.rounds.postpone(round, nextWindow(round, group, now));
    return 'tooFewEnrolled';
  }
  const asked = await ports.programmes.contentOf(group, round);
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
  ports: Ports,
  linkKey: Uint8Array,
  {
    round,
    found,
    asked,
  }: { readonly round: PlannedRound; readonly found: GroupWithLeads; readonly asked: RoundContent },
  now: Instant,
): Promise<OpenOutcome> {
  const { group } = found;
  await planMessages(ports, round, found, asked, now);
  // Whoever joins from here on has a place without a nudge, never a nudge without a place.
  const members = await ports.members.idsOfGroup(round.workspace, group.id);
  const outcome = await ports.rounds.open(round, { k: group.k, asked }, emptySlots(ports, round, linkKey, members));
  ports.log.info({ event: 'round opened', ...keyOf(round), outcome });
  return outcome;
}

/** Everything that is sent because a week opens. Planning it again changes nothing. */
export async function planMessages(
  ports: Pick<Ports, 'members' | 'nudges' | 'posts' | 'holidays'>,
  round: PlannedRound,
  { group, leads }: GroupWithLeads,
  { step }: RoundContent,
  now: Instant,
): Promise<void> {
  await planNudges(ports, round, group);
  if (step.kind === 'discussion') await tellLeads(ports, round, leads, 'facilitation', now);
  const { opensAt } = round.window;
  const toChannel = { ...keyOf(round), channel: group.channel };
  await ports.posts.plan({ ...toChannel, kind: 'opening', dueAt: opensAt });
  if (step.kind === 'discussion') await ports.posts.plan({ ...toChannel, kind: 'rules', dueAt: opensAt });
  const reminderAt = channelReminderInstant(round.window, group.zone);
  if (reminderAt !== 'none') await ports.posts.plan({ ...toChannel, kind: 'reminder', dueAt: reminderAt });
}

/** The first window that opens after this one has closed, and has not opened yet. */
function nextWindow(round: PlannedRound, group: Group, now: Instant): PlannedRound['window'] {
  const after = isPast(round.window.closesAt, now) ? now : round.window.closesAt;
  return nextSeasonWindow(group, after);
}

/** Creates both keys and answers with the link key; the other one is not needed before the close. */
async function createKeys(ports: Ports, round: PlannedRound): Promise<Uint8Array> {
  (await createKey(ports, round, 'content')).fill(0);
  return createKey(ports, round, 'link');
}

async function createKey({ vault, random }: Ports, round: PlannedRound, kind: KeyKind): Promise<Uint8Array> {
  const fresh = random.bytes(keyBytes);
  try {
    return await vault.createIfAbsent(round.workspace, round.id, kind, fresh);
  } finally {
    fresh.fill(0);
  }
}

/** Slots sorted by handle: the order of the roster must leave no trace. Each is sealed when it is asked for. */
async function* emptySlots(
  { random }: Ports,
  { workspace, id }: PlannedRound,
  linkKey: Uint8Array,
  members: readonly MemberId[],
): AsyncGenerator<SlotRow> {
  const keys = linkKeysOf(linkKey);
  try {
    const handles = await inChunks(members, (member) => handleOf(keys, workspace, member));
    handles.sort((one, other) => Buffer.compare(one, other));
    for (const [place, handle] of handles.entries()) {
      if (place % chunk === 0) await yieldToEventLoop();
      const box = sealSlot(keys, { workspace, round: id, handle }, 'empty', random.bytes(nonceBytes));
      yield { handle, box };
    }
  } finally {
    forgetLinkKeys(keys);
  }
}

const keyOf = (round: PlannedRound) => ({ workspace: round.workspace, round: round.id });

type WaitPorts = Pick<Ports, 'directory' | 'notices' | 'log'>;

/** What a week may wait for that is due and could open otherwise. */
type WaitsFor = 'contacts' | 'channel';

/**
 * No question goes out before a lead has confirmed where people can turn, and no first one before the app is in the
 * channel. The leads are told of it once.
 */
async function weekWaitsFor(
  ports: WaitPorts,
  found: GroupWithLeads,
  round: PlannedRound,
  now: Instant,
): Promise<WaitsFor | undefined> {
  if (!hasCheckedContacts(found.group)) {
    await tellOnce(ports, found, 'contacts-unchecked', now);
    return 'contacts';
  }
  if (round.season > 1 || round.week > 1) return undefined;
  // Neither an outage of Slack nor a channel that was shared or archived keeps a week from opening: it goes on in private.
  const asked = await askingSlack(ports, round.workspace, () => whyNotYet(ports, found));
  if (asked !== 'botNotInChannel') return undefined;
  await tellOnce(ports, found, 'app-not-invited', now);
  return 'channel';
}

/**
 * Why nothing may be posted in the channel of a group that has just been set up; undefined when it may. A private one is
 * chosen by whoever is in it: while no lead is, it looks like one into which the app was not invited.
 */
export async function whyNotYet(
  { directory }: Pick<Ports, 'directory'>,
  { group: { workspace, channel }, leads }: GroupWithLeads,
): Promise<ChannelRefusal | undefined> {
  const refusal = await channelRefusal({ directory }, workspace, channel);
  if (refusal !== undefined) return refusal;
  for (const lead of leads) if ((await directory.openTo(workspace, lead, [channel])).has(channel)) return undefined;
  return leads.length === 0 ? undefined : 'botNotInChannel';
}

/** Once for a channel: another one may need another invitation. */
async function tellOnce(
  ports: WaitPorts,
  { group, leads }: GroupWithLeads,
  kind: 'contacts-unchecked' | 'app-not-invited',
  now: Instant,
): Promise<void> {
  await tellPeople(ports, group, await caretakersOf(ports, group, leads), { kind, occasion: group.channel }, now);
}
