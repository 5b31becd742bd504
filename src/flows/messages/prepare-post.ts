import { isApproved } from '../../domain/approval.ts';
import { type Instant, plusHours } from '../../domain/calendar.ts';
import type { PostKey } from '../../domain/delivery.ts';
import { type ChannelId, isPerson } from '../../domain/ids.ts';
import { isPast } from '../../domain/round.ts';
import { whoReads } from '../groups/check-channel.ts';
import type { Claimed } from '../ports/deliveries.ts';
import type { Message } from '../ports/messenger.ts';
import type { Ports } from '../ports.ts';
import { besideDigest, youSaidWeWill } from '../weeks/tell-week.ts';
import { askingSlack } from './asking-slack.ts';
import { later, type Prepared } from './prepared.ts';

type PostPorts = Pick<
  Ports,
  | 'groups'
  | 'rounds'
  | 'reviews'
  | 'posts'
  | 'notices'
  | 'publications'
  | 'promisedActions'
  | 'programmes'
  | 'directory'
  | 'log'
>;

/** A shared channel mostly stays so: seconds until it is looked at again. */
const lookAtSharedAgain = 600;
/** Days after its time from which on a post is not worth posting any more. */
const longestWait = 30;

/** What a planned post says now; what is for the channel waits while anybody but the workspace would read it. */
export async function preparePost(ports: PostPorts, post: Claimed<PostKey>, now: Instant): Promise<Prepared> {
  const prepared = await whatItSays(ports, post, now);
  const { kind, channel } = post;
  const isForChannel = (kind === 'opening' || kind === 'digest') && !isPerson(channel);
  if ('instead' in prepared || !isForChannel) return prepared;
  return (await waitForReaders(ports, { ...post, channel }, now)) ?? prepared;
}

type ChannelPost = PostKey & { readonly channel: ChannelId };

/** Undefined when only the workspace reads the channel. An outage of Slack may delay a post, and never leaks one. */
async function waitForReaders(ports: PostPorts, post: ChannelPost, now: Instant): Promise<Prepared | undefined> {
  const round = await ports.rounds.find(post.workspace, post.round);
  const found = round && (await ports.groups.find(post.workspace, round.group));
  if (round === undefined || found === undefined) return { instead: { state: 'skipped' } };
  const readers = await askingSlack(ports, post.workspace, () => whoReads(ports, found, post, now));
  if (readers === 'workspace') return undefined;
  if (isPast(plusHours(round.window.digestAt, longestWait * 24), now)) return { instead: { state: 'expired' } };
  if (readers === 'notNow') return later(now);
  return { instead: { state: 'planned', dueAt: new Date(now.getTime() + lookAtSharedAgain * 1000) } };
}

/** It waits while its round has not come so far yet. */
async function whatItSays(ports: PostPorts, post: Claimed<PostKey>, now: Instant): Promise<Prepared> {
  const round = await ports.rounds.find(post.workspace, post.round);
  const found = round && (await ports.groups.find(post.workspace, round.group));
  const step = found && (await ports.programmes.askedIn(found.group, round))?.step;
  if (round === undefined || found === undefined || step === undefined) return { instead: { state: 'skipped' } };
  const { group } = found;
  const wait = later(now);
  const say = (message: Message): Prepared => ({ send: { channel: post.channel, message } });
  switch (post.kind) {
    case 'opening':
    case 'facilitation': {
      if (round.status === 'planned') return wait;
      if (round.status !== 'open') return { instead: { state: 'expired' } };
      const at = { step, season: round.season, round };
      if (post.kind === 'facilitation') return say({ kind: post.kind, ...at });
      const { zone, reporterNotice } = group;
      const notice = reporterNotice === undefined ? {} : { notice: { zone, reporterNotice } };
      return say({ kind: post.kind, ...at, ...notice, promised: await youSaidWeWill(ports, found, round, now) });
    }
    case 'waiting':
      return say({ kind: 'waiting', step, round });
    case 'draft':
      if (round.status === 'closing' || round.status === 'sealed') return wait;
      return say({ kind: 'draft', step, round, group });
    case 'approval-first':
    case 'approval-last': {
      if (round.status !== 'drafted' || isApproved(found, (await ports.reviews.find(round)).approvedBy))
        return { instead: { state: 'skipped' } };
      return say({ kind: 'approval', step, round, group });
    }
    case 'doubtful-opening':
    case 'doubtful-digest':
      // A question to nobody: no lead could be reached.
      if (post.channel === group.channel) return { instead: { state: 'skipped' } };
      return say({
        kind: 'doubtful-post',
        step,
        round,
        group,
        post: post.kind === 'doubtful-digest' ? 'digest' : 'opening',
      });
    case 'digest': {
      const publication = await ports.publications.find(post.workspace, post.round);
      if (publication === undefined) return wait;
      const beside = await besideDigest(ports, found, round, publication.digest);
      const message: Message = { kind: 'digest', step, round, publication, ...beside };
      const thread =
        step.kind === 'discussion'
          ? await ports.posts.sentTs(post.workspace, post.round, 'opening', post.channel)
          : undefined;
      return { send: { channel: post.channel, message, ...(thread === undefined ? {} : { thread }) } };
    }
  }
}
