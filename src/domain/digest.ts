import { createHash } from 'node:crypto';
import { bandOf, byBand, enoughReplies, listThemes } from './digest/list-themes.ts';
import type { Thresholds } from './digest/thresholds.ts';
import type { RoundId, WorkspaceId } from './ids.ts';
import type { Digest, DigestTheme, Publication } from './publication.ts';
import type { Codebook, Reading } from './theme.ts';

export { enoughReplies, type Thresholds };

/** What the reading gives, before leads have looked at it, and why each theme was found. No number is in it. */
export type Draft =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'themes'; readonly themes: readonly DraftTheme[]; readonly beyond: boolean };

/** `reasons`: codebook words that enough different people's replies matched; often none. */
type DraftTheme = DigestTheme & { readonly reasons: readonly string[] };

/**
 * The rules of publication. What comes out depends on how many different people raised what, never on words of theirs,
 * and it is `nothing` in one and the same way whatever was missing. A k below 5 counts as 5.
 */
export function draftOf(reading: Reading, codebook: Codebook, thresholds: Thresholds): Draft {
  const listed = listThemes(reading, codebook, thresholds);
  if (listed === undefined) return { kind: 'nothing' };
  const { k, banded, beyond } = listed;
  return {
    kind: 'themes',
    themes: listed.themes
      .map(({ theme: { id, label, sentence }, sure, reasons }) => {
        return { id, label, sentence, band: banded ? bandOf(sure, k) : undefined, reasons };
      })
      .toSorted(byBand),
    beyond,
  };
}

/** What the channel reads of a draft that no lead has changed. */
export function digestOf(draft: Draft): Digest {
  if (draft.kind === 'nothing') return { kind: 'nothing' };
  const themes = draft.themes.map(({ id, label, sentence, band }) => ({ id, label, sentence, band }));
  return { kind: 'themes', themes, beyond: draft.beyond };
}

/** One text for one digest: nothing but what a digest has, keys in order (as RFC 8785 sorts them), no band as null. */
export function canonicalJson(digest: Digest): string {
  if (digest.kind === 'nothing') return JSON.stringify({ kind: digest.kind });
  const themes = digest.themes.map(({ id, label, sentence, band, with: others }) => {
    return { band: band ?? null, id, label, sentence, ...(others === undefined ? {} : { with: others }) };
  });
  return JSON.stringify({ beyond: digest.beyond, kind: digest.kind, themes });
}

/** A digest as it is published, with its SHA-256 (FIPS 180-4). */
export const publicationOf = (workspace: WorkspaceId, round: RoundId, digest: Digest): Publication => ({
  workspace,
  round,
  digest,
  hash: createHash('sha256').update(canonicalJson(digest)).digest('hex'),
});
