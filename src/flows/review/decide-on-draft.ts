import { nonceBytes, sealChoices } from '../../crypto/slot.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { LeadRef, RoundRef } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { afterChange, type ChangeRefusal, type ReviewChange } from '../../domain/review.ts';
import { isPast, longestLine, type SealedRound } from '../../domain/round.ts';
import { namesInText } from '../../text/names/scrub.ts';
import { roundOfLead } from '../outbox/tell-people.ts';
import type { Rosters } from '../ports/content.ts';
import type { Ports } from '../ports.ts';
import { type ReviewPorts, reviewOfRound } from '../rounds/review-of-round.ts';
import { withKey } from '../rounds/round-keys.ts';

/** A lead in front of a draft. `seen`: the version of the choices on their screen. */
export interface AtDraft extends LeadRef, RoundRef {
  readonly seen: number;
}

export type DecisionRefusal =
  | 'notLead'
  /** It has been posted, or has ended. */
  | 'tooLate'
  /** Another lead was quicker, so what was seen is not what is there. */
  | 'changedMeanwhile';

/** Holds a digest back, or lets it go again. Only a lead of the round's group may. */
export async function holdDigest(
  ports: Pick<Ports, 'groups' | 'rounds'>,
  at: Omit<AtDraft, 'seen'>,
  held: boolean,
): Promise<'done' | 'notLead' | 'tooLate'> {
  const found = await sealedRound(ports, at);
  if (!found.ok) return found.refusal;
  return (await ports.rounds.setHeld(at.workspace, at.round, held)) === 'done' ? 'done' : 'tooLate';
}

/**
 * Changes what the channel will read, all of it or nothing; every approval ends with that. What leads chose is stored
 * under the content key, so it goes with the answers.
 */
export async function changeReview(
  ports: ReviewPorts & Pick<Ports, 'random'>,
  at: AtDraft,
  changes: readonly ReviewChange[],
): Promise<Result<'changed', DecisionRefusal | ChangeRefusal>> {
  const found = await sealedRound(ports, at);
  if (!found.ok) return found;
  const round = found.value;
  const { draft, choices, version, codebook } = await reviewOfRound(ports, round);
  if (version !== at.seen) return refused('changedMeanwhile');
  let changed = choices;
  for (const change of changes) {
    const outcome = afterChange(draft, codebook, changed, change);
    if (!outcome.ok) return outcome;
    changed = outcome.value;
  }
  const place = { workspace: at.workspace, round: at.round };
  const box = await withKey(ports, place, 'content', (contentKey) =>
    sealChoices(contentKey, place, changed, ports.random.bytes(nonceBytes)),
  );
  if (box === 'gone') return refused('tooLate');
  const outcome = await ports.reviews.change(round, at.seen, box);
  return outcome === 'changed' ? done(outcome) : refused(outcome);
}

/** Approves exactly what the lead saw. A lead approves once. */
export async function approveDigest(
  ports: Pick<Ports, 'groups' | 'rounds' | 'reviews'>,
  at: AtDraft,
): Promise<'approved' | 'alreadyApproved' | DecisionRefusal> {
  const found = await sealedRound(ports, at);
  return found.ok ? ports.reviews.approve(found.value, at.seen, at.lead) : found.refusal;
}

async function sealedRound(
  ports: Pick<Ports, 'groups' | 'rounds'>,
  at: Omit<AtDraft, 'seen'>,
): Promise<Result<SealedRound, 'notLead' | 'tooLate'>> {
  const found = await roundOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const { round } = found;
  return round.status === 'sealed' ? done(round) : refused('tooLate');
}

export type LineRefusal =
  | { readonly kind: 'notLead' }
  /** The post has gone out, or is about to. */
  | { readonly kind: 'tooLate' }
  | { readonly kind: 'tooLong' }
  /** Words that seem to name somebody. */
  | { readonly kind: 'names'; readonly words: readonly string[] };

interface LinePorts extends Pick<Ports, 'groups' | 'rounds'> {
  readonly rosters: Pick<Rosters, 'of'>;
}

/**
 * A lead's own line for the post that follows a week that has closed; an empty one takes it away. The whole channel reads
 * it, so nobody is named in it, as far as colleagues are known just now. It is never compared with what people chose.
 */
export async function setLeadLine(
  ports: LinePorts,
  at: LeadRef & RoundRef,
  written: string,
  now: Instant,
): Promise<Result<'done', LineRefusal>> {
  const found = await roundOfLead(ports, at);
  if (found === undefined) return refused({ kind: 'notLead' });
  if (isPast(found.round.window.digestAt, now)) return refused({ kind: 'tooLate' });
  const line = written.replaceAll(/\s+/gu, ' ').trim();
  if ([...line].length > longestLine) return refused({ kind: 'tooLong' });
  const { roster } = await ports.rosters.of(found.group.id);
  const words = namesInText(line, roster);
  if (words !== undefined) return refused({ kind: 'names', words });
  const outcome = await ports.rounds.setLeadLine(at.workspace, at.round, line === '' ? undefined : line);
  return outcome === 'done' ? done(outcome) : refused({ kind: 'tooLate' });
}
