import type { Instant } from '../../domain/calendar.ts';
import {
  afterSending,
  type NoticeKey,
  type NudgeKey,
  type PostKey,
  type SendOutcome,
  type Settled,
} from '../../domain/delivery.ts';
import { type Addressee, type GroupId, isPerson, type RoundId, type WorkspaceId } from '../../domain/ids.ts';
import { type Language, languages } from '../../domain/language.ts';
import { inFlight } from '../../domain/rate-limit.ts';
import type { Claimed, DeliveryQueue } from '../../store/delivery-queue.ts';
import type { PeopleStanding } from '../../store/people-readings.ts';
import { followPeople } from '../members/follow-people.ts';
import { languageOfPerson } from '../members/language-of.ts';
import { tellAboutChannel } from '../outbox/check-channel.ts';
import { askingSlack, roundInGroup } from '../outbox/tell-people.ts';
import type { Message, ReadyMessage } from '../ports/slack.ts';
import type { Ports } from '../ports.ts';
import { askAboutDoubts } from './doubts.ts';
import { prepareNotice, prepareNudge } from './prepare-for-person.ts';
import { preparePost } from './prepare-post.ts';
import { later, type Prepared } from './prepared.ts';

/** A process that died is known dead after this. Longer than any request to Slack may take. */
const leaseSeconds = 60;

/**
 * Sends what is due in one workspace, until nothing is, the lane is full, or Slack asks to wait; the next tick finds
 * the rest. Every message is claimed, marked `sending` in a statement of its own, requested once, and settled by what
 * the answer proves. Posts and notices go first: they are few, and everybody waits for them. Nobody is asked before Slack
 * has been read again.
 */
export async function deliver(ports: Ports, workspace: WorkspaceId): Promise<{ readonly sent: number }> {
  await askAboutDoubts(ports, workspace, ports.clock.now());
  const people = await ports.people.standing(workspace, ports.clock.now());
  let sent = 0;
  for (;;) {
    const places = await ports.rateLimiter.take(workspace, inFlight);
    if (places === 0) return { sent };
    const outcomes = await sendBatch(ports, workspace, places, people);
    const sentNow = outcomes.filter(({ kind }) => kind === 'sent').length;
    const waits = outcomes.flatMap((outcome) => (outcome.kind === 'later' ? [outcome.seconds] : []));
    const unused = places - outcomes.filter(({ kind }) => kind !== 'notRequested').length;
    const retryAfter = waits.length === 0 ? undefined : Math.max(...waits);
    await ports.rateLimiter.report(workspace, { sent: sentNow, unused, retryAfter });
    sent += sentNow;
    if (outcomes.length === 0 || retryAfter !== undefined) return { sent };
  }
}

type Outcome = SendOutcome | { readonly kind: 'notRequested' };
interface Queue<Key extends { readonly workspace: WorkspaceId }> extends Pick<DeliveryQueue<Key>, 'settle'> {
  beginSending(delivery: Claimed<Key>, now: Instant): Promise<'sending' | 'lost' | 'tooNear'>;
}
type Prepare<Key> = (ports: Ports, delivery: Claimed<Key>, now: Instant) => Promise<Prepared>;

async function sendBatch(
  ports: Ports,
  workspace: WorkspaceId,
  places: number,
  people: PeopleStanding,
): Promise<readonly Outcome[]> {
  const now = ports.clock.now();
  const leaseUntil = new Date(now.getTime() + leaseSeconds * 1000);
  const posts = await ports.posts.claim(workspace, now, places, leaseUntil);
  const afterPosts = places - posts.length;
  const notices = afterPosts === 0 ? [] : await ports.notices.claim(workspace, now, afterPosts, leaseUntil);
  const rest = afterPosts - notices.length;
  const nudges = rest === 0 || people === 'stale' ? [] : await ports.nudges.claim(workspace, now, rest, leaseUntil);
  const reading = readingOnce(ports);
  const inTurn: Queue<PostKey> = {
    settle: ports.posts.settle,
    beginSending: (post, at) => ports.posts.beginInTurn(post, secondsBetweenPosts, at),
  };
  return Promise.all([
    ...posts.map((post) => sendOne(reading, inTurn, post, preparePostInTurn)),
    ...notices.map((notice) => sendOne(reading, ports.notices, notice, prepareNotice)),
    ...nudges.map((nudge) =>
      sendOne(reading, ports.nudges, nudge, people === 'fresh' ? prepareNudge : prepareAfterAsking),
    ),
  ]);
}

/** Everybody could not be read for long: this one person is asked about, and nobody loses a week if that fails too. */
async function prepareAfterAsking(ports: Ports, nudge: Claimed<NudgeKey>, now: Instant): Promise<Prepared> {
  const { workspace, member } = nudge;
  const person = await askingSlack(ports, workspace, () => ports.directory.person(workspace, member));
  if (person !== 'notNow' && person !== undefined)
    await followPeople(ports, workspace, [person], `person ${now.toISOString()}`, now);
  return prepareNudge(ports, nudge, now);
}

/** All of a batch belong to a few weeks and groups: each is read once. Members are read one by one, just before. */
function readingOnce(ports: Ports): Ports {
  const rounds = new Map<RoundId, ReturnType<Ports['rounds']['find']>>();
  const groups = new Map<GroupId, ReturnType<Ports['groups']['find']>>();
  return {
    ...ports,
    rounds: { ...ports.rounds, find: (workspace, id) => once(rounds, id, () => ports.rounds.find(workspace, id)) },
    groups: { ...ports.groups, find: (workspace, id) => once(groups, id, () => ports.groups.find(workspace, id)) },
  };
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, read: () => Value): Value {
  const value = known.get(key) ?? read();
  known.set(key, value);
  return value;
}

