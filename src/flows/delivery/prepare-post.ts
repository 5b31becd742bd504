import { type Instant, isOnLastDay, plusHours, plusMinutes, weekOfInstant } from '../../domain/calendar.ts';
import { type ChannelPostKind, isForChannel, type PostKey } from '../../domain/delivery.ts';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import { type ChannelId, isPerson } from '../../domain/ids.ts';
import type { Step } from '../../domain/programme.ts';
import { toldActions } from '../../domain/promised-action.ts';
import { isApproved } from '../../domain/review.ts';
import { isPast, type Round } from '../../domain/round.ts';
import type { Claimed } from '../../store/delivery-queue.ts';
import { whoReads } from '../outbox/check-channel.ts';
import { askingSlack, roundInGroup } from '../outbox/tell-people.ts';
import type { Heard, Message } from '../ports/slack.ts';
import type { Ports } from '../ports.ts';
import { whyNotYet } from '../rounds/open-round.ts';
import { heardBefore, heardInSeason } from '../rounds/publish-digest.ts';
import { weeksOffAfter } from '../rounds/season.ts';
import { expire, later, type Prepared, skip } from './prepared.ts';

/** A shared channel mostly stays so: minutes until it is looked at again. */
const aWhile = 10;
/** Days after its time from which on a post is not worth posting any more. */
const longestWait = 30;

/** What a planned post says now; what is for the channel waits while anybody but the workspace would read it. */
export async function preparePost(ports: Ports, post: Claimed<PostKey>, now: Instant): Promise<Prepared> {
  const prepared = await whatItSays(ports, post, now);
  const { kind, channel } = post;
  if ('instead' in prepared || !isForChannel(kind) || isPerson(channel)) return prepared;
  return (await waitForReaders(ports, { ...post, channel }, now)) ?? prepared;
}

type ChannelPost = PostKey & { readonly channel: ChannelId };

/** Undefined when only the workspace reads the channel. An outage of Slack may delay a post, and never leaks one. */
async function waitForReaders(ports: Ports, post: ChannelPost, now: Instant): Promise<Prepared | undefined> {
  const found = await roundInGroup(ports, post);
  if (found === undefined) return skip;
  const readers = await askingSlack(ports, post.workspace, () => whoReads(ports, found, post, now));
  if (readers === 'workspace') return undefined;
  if (isPast(plusHours(found.round.window.digestAt, longestWait * 24), now)) return expire;
  if (readers === 'notNow') return later(now);
  return inAWhile(now);
}

/** It waits while its round has not come so far yet. */
async function whatItSays(ports: Ports, post: Claimed<PostKey>, now: Instant): Promise<Prepared> {
  const found = await roundInGroup(ports, post);
  if (found === undefined) return skip;
  const { group, round } = found;
  const step = (await ports.programmes.contentOf(group, round))?.step;
  const wait = later(now);
  const say = (message: Message): Prepared => ({ send: { channel: post.channel, message } });
  if (post.kind === 'goodbye') return say({ kind: 'goodbye', actions: await allTold(ports, found, round) });
  if (step === undefined) return skip;
  switch (post.kind) {
    case 'opening':
      return prepareOpening(ports, { post, found, round, step }, now);
    case 'rules': {
      if (round.status === 'planned') return wait;
      if (round.status !== 'open' || step.kind !== 'discussion') return expire;
      const thread = await ports.posts.sentTs(post.workspace, post.round, 'opening', post.channel);
      // Nobody may know for long whether the opening is there.
      if (thread === undefined) return inAWhile(now);
      return { send: { channel: post.channel, message: { kind: 'rules', step }, thread } };
    }
    case 'reminder':
      if (round.status === 'planned') return wait;
      if (round.status !== 'open' || isOnLastDay(group, round.window, now)) return expire;
      if (!group.reminder || group.status !== 'running') return skip;
      return say({ kind: 'reminder', round, zone: group.zone });
    case 'facilitation':
      if (round.status === 'planned') return wait;
      return round.status === 'open' ? say({ kind: post.kind, step, season: round.season, round }) : expire;
    case 'invitation': {
      if (isPast(round.window.closesAt, now) || group.status !== 'running') return expire;
      const why = await askingSlack(ports, post.workspace, () => whyNotYet(ports, found));
      if (why !== undefined) return wait;
      const { programme } = await ports.programmes.of(group);
      return say({ kind: post.kind, group, round, weeks: programme.steps.length });
    }
    case 'waiting':
      return say({ kind: 'waiting', step, round });
    case 'draft':
      if (round.status === 'closing') return wait;
      return say({ kind: 'draft', step, round, group });
    case 'approval-first':
    case 'approval-last':
      if (round.status !== 'sealed' || isApproved(found, (await ports.reviews.find(round)).approvedBy)) return skip;
      return say({ kind: 'approval', step, round, group });
    case 'doubtful-opening':
    case 'doubtful-digest':
    case 'doubtful-invitation':
    case 'doubtful-goodbye':
      // A question to nobody: no lead could be reached.
      if (!isPerson(post.channel)) return skip;
      return say({ kind: 'doubtful-post', step, round, group, post: doubted[post.kind] });
    case 'digest': {
      const publication = await ports.publications.find(post.workspace, post.round);
      if (publication === undefined || (await waitsForOpening(ports, found, round, post, now))) return wait;
      const heard = { publication, before: await heardBefore(ports, group, round, publication.digest) };
      const weeks = (await ports.programmes.of(group)).programme.steps.length;
      if (round.week < weeks || group.status === 'stopped')
        return say({ kind: 'digest', step, round, ...weekOff(group, round, weeks, now), ...heard });
      const actions = await allTold(ports, found, round);
      const season = await heardInSeason(ports, group, round);
      return say({ kind: 'farewell', round, weeks, season, actions, line: round.leadLine, ...heard });
    }
  }
}

