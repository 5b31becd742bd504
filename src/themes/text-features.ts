import type { FindCues } from './find-cues.ts';

/** A text as numbered features with weights. */
export interface Features {
  readonly numbers: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers the features of texts, which are plain words. What no example contains has no number. */
export interface FeatureSpace {
  readonly size: number;
  readonly of: (text: string) => Features;
}

/** What is looked at in a text; everything, except where methods are compared. */
export type Look = 'words' | 'letters' | 'cues';
const allLooks: ReadonlySet<Look> = new Set(['words', 'letters', 'cues']);

/**
 * Words and pairs of neighbours, and the letters that words are made of, so that "interrupting" helps to read
 * "interrupted". Rare ones weigh more (TF-IDF with the logarithm of the count), and each of the two kinds has length
 * one in all, so that long replies do not shout. A theme's own cues come on top.
 */
export function featureSpaceOf(
  texts: readonly string[],
  themes: readonly string[],
  findCues: FindCues,
  looks: ReadonlySet<Look> = allLooks,
): FeatureSpace {
  const [ofWords, ofLetters] = [looks.has('words') ? texts : [], looks.has('letters') ? texts : []];
  const words = numbered(ofWords, wordsAndPairs, (feature) => (feature.includes(' ') ? 2 : 1), 0);
  const letters = numbered(ofLetters, letterRuns, () => 2, words.next);
  const cueNumbers = new Map(themes.map((theme, index) => [theme, letters.next + 2 * index]));
  return {
    size: letters.next + 2 * themes.length,
    of(text) {
      const numbers: number[] = [];
      const weights: number[] = [];
      for (const kind of [words, letters]) {
        const all = kind.weigh(text);
        const length = Math.hypot(...all.map(([, weight]) => weight)) || 1;
        for (const [number, weight] of all) {
          numbers.push(number);
          weights.push(weight / length);
        }
      }
      for (const { theme, said, hinted } of looks.has('cues') ? findCues(text) : []) {
        const number = cueNumbers.get(theme);
        if (number === undefined) continue;
        numbers.push(number, number + 1);
        weights.push(cueWeight * Math.min(2, said.length), hintWeight * Math.min(3, hinted));
      }
      return { numbers: Int32Array.from(numbers), weights: Float32Array.from(weights) };
    },
  };
}

// Chosen by measuring; docs/themes.md has the table.
const cueWeight = 0.7;
const hintWeight = 0.25;

type FeaturesOf = (text: string) => readonly string[];

function numbered(
  texts: readonly string[],
  featuresOf: FeaturesOf,
  atLeast: (feature: string) => number,
  first: number,
) {
  const seenIn = new Map<string, number>();
  for (const text of texts) {
    for (const feature of new Set(featuresOf(text))) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
  }
  const known = new Map<string, { readonly number: number; readonly rarity: number }>();
  let next = first;
  for (const [feature, seen] of seenIn) {
    if (seen < atLeast(feature)) continue;
    known.set(feature, { number: next, rarity: Math.log((texts.length + 1) / (seen + 1)) + 1 });
    next += 1;
  }
  const weigh = (text: string): readonly (readonly [number, number])[] => {
    const counts = new Map<string, number>();
    for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const all: [number, number][] = [];
    for (const [feature, count] of counts) {
      const entry = known.get(feature);
      if (entry !== undefined) all.push([entry.number, entry.rarity * (1 + Math.log(count))]);
    }
    return all;
  };
  return { next, weigh };
}

function wordsAndPairs(text: string): readonly string[] {
  const words = text.split(' ');
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}

/** Runs of three to five letters within a word; its beginning and its end count as a letter. */
function letterRuns(text: string): readonly string[] {
  const runs: string[] = [];
  for (const word of text.split(' ')) {
    const whole = `_${word}_`;
    for (let length = 3; length <= 5; length += 1) {
      for (let start = 0; start + length <= whole.length; start += 1) runs.push(whole.slice(start, start + length));
    }
  }
  return runs;
}
