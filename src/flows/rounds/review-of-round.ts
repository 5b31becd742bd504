import { openChoices, openReply, thresholdNoise } from '../../crypto/slot.ts';
import { type Digest, draftOf, type Thresholds } from '../../domain/digest.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { RoundContent } from '../../domain/programme.ts';
import { noChoices, type ReviewChoices, reviewedDigest } from '../../domain/review.ts';
import type { Round, SealedRound } from '../../domain/round.ts';
import { type Answer, type Codebook, themesAt } from '../../domain/theme.ts';
import type { Ports } from '../ports.ts';
import { withKey } from './round-keys.ts';

/** A draft and what leads have made of it. */
export interface RoundReview {
  readonly draft: Digest;
  readonly choices: ReviewChoices;
  /** What it is counted with. */
  readonly codebook: Codebook;
  /** Counts the changes of the choices. */
  readonly version: number;
  readonly approvedBy: readonly MemberId[];
}

export type ReviewPorts = AskedPorts & Pick<Ports, 'rounds' | 'reviews' | 'sealedReplies' | 'vault'>;

/** The draft, counted from what people chose whenever it is looked at. "nothing" where the key or the choices are gone. */
export async function reviewOfRound(ports: ReviewPorts, round: SealedRound): Promise<RoundReview> {
  const { made, ...review } = await opened(ports, round, ({ answers, codebook, thresholds, choices }) => ({
    draft: draftOf(answers, codebook, thresholds),
    choices,
  }));
  return { ...review, ...(made ?? { draft: { kind: 'nothing' }, choices: noChoices }) };
}

/** What the channel reads as leads have left it, and the version of their choices that this follows. */
export async function digestOfRound(
  ports: ReviewPorts,
  round: SealedRound,
): Promise<Pick<RoundReview, 'version' | 'approvedBy'> & { readonly digest: Digest }> {
  const { version, approvedBy, made } = await opened(ports, round, ({ answers, codebook, thresholds, choices }) =>
    reviewedDigest(answers, codebook, thresholds, choices),
  );
  return { version, approvedBy, digest: made ?? { kind: 'nothing' } };
}

interface Opened {
  readonly answers: readonly Answer[];
  readonly codebook: Codebook;
  readonly thresholds: Thresholds;
  readonly choices: ReviewChoices;
}

/** What `make` makes of answers and choices while the key is there; undefined where something is gone or damaged. */
async function opened<T>(
  ports: ReviewPorts,
  round: SealedRound,
  make: (found: Opened) => T,
): Promise<Omit<RoundReview, 'draft' | 'choices'> & { readonly made: T | undefined }> {
  const place = { workspace: round.workspace, round: round.id };
  const { version, approvedBy, box } = await ports.reviews.find(round);
  const codebook = await codebookOfRound(ports, round);
  const made = await withKey(ports, place, 'content', async (contentKey) => {
    // Choices that cannot be read may have dropped something, so nothing is shown without them.
    const choices = box === undefined ? noChoices : openChoices(contentKey, place, box);
    if (choices === 'damaged') return undefined;
    const answers = await answersIn(ports, contentKey, round, codebook);
    return { value: make({ answers, codebook, choices, thresholds: thresholdsOf(contentKey, round) }) };
  });
  return { version, approvedBy, codebook, made: made === 'gone' ? undefined : made?.value };
}

export type AskedPorts = Pick<Ports, 'groups' | 'programmes'>;

/** What a round asks and counts; undefined when its group is gone, or its programme has no such week. */
export async function contentOfRound(ports: AskedPorts, round: Round): Promise<RoundContent | undefined> {
  const found = await ports.groups.find(round.workspace, round.group);
  return found && ports.programmes.contentOf(found.group, round);
}

/** What a round is counted and reviewed with: nothing can be shown of one that asks nothing any more. */
export const codebookOfRound = async (ports: AskedPorts, round: Round): Promise<Codebook> =>
  (await contentOfRound(ports, round))?.codebook ?? { parents: [], themes: [] };

export const thresholdsOf = (contentKey: Uint8Array, { workspace, id, k }: Round): Thresholds => ({
  k,
  margin: (counted) => thresholdNoise(contentKey, workspace, id, counted),
});

/** What people chose in a sealed round, in no meaningful order; a damaged box is left out. */
async function answersIn(
  { sealedReplies }: Pick<Ports, 'sealedReplies'>,
  contentKey: Uint8Array,
  { workspace, id }: SealedRound,
  codebook: Codebook,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const row of await sealedReplies.all(workspace, id)) {
    const places = openReply(contentKey, { workspace, round: id, id: row.id }, row.box);
    if (typeof places === 'object') answers.push(themesAt(codebook, places));
  }
  return answers;
}
