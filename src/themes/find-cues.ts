import type { Chapter } from './codebook/chapter.ts';
import { cueOf } from './cue.ts';

/** What of a theme's own words a sentence contains. */
export interface FoundCues {
  readonly theme: string;
  /** Cues, as a lead may read them. */
  readonly said: readonly string[];
  /** How many hints. */
  readonly hinted: number;
}

/** Looks for the cues of a codebook in a sentence (as plain words). */
export type FindCues = (sentence: string) => readonly FoundCues[];

export function cueFinder(chapters: readonly Chapter[]): FindCues {
  const pages = chapters
    .flatMap(({ themes }) => themes)
    .map(({ id, cues, hints }) => ({ id, cues: cues.map(cueOf), hints: hints.map(cueOf) }));
  return (sentence) =>
    pages
      .map(({ id, cues, hints }) => ({
        theme: id,
        said: cues.filter((cue) => cue.in(sentence)).map(({ words }) => words),
        hinted: hints.filter((hint) => hint.in(sentence)).length,
      }))
      .filter(({ said, hinted }) => said.length + hinted > 0);
}
