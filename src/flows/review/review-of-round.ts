import { type Draft, draftOf, type Thresholds } from '../../domain/digest.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Digest } from '../../domain/publication.ts';
import { noChoices, type ReviewChoices, reviewedDigest } from '../../domain/review.ts';
import type { DraftedRound } from '../../domain/round.ts';
import { marginOf, openChoices, openReading } from '../../domain/slot.ts';
import type { Reading } from '../../domain/theme.ts';
import type { Ports } from '../ports.ts';
import { type CodebookPorts, codebookOfRound } from '../weeks/codebook-of-round.ts';

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
  const opened = await open(ports, round);
  if (opened.kind === 'gone') return { ...opened, draft: { kind: 'nothing' }, choices: noChoices };
  const { reading, thresholds, ...rest } = opened;
  return { ...rest, draft: draftOf(reading, await codebookOfRound(ports, round), thresholds) };
}

/** What the channel reads as leads have left it, and the version of their choices that this follows. */
export async function digestOfRound(
  ports: ReviewPorts,
  round: DraftedRound,
): Promise<Pick<RoundReview, 'version' | 'approvedBy'> & { readonly digest: Digest }> {
  const opened = await open(ports, round);
  const { version, approvedBy } = opened;
  if (opened.kind === 'gone') return { version, approvedBy, digest: { kind: 'nothing' } };
  const { reading, thresholds, choices } = opened;
  const codebook = await codebookOfRound(ports, round);
  return { version, approvedBy, digest: reviewedDigest(reading, codebook, thresholds, choices) };
}

type Opened = Pick<RoundReview, 'version' | 'approvedBy'> &
  (
    | { readonly kind: 'gone' }
    | {
        readonly kind: 'read';
        readonly reading: Reading;
        readonly thresholds: Thresholds;
        readonly choices: ReviewChoices;
      }
  );

async function open(ports: ReviewPorts, round: DraftedRound): Promise<Opened> {
  const place = { workspace: round.workspace, round: round.id };
  const { version, approvedBy, box: choicesBox } = await ports.reviews.find(round);
  const gone = { kind: 'gone', version, approvedBy } as const;
  const contentKey = await ports.vault.read(place.workspace, place.round, 'content');
  const box = await ports.rounds.reading(round);
  if (contentKey === 'gone' || box === undefined) return gone;
  const reading = openReading(contentKey, place, box);
  // Choices that cannot be read may have dropped something, so nothing is shown without them.
  const choices = choicesBox === undefined ? noChoices : openChoices(contentKey, place, choicesBox);
  if (reading === 'damaged' || choices === 'damaged') return gone;
  const margin = (theme: Parameters<typeof marginOf>[3]) => marginOf(contentKey, place.workspace, place.round, theme);
  return { kind: 'read', version, approvedBy, reading, choices, thresholds: { k: round.k, margin } };
}
