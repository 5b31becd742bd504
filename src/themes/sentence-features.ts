import type { FindCues } from './find-cues.ts';
import { featuresOf } from './words.ts';

/** What a sentence is judged by: named features with weights. */
export type Features = ReadonlyMap<string, number>;

/**
 * Rare stems and pairs weigh more than common ones and together have length one, so that long sentences do not shout.
 * Cues come on top, a feature for each theme. Words that no example contains take weight from those that are known.
 */
export function featureMaker(examples: readonly string[], findCues: FindCues): (sentence: string) => Features {
  const inExamples = new Map<string, number>();
  for (const example of examples) {
    for (const feature of new Set(featuresOf(example))) inExamples.set(feature, (inExamples.get(feature) ?? 0) + 1);
  }
  return (sentence) => {
    const weights = new Map<string, number>();
    let strange = 0;
    for (const feature of featuresOf(sentence)) {
      const isPair = feature.includes(' ');
      const seen = inExamples.get(feature) ?? 0;
      if (seen === 0 && !isPair) strange += 1;
      if (seen < (isPair ? 2 : 1)) continue;
      const rarity = Math.log((examples.length + 1) / seen) * (isPair ? pairWeight : 1);
      weights.set(feature, (weights.get(feature) ?? 0) + rarity);
    }
    const length = Math.hypot(...weights.values(), strangeWeight * Math.sqrt(strange)) || 1;
    const features = new Map([...weights].map(([feature, weight]) => [feature, weight / length]));
    for (const { theme, said, hinted } of findCues(sentence)) {
      features.set(`cues of ${theme}`, cueWeight * Math.min(2, said.length));
      features.set(`hints of ${theme}`, hintWeight * Math.min(3, hinted));
    }
    return features;
  };
}

// Chosen by measuring; docs/themes.md has the table.
const strangeWeight = 5;
const pairWeight = 0.7;
const cueWeight = 0.4;
const hintWeight = 0.15;
