import { type Draft, digestOf } from '../domain/digest.ts';
import type { Digest } from '../domain/publication.ts';

/** The draft as a lead would review it, then the digest as the channel would read it. */
export function showDigest(draft: Draft): string {
  return ['Draft', ...linesOfDraft(draft), '', 'Digest', ...linesOfDigest(digestOf(draft))].join('\n');
}

function linesOfDraft(draft: Draft): readonly string[] {
  if (draft.kind === 'nothing') return [nothing];
  return draft.themes.map(({ id, reasons }) => {
    return `- ${id}: ${reasons.length === 0 ? 'no single word was shared by enough people' : reasons.join(', ')}`;
  });
}

function linesOfDigest(digest: Digest): readonly string[] {
  if (digest.kind === 'nothing') return [nothing];
  const themes = digest.themes.map(({ label, sentence, band }) => {
    return `- ${label}${band === undefined ? '' : ` (${band} or more people)`}: ${sentence}`;
  });
  return digest.beyond ? [...themes, 'Some replies went beyond these themes.'] : themes;
}

const nothing = 'Nothing can be shown: no theme was raised by enough people.';
