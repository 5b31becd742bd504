import { isApproved } from '../../domain/approval.ts';
import type { Instant } from '../../domain/calendar.ts';
import { publicationOf } from '../../domain/digest.ts';
import type { Digest } from '../../domain/publication.ts';
import { type DraftedRound, type FinishedStatus, isPast, type SealedRound } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { digestOfRound } from '../review/review-of-round.ts';
import { planDigestPost } from './plan-digest-post.ts';
import { tellAboutHolding } from './tell-about-holding.ts';

/** Slack is not among them: it must not keep a key from being destroyed. */
type EndPorts = Pick<Ports, 'groups' | 'rounds' | 'posts' | 'notices' | 'vault' | 'log'>;

export type PublishOutcome =
  | 'published'
  | 'alreadyPublished'
  | 'notDue'
  | 'held'
  | 'notApproved'
  /** A lead changed something while this was counted: the next look finds the round again. */
  | 'changedMeanwhile';

/**
 * Ends a week: stores the publication once, deletes replies and reading, destroys the content key. After the purge date
 * it ends even when held, not approved or not read, with the one fixed sentence.
 */
export async function publishDigest(
  ports: EndPorts & Pick<Ports, 'programmes' | 'reviews' | 'themes'>,
  round: SealedRound | DraftedRound,
  now: Instant,
): Promise<PublishOutcome> {
  const ending = await endingOf(ports, round, now);
  if (typeof ending === 'string') return ending;
  return end(ports, round, ending, now);
}

/** Ends a week whose replies can no longer be read (its content key is gone), with the one fixed sentence. */
export async function expireRound(
  ports: EndPorts,
  round: SealedRound | DraftedRound,
  now: Instant,
): Promise<PublishOutcome> {
  return end(ports, round, { status: 'expired', digest: { kind: 'nothing' } }, now);
}

interface Ending {
  readonly status: FinishedStatus;
  readonly digest: Digest;
  /** The version of the leads' choices that the digest follows. */
  readonly asReviewed?: number;
}

async function end(
  ports: EndPorts,
  round: SealedRound | DraftedRound,
  ending: Ending,
  now: Instant,
): Promise<PublishOutcome> {
  await planDigestPost(ports, round, now);
  if (round.held) await tellAboutHolding(ports, round, now);
  const publication = publicationOf(round.workspace, round.id, ending.digest);
  const outcome = await ports.rounds.publish(round, publication, ending.status, ending.asReviewed);
  if (outcome === 'changedMeanwhile') return outcome;
  await ports.vault.destroy(round.workspace, round.id, 'content');
  ports.log.info({ event: 'round ended', workspace: round.workspace, round: round.id, outcome: ending.status });
  return outcome;
}

async function endingOf(
  ports: Parameters<typeof publishDigest>[0],
  round: SealedRound | DraftedRound,
  now: Instant,
): Promise<Ending | 'notDue' | 'held' | 'notApproved'> {
  if (isPast(round.window.purgeAt, now)) return { status: 'expired', digest: { kind: 'nothing' } };
  if (round.status === 'sealed' || !isPast(round.window.digestAt, now)) return 'notDue';
  if (round.held) return 'held';
  const found = await ports.groups.find(round.workspace, round.group);
  const { digest, version, approvedBy } = await digestOfRound(ports, round);
  if (found !== undefined && !isApproved(found, approvedBy)) return 'notApproved';
  return { status: digest.kind === 'nothing' ? 'withheld' : 'published', digest, asReviewed: version };
}
