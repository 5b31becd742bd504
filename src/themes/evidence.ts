import type { Chapter, ThemePage } from './codebook/chapter.ts';
import { type Cue, cueOf } from './cue.ts';
import { nearnessTo } from './tf-idf.ts';
import { plainWords } from './words.ts';

/** What one sentence says for one theme. */
export interface Evidence {
  readonly theme: string;
  readonly score: number;
  /** Codebook phrases that the sentence contains. */
  readonly cues: readonly string[];
}

/** Weighs a sentence (as plain words) against every theme; themes for which nothing speaks are left out. */
export type Weigh = (sentence: string) => readonly Evidence[];

/** Cues and examples of the codebook, prepared once. */
export function evidenceFrom(chapters: readonly Chapter[]): Weigh {
  const pages = chapters.flatMap(({ themes }) => themes);
  const nearness = nearnessTo(pages.flatMap(examplesOf));
  const themes = pages.map((page) => ({
    id: page.id,
    cues: page.cues.map(cueOf).map((cue) => ({ cue, weight: cueWeight * specificity(cue, page, pages) })),
    hints: page.hints.map(cueOf),
  }));
  return (sentence) => {
    const near = nearness.of(sentence);
    return themes.flatMap(({ id, cues, hints }) => {
      const found = cues.filter(({ cue }) => cue.in(sentence));
      const said = found.map(({ weight }) => weight).toSorted((one, other) => other - one);
      const hinted = Math.min(mostHints, hints.filter((hint) => hint.in(sentence)).length);
      const score =
        said.reduce((sum, weight, index) => sum + weight / (index + 1), 0) +
        hintWeight * hinted +
        nearWeight * (near.get(id) ?? 0);
      return score > 0 ? [{ theme: id, score, cues: found.map(({ cue }) => cue.words) }] : [];
    });
  };
}

const cueWeight = 1;
const hintWeight = 0.12;
const mostHints = 3;
const nearWeight = 2;

const examplesOf = (page: ThemePage) =>
  [...page.seeds, page.definition].map((text) => ({ theme: page.id, sentence: plainWords(text) }));

/** A cue that other themes' examples contain as well says less. */
function specificity(cue: Cue, page: ThemePage, pages: readonly ThemePage[]): number {
  const elsewhere = pages
    .filter((other) => other !== page)
    .filter((other) => other.seeds.some((seed) => cue.in(plainWords(seed)))).length;
  return 1 / (1 + 0.5 * elsewhere);
}