/** Slack allows about one message a second in one channel, whichever replica sends it. */
const secondsBetweenPosts = 1.5;

async function preparePostInTurn(ports: Ports, post: Claimed<PostKey>, now: Instant): Promise<Prepared> {
  if (await ports.posts.hasDistance(post, secondsBetweenPosts, now)) return preparePost(ports, post, now);
  return { instead: inAMoment(now) };
}

const inAMoment = (now: Instant): Settled => ({
  state: 'planned',
  dueAt: new Date(now.getTime() + secondsBetweenPosts * 1000),
});

async function sendOne<Key extends NudgeKey | PostKey | NoticeKey>(
  ports: Ports,
  queue: Queue<Key>,
  delivery: Claimed<Key>,
  prepare: Prepare<Key>,
): Promise<Outcome> {
  const prepared = await addressed(ports, delivery, await prepare(ports, delivery, ports.clock.now()));
  if ('instead' in prepared) {
    await queue.settle(delivery, prepared.instead);
    return { kind: 'notRequested' };
  }
  const begun = await queue.beginSending(delivery, ports.clock.now());
  if (begun === 'tooNear') await queue.settle(delivery, inAMoment(ports.clock.now()));
  if (begun !== 'sending') return { kind: 'notRequested' };
  const outcome = await sendOnceAnew(ports, delivery, prepared.send);
  // Before it is settled: should this process die in between, the post is in doubt and its leads are asked.
  if (outcome.kind === 'refused' && outcome.because !== 'wrong') await lost(ports, delivery);
  await queue.settle(delivery, afterSending(outcome, ports.clock.now()));
  if (outcome.kind === 'refused' || outcome.kind === 'unclear') tellOperator(ports, delivery.workspace, outcome);
  return outcome;
}

function tellOperator(
  { log }: Ports,
  workspace: WorkspaceId,
  { kind, code }: { readonly kind: 'refused' | 'unclear'; readonly code: string },
): void {
  log.warn({ event: 'message not confirmed', workspace, outcome: kind, code });
}

/** With the conversation to post in: a person's is opened now, and while Slack does not open it the message waits. */
async function addressed(
  ports: Ports,
  delivery: NudgeKey | PostKey | NoticeKey,
  prepared: Prepared,
): Promise<{ readonly send: ReadyMessage } | { readonly instead: Settled }> {
  if ('instead' in prepared) return prepared;
  const { workspace } = delivery;
  const { channel: to, message, ...place } = prepared.send;
  const language = await languageOf(ports, delivery, to);
  const said = { ...place, message: spokenIn(ports, message, language), language };
  if (!isPerson(to)) return { send: { ...said, channel: to } };
  const direct = await askingSlack(ports, workspace, () => ports.directory.openDirect(workspace, to));
  if (direct === 'notNow') return later(ports.clock.now());
  switch (direct.kind) {
    case 'open':
      return { send: { ...said, channel: direct.channel } };
    case 'gone':
      return { instead: { state: 'skipped' } };
    case 'refused':
      tellOperator(ports, workspace, direct);
      return { instead: { state: 'failed', code: direct.code } };
  }
}

/** A person reads their own language, a channel that of its group. */
async function languageOf(ports: Ports, delivery: NudgeKey | PostKey | NoticeKey, to: Addressee): Promise<Language> {
  const { workspace } = delivery;
  if ('member' in delivery) return languageOfPerson(ports, delivery);
  if (isPerson(to)) return languageOfPerson(ports, { workspace, member: to });
  return (await roundInGroup(ports, delivery))?.group.language ?? languages[0];
}

const spokenIn = ({ programmes }: Ports, message: Message, language: Language): Message =>
  message.kind !== 'rules' && 'step' in message
    ? { ...message, step: programmes.spoken(language).step(message.step) }
    : message;

/**
 * Where Slack no longer knows a direct conversation that was stored, it is opened anew, once: a refused message was
 * certainly not sent, so it goes out a second time at most.
 */
async function sendOnceAnew(
  ports: Ports,
  delivery: NudgeKey | PostKey | NoticeKey,
  ready: ReadyMessage,
): Promise<SendOutcome> {
  const { workspace } = delivery;
  const first = await ports.messenger.send(workspace, ready);
  const wasStored = 'member' in delivery && (!('channel' in delivery) || !isPerson(delivery.channel));
  if (first.kind !== 'refused' || first.because !== 'gone' || !wasStored) return first;
  const { member } = delivery;
  const direct = await askingSlack(ports, workspace, () => ports.directory.openDirect(workspace, member));
  if (direct === 'notNow') return { kind: 'later', seconds: secondsUntilAskedAnew };
  if (direct.kind !== 'open') return first;
  await ports.members.setDirectChannel(workspace, member, direct.channel);
  return ports.messenger.send(workspace, { ...ready, channel: direct.channel });
}

/** Slack cannot be asked just now to open the conversation. */
const secondsUntilAskedAnew = 60;

/** A refused post to a group's channel is the truth about that channel. */
async function lost(ports: Ports, delivery: NudgeKey | PostKey | NoticeKey): Promise<void> {
  if (!('round' in delivery && 'channel' in delivery)) return;
  const round = await ports.rounds.find(delivery.workspace, delivery.round);
  const found = round && (await ports.groups.find(delivery.workspace, round.group));
  if (found?.group.channel === delivery.channel) await tellAboutChannel(ports, found, 'lost', ports.clock.now());
}
