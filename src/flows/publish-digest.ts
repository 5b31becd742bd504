import type { Instant } from '../domain/calendar.ts';
import { digestOf, publicationOf } from '../domain/digest.ts';
import type { Digest } from '../domain/publication.ts';
import { type DraftedRound, type FinishedStatus, isPast, type SealedRound } from '../domain/round.ts';
import { draftOfRound } from './draft-of-round.ts';
import { planDigestPost } from './plan-digest-post.ts';
import type { Ports } from './ports.ts';

export type PublishOutcome = 'published' | 'alreadyPublished' | 'notDue' | 'held';

/**
 * Ends a week: stores the publication once, deletes replies and reading, destroys the content key. After the purge date
 * it ends even when held or not read, with the one fixed sentence.
 */
export async function publishDigest(
  ports: Pick<Ports, 'groups' | 'rounds' | 'posts' | 'vault' | 'themes' | 'log'>,
  round: SealedRound | DraftedRound,
  now: Instant,
): Promise<PublishOutcome> {
  const ending = await endingOf(ports, round, now);
  if (typeof ending === 'string') return ending;
  return end(ports, round, ending, now);
}

/** Ends a week whose replies can no longer be read (its content key is gone), with the one fixed sentence. */
export async function expireRound(
  ports: Parameters<typeof publishDigest>[0],
  round: SealedRound | DraftedRound,
  now: Instant,
): Promise<PublishOutcome> {
  return end(ports, round, { status: 'expired', digest: { kind: 'nothing' } }, now);
}

interface Ending {
  readonly status: FinishedStatus;
  readonly digest: Digest;
}

async function end(
  ports: Parameters<typeof publishDigest>[0],
  round: SealedRound | DraftedRound,
  ending: Ending,
  now: Instant,
): Promise<PublishOutcome> {
  await planDigestPost(ports, round, now);
  const publication = publicationOf(round.workspace, round.id, ending.digest);
  const outcome = await ports.rounds.publish(round, publication, ending.status);
  await ports.vault.destroy(round.workspace, round.id, 'content');
  ports.log.info({ event: 'round ended', workspace: round.workspace, round: round.id, outcome: ending.status });
  return outcome;
}

async function endingOf(
  ports: Parameters<typeof publishDigest>[0],
  round: SealedRound | DraftedRound,
  now: Instant,
): Promise<Ending | 'notDue' | 'held'> {
  if (isPast(round.window.purgeAt, now)) return { status: 'expired', digest: { kind: 'nothing' } };
  if (round.status === 'sealed' || !isPast(round.window.digestAt, now)) return 'notDue';
  if (round.held) return 'held';
  const digest = digestOf(await draftOfRound(ports, round));
  return { status: digest.kind === 'nothing' ? 'withheld' : 'published', digest };
}
