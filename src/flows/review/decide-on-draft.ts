import type { MemberId, RoundId, WorkspaceId } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { afterChange, type ChangeRefusal, type ReviewChange } from '../../domain/review.ts';
import type { DraftedRound } from '../../domain/round.ts';
import { nonceBytes, sealChoices } from '../../domain/slot.ts';
import type { Ports } from '../ports.ts';
import { codebookOfRound } from '../weeks/codebook-of-round.ts';
import { withKey } from '../with-key.ts';
import { reviewOfRound } from './review-of-round.ts';

/** A lead in front of a draft. `seen`: the version of the choices on their screen. */
export interface AtDraft {
  readonly workspace: WorkspaceId;
  readonly lead: MemberId;
  readonly round: RoundId;
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
  const found = await draftedRound(ports, at);
  if (!found.ok) return found.refusal;
  return (await ports.rounds.hold(at.workspace, at.round, held)) === 'done' ? 'done' : 'tooLate';
}

/**
 * Changes what the channel will read, all of it or nothing; every approval ends with that. What leads chose is stored
 * under the content key, so it goes with the replies.
 */
export async function changeReview(
  ports: Pick<Ports, 'groups' | 'programmes' | 'rounds' | 'reviews' | 'vault' | 'themes' | 'chance'>,
  at: AtDraft,
  changes: readonly ReviewChange[],
): Promise<Result<'changed', DecisionRefusal | ChangeRefusal>> {
  const found = await draftedRound(ports, at);
  if (!found.ok) return found;
  const round = found.value;
  const { draft, choices, version } = await reviewOfRound(ports, round);
  if (version !== at.seen) return refused('changedMeanwhile');
  const codebook = await codebookOfRound(ports, round);
  let changed = choices;
  for (const change of changes) {
    const outcome = afterChange(draft, codebook, changed, change);
    if (!outcome.ok) return outcome;
    changed = outcome.value;
  }
  const place = { workspace: at.workspace, round: at.round };
  const box = await withKey(ports, place, 'content', (contentKey) =>
    sealChoices(contentKey, place, changed, ports.chance.bytes(nonceBytes)),
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
  const found = await draftedRound(ports, at);
  return found.ok ? ports.reviews.approve(found.value, at.seen, at.lead) : found.refusal;
}

async function draftedRound(
  ports: Pick<Ports, 'groups' | 'rounds'>,
  at: Omit<AtDraft, 'seen'>,
): Promise<Result<DraftedRound, 'notLead' | 'tooLate'>> {
  const round = await ports.rounds.find(at.workspace, at.round);
  const found = round && (await ports.groups.find(at.workspace, round.group));
  if (round === undefined || !found?.leads.includes(at.lead)) return refused('notLead');
  return round.status === 'drafted' ? done(round) : refused('tooLate');
}
