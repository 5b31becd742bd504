import { isApproved } from '../../domain/approval.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { PostKey } from '../../domain/delivery.ts';
import type { Claimed, Message, Ports } from '../ports.ts';
import { besideDigest, youSaidWeWill } from '../weeks/tell-week.ts';
import { later, type Prepared } from './prepared.ts';

type PostPorts = Pick<
  Ports,
  'groups' | 'rounds' | 'reviews' | 'posts' | 'publications' | 'promisedActions' | 'programmes'
>;

/** What a planned post says now; it waits while its round has not come so far yet. */
export async function preparePost(ports: PostPorts, post: Claimed<PostKey>, now: Instant): Promise<Prepared> {
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