/** Said in the first of the weeks without a question: later ones are told of by Home. */
function weekOff(group: Group, round: Round, weeks: number, now: Instant) {
  const off = weeksOffAfter(group, round, weeks);
  if (off?.weeks[0] !== weekOfInstant(now, group.zone)) return {};
  return { weeksOff: { count: off.weeks.length, opensAt: off.opensAt, zone: group.zone } };
}

/** All that was promised in a season, and how it stands. */
async function allTold({ promisedActions }: Ports, { leads }: GroupWithLeads, round: Round) {
  return toldActions(await promisedActions.ofSeason(round.workspace, round.group, round.season), leads);
}

const doubted = {
  'doubtful-opening': 'opening',
  'doubtful-digest': 'digest',
  'doubtful-invitation': 'invitation',
  'doubtful-goodbye': 'goodbye',
} as const satisfies Record<`doubtful-${ChannelPostKind}`, ChannelPostKind>;

const inAWhile = (now: Instant): Prepared => ({ instead: { state: 'planned', dueAt: plusMinutes(now, aWhile) } });

type OpeningPorts = Pick<Ports, 'rounds' | 'reviews' | 'posts' | 'publications' | 'promisedActions' | 'programmes'>;

/** How long an opening and the themes of the week before wait for each other. */
const minutesToMeet = 10;

interface At {
  readonly post: PostKey;
  readonly found: GroupWithLeads;
  readonly round: Round;
  readonly step: Step;
}

/**
 * The post of the day on which a week opens: with it goes what was heard in the week before, if that is stored by then.
 * Whatever it had taken along goes out by itself when this post does not.
 */
async function prepareOpening(ports: OpeningPorts, at: At, now: Instant): Promise<Prepared> {
  const { post, found, round, step } = at;
  if (round.status === 'planned') return later(now);
  if (round.status !== 'open') {
    await ports.posts.giveBack(post, now);
    return { instead: { state: 'expired' } };
  }
  const { group, leads } = found;
  const season = await ports.rounds.ofSeason(round.workspace, round.group, round.season);
  const before = season.findLast(({ week }) => week < round.week);
  if (before !== undefined && (await isOnItsWay(ports, found, before, now)) && isNear(round, now)) return later(now);
  const promised = await ports.promisedActions.tell(round.workspace, round.group, round.season, round.id);
  const { zone, reporterNotice } = group;
  const off = weeksOffAfter(group, round, (await ports.programmes.of(group)).programme.steps.length);
  return {
    send: {
      channel: post.channel,
      message: {
        kind: 'opening',
        step,
        season: round.season,
        round,
        heard: before && (await heardIn(ports, at, before)),
        actions: toldActions(promised, leads),
        line: before?.leadLine,
        ...(off === undefined ? {} : { weeksOff: { count: off.weeks.length, opensAt: off.opensAt, zone } }),
        ...(reporterNotice === undefined ? {} : { notice: { zone, reporterNotice } }),
      },
    },
  };
}

/** Whether the themes of a week are better not posted by themselves yet: the post that takes them along is coming. */
async function waitsForOpening(
  ports: Pick<Ports, 'rounds' | 'posts'>,
  { group }: GroupWithLeads,
  round: Round,
  post: PostKey,
  now: Instant,
): Promise<boolean> {
  if (group.status !== 'running') return false;
  const season = await ports.rounds.ofSeason(round.workspace, round.group, round.season);
  const next = season.find(({ week }) => week > round.week);
  if (next === undefined || !isPast(next.window.opensAt, now)) return false;
  if (next.status === 'planned') return isNear(next, now);
  return next.status === 'open' && (await ports.posts.isComing({ ...post, round: next.id, kind: 'opening' }));
}

/** Some of what was heard is shown only when it is this post's to show, and there is something. */
async function heardIn(ports: OpeningPorts, { post, found }: At, before: Round): Promise<Heard | undefined> {
  if ((await ports.posts.takeAlong(post, before.id)) === 'notTaken') return undefined;
  const publication = await ports.publications.find(before.workspace, before.id);
  if (publication === undefined || publication.digest.kind === 'nothing') return undefined;
  return { publication, before: await heardBefore(ports, found.group, before, publication.digest) };
}

/** Its themes are due, nobody holds them, and they have only not been counted yet. */
async function isOnItsWay(
  { reviews }: OpeningPorts,
  found: GroupWithLeads,
  before: Round,
  now: Instant,
): Promise<boolean> {
  if (before.status !== 'sealed' || before.held || !isPast(before.window.digestAt, now)) return false;
  return isApproved(found, (await reviews.find({ ...before, status: 'sealed' })).approvedBy);
}

const isNear = ({ window }: Round, now: Instant) => !isPast(plusMinutes(window.opensAt, minutesToMeet), now);
