import { createHash } from 'node:crypto';
import { countPeople } from './digest/count-people.ts';
import type { Thresholds } from './digest/thresholds.ts';
import { smallestK } from './group.ts';
import { type RoundId, themeId, type WorkspaceId } from './ids.ts';
import type { Band, Digest, DigestTheme, Publication } from './publication.ts';
import type { Codebook, Reading } from './theme.ts';

export type { Thresholds };

/** What the reviewers see: the digest as it would be posted, and why each theme was found. No number is in it. */
export type Draft =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'themes'; readonly themes: readonly DraftTheme[]; readonly beyond: boolean };

/** `reasons`: codebook words that enough different people's replies matched; often none. */
type DraftTheme = DigestTheme & { readonly reasons: readonly string[] };

/** Whether a round has enough replies to be read at all. */
export const enoughReplies = (count: number, thresholds: Thresholds): boolean =>
  count - thresholds.margin('round') >= kOf(thresholds);

/**
 * The rules of publication. What comes out depends on how many different people raised what, never on words of theirs,
 * and it is `nothing` in one and the same way whatever was missing. A k below 5 counts as 5.
 */
export function draftOf(reading: Reading, codebook: Codebook, { k: given, margin }: Thresholds): Draft {
  const thresholds = { k: kOf({ k: given, margin }), margin };
  const { k } = thresholds;
  if (!enoughReplies(reading.length, thresholds)) return { kind: 'nothing' };
  const read = reading.filter((reply) => !reply.unread);
  const parentsOnly = reading.length - margin('round') < 3 * k;
  const shown = countPeople(read, codebook, thresholds, parentsOnly)
    .toSorted((one, other) => other.sure - one.sure) // Stable: equals stay in codebook order, which tells nothing.
    .slice(0, mostThemes);
  if (shown.length === 0) return { kind: 'nothing' };
  // What an unread reply raised is unknown, so it cannot hide anybody: only read ones count as "did not raise it".
  const banded = shown.every(({ people }) => read.length - people >= k);
  return {
    kind: 'themes',
    themes: shown.map(({ theme: { id, label, sentence }, sure, reasons }) => {
      return { id, label, sentence, band: banded ? bandOf(sure, k) : undefined, reasons };
    }),
    beyond: raisingNothing(read, codebook) - margin(beyondThemes) >= k,
  };
}

/** What the channel reads of a draft. */
export function digestOf(draft: Draft): Digest {
  if (draft.kind === 'nothing') return { kind: 'nothing' };
  const themes = draft.themes.map(({ id, label, sentence, band }) => ({ id, label, sentence, band }));
  return { kind: 'themes', themes, beyond: draft.beyond };
}

/** One text for one digest: nothing but what a digest has, keys in order (as RFC 8785 sorts them), no band as null. */
export function canonicalJson(digest: Digest): string {
  if (digest.kind === 'nothing') return JSON.stringify({ kind: digest.kind });
  const themes = digest.themes.map(({ id, label, sentence, band }) => ({ band: band ?? null, id, label, sentence }));
  return JSON.stringify({ beyond: digest.beyond, kind: digest.kind, themes });
}

/** A digest as it is published, with its SHA-256 (FIPS 180-4). */
export const publicationOf = (workspace: WorkspaceId, round: RoundId, digest: Digest): Publication => ({
  workspace,
  round,
  digest,
  hash: createHash('sha256').update(canonicalJson(digest)).digest('hex'),
});

const mostThemes = 7;

const bands: readonly Band[] = [100, 50, 20, 10, 5];

const bandOf = (sure: number, k: number): Band | undefined => bands.find((band) => band <= sure && band >= k);

const kOf = ({ k }: Thresholds): number => Math.max(smallestK, k);

/** Draws the margin for those who went beyond the codebook; the codebook has no theme of this name. */
const beyondThemes = themeId('beyond every theme');

function raisingNothing(read: Reading, codebook: Codebook): number {
  const known = new Set(codebook.themes.map(({ id }) => id));
  return read.filter(({ themes }) => !themes.some((id) => known.has(id))).length;
}
