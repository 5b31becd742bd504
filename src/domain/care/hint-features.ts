import { kindsOfWord } from './kinds-of-word.ts';
import { plainTextOf } from './plain-text.ts';

/** What the second opinion looks at in a text: places in its table of weights, and how strongly each is there. */
export interface HintFeatures {
  readonly places: Int32Array;
  readonly strengths: Float32Array;
}

/** How many places the table of weights has. Features share places by chance, which costs little at this size. */
export const placesOfHints = 1 << 16;

/**
 * Words with their neighbours, the letters that words are made of, and kinds of word that meet in one text ("a body",
 * "a superior", "to avoid"), so that what was learned from one writer helps to read another. Each of the
 * three has a fixed length in all, so that long replies do not shout.
 */
export function hintFeaturesOf(text: string): HintFeatures {
  const words = wordsOf(text);
  const places: number[] = [];
  const strengths: number[] = [];
  for (const [length, features] of [
    [1, neighbours(words)],
    [1, letterRuns(words)],
    [lengthOfMeetings, meetings(words)],
  ] as const) {
    const unique = new Set(features);
    const strength = length / Math.sqrt(unique.size || 1);
    for (const feature of unique) {
      places.push(placeOf(feature));
      strengths.push(strength);
    }
  }
  return { places: Int32Array.from(places), strengths: Float32Array.from(strengths) };
}

/** Chosen by measuring: without kinds of word a fifth to a third of what is found is lost. */
const lengthOfMeetings = 1.3;

function wordsOf(text: string): readonly string[] {
  return (
    plainTextOf(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function neighbours(words: readonly string[]): readonly string[] {
  const all: string[] = [...words];
  for (let index = 1; index < words.length; index += 1) {
    all.push(`${words[index - 1]} ${words[index]}`);
    if (index > 1) all.push(`${words[index - 2]} _ ${words[index]}`);
  }
  return all;
}

/** Runs of three to five letters within a word; its beginning and its end count as a letter. */
function letterRuns(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (const word of words) {
    const whole = `_${word}_`;
    for (let length = 3; length <= 5; length += 1) {
      for (let start = 0; start + length <= whole.length; start += 1)
        runs.push(`#${whole.slice(start, start + length)}`);
    }
  }
  return runs;
}

/** The kinds of word in a text; by twos wherever they stand; and which follows which within three words. */
function meetings(words: readonly string[]): readonly string[] {
  const kinds = words.map(kindsOfWord);
  const present = [...new Set(kinds.flat())].sort();
  const all = present.map((kind) => `=${kind}`);
  for (const [index, one] of present.entries())
    for (const other of present.slice(index + 1)) all.push(`=${one}+${other}`);
  for (const [index, here] of kinds.entries()) {
    for (const next of kinds.slice(index + 1, index + 4).flat()) for (const kind of here) all.push(`=${kind}>${next}`);
  }
  return all;
}

/** FNV-1a, which spreads short strings well. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (placesOfHints - 1);
}
