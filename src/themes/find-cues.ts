import type { Chapter } from './codebook/chapter.ts';
import { type Cue, cueOf } from './cue.ts';
import { anchorsOf } from './cue-anchor.ts';

/** What of a theme's own words a sentence contains. */
interface FoundCues {
  readonly theme: string;
  /** Cues, as a lead may read them. */
  readonly said: readonly string[];
  /** How many hints. */
  readonly hinted: number;
}

/** Looks for the cues of a codebook in a sentence (as plain words). */
export type FindCues = (sentence: string) => readonly FoundCues[];

interface Sought {
  readonly theme: string;
  readonly cue: Cue;
  readonly isHint: boolean;
}

export function cueFinder(chapters: readonly Chapter[]): FindCues {
  const candidatesIn = indexOf(
    chapters.flatMap((chapter) =>
      chapter.themes.flatMap(({ id, cues, hints }) => [
        ...cues.map((pattern) => ({ pattern, sought: { theme: id, cue: cueOf(pattern), isHint: false } })),
        ...hints.map((pattern) => ({ pattern, sought: { theme: id, cue: cueOf(pattern), isHint: true } })),
      ]),
    ),
  );
  return (sentence) => {
    const found = new Map<string, { said: string[]; hinted: number }>();
    for (const { theme, cue, isHint } of candidatesIn(sentence)) {
      if (!cue.in(sentence)) continue;
      const soFar = found.get(theme) ?? { said: [], hinted: 0 };
      if (isHint) soFar.hinted += 1;
      else soFar.said.push(cue.words);
      found.set(theme, soFar);
    }
    return [...found].map(([theme, { said, hinted }]) => ({ theme, said, hinted }));
  };
}

/** Most of a thousand cues cannot be in a sentence, which its words tell at once. */
function indexOf(all: readonly { readonly pattern: string; readonly sought: Sought }[]) {
  const always: Sought[] = [];
  const byWord = new Map<string, Sought[]>();
  const byBeginning = new Map<string, Sought[]>();
  for (const { pattern, sought } of all) {
    const anchors = anchorsOf(pattern);
    if (anchors === undefined) always.push(sought);
    for (const { word, open } of anchors ?? []) {
      const index = open ? byBeginning : byWord;
      index.set(word, [...(index.get(word) ?? []), sought]);
    }
  }
  return (sentence: string): ReadonlySet<Sought> => {
    const candidates = new Set(always);
    for (const word of new Set(sentence.split(' '))) {
      for (const sought of byWord.get(word) ?? []) candidates.add(sought);
      for (let length = 1; length <= word.length; length += 1) {
        for (const sought of byBeginning.get(word.slice(0, length)) ?? []) candidates.add(sought);
      }
    }
    return candidates;
  };
}
