import { type Draft, draftOf, type Thresholds } from '../../domain/digest.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Digest } from '../../domain/publication.ts';
import { noChoices, type ReviewChoices, reviewedDigest } from '../../domain/review.ts';
import type { DraftedRound } from '../../domain/round.ts';
import { marginOf, openChoices, openReading } from '../../domain/slot.ts';
import type { Reading } from '../../domain/theme.ts';
import type { Ports } from '../ports.ts';
import { type CodebookPorts, codebookOfRound } from '../weeks/codebook-of-round.ts';
import { withKey } from '../with-key.ts';

/** A draft and what leads have made of it. */
export interface RoundReview {
  readonly draft: Draft;
  readonly choices: ReviewChoices;
  /** Counts the changes of the choices. */
  readonly version: number;
  readonly approvedBy: readonly MemberId[];
}

type ReviewPorts = CodebookPorts & Pick<Ports, 'rounds' | 'reviews' | 'vault'>;

/** The draft, counted anew from its reading. "nothing" where something of it is gone or damaged. */
export async function reviewOfRound(ports: ReviewPorts, round: DraftedRound): Promise<RoundReview> {
  const codebook = await codebookOfRound(ports, round);
  const { version, approvedBy, made } = await opened(ports, round, ({ reading, thresholds, choices }) => ({
    draft: draftOf(reading, codebook, thresholds),
    choices,
  }));
  return { version, approvedBy, ...(made ?? { draft: { kind: 'nothing' }, choices: noChoices }) };
}

/** What the channel reads as leads have left it, and the version of their choices that this follows. */
export async function digestOfRound(
  ports: ReviewPorts,
  round: DraftedRound,
): Promise<Pick<RoundReview, 'version' | 'approvedBy'> & { readonly digest: Digest }> {
  const codebook = await codebookOfRound(ports, round);
  const { version, approvedBy, made } = await opened(ports, round, ({ reading, thresholds, choices }) =>
    reviewedDigest(reading, codebook, thresholds, choices),
  );
  return { version, approvedBy, digest: made ?? { kind: 'nothing' } };
}

interface Opened {
  readonly reading: Reading;
  readonly thresholds: Thresholds;
  readonly choices: ReviewChoices;
}

/** What `make` makes of the reading and the choices while the key is there; undefined where something is gone or damaged. */
async function opened<T>(
  ports: ReviewPorts,
  round: DraftedRound,
  make: (found: Opened) => T,
): Promise<Pick<RoundReview, 'version' | 'approvedBy'> & { readonly made: T | undefined }> {
  const place = { workspace: round.workspace, round: round.id };
  const { version, approvedBy, box: choicesBox } = await ports.reviews.find(round);
  const made = await withKey(ports, place, 'content', async (contentKey) => {
    const box = await ports.rounds.reading(round);
    if (box === undefined) return undefined;
    const reading = openReading(contentKey, place, box);
    // Choices that cannot be read may have dropped something, so nothing is shown without them.
    const choices = choicesBox === undefined ? noChoices : openChoices(contentKey, place, choicesBox);
    if (reading === 'damaged' || choices === 'damaged') return undefined;
    const margin = (theme: Parameters<typeof marginOf>[3]) => marginOf(contentKey, place.workspace, place.round, theme);
    return { value: make({ reading, choices, thresholds: { k: round.k, margin } }) };
  });
  return { version, approvedBy, made: made === 'gone' ? undefined : made?.value };
}
