import { featuresOf } from './words.ts';

type Vector = ReadonlyMap<string, number>;

/** How near a sentence is to each theme's examples. */
export interface Nearness {
  /** For each theme the cosine (0 to 1) with its nearest example. */
  readonly of: (sentence: string) => ReadonlyMap<string, number>;
}

/** Term frequency times inverse document frequency, each example one document; the nearest neighbour counts. */
export function nearnessTo(examples: readonly { readonly theme: string; readonly sentence: string }[]): Nearness {
  const documents = examples.map(({ theme, sentence }) => ({ theme, features: featuresOf(sentence) }));
  const rarity = rarityIn(documents.map(({ features }) => features));
  const postings = new Map<string, { readonly example: number; readonly weight: number }[]>();
  documents.forEach(({ features }, example) => {
    for (const [feature, weight] of vectorOf(features, rarity)) {
      const list = postings.get(feature) ?? [];
      list.push({ example, weight });
      postings.set(feature, list);
    }
  });
  return {
    of(sentence) {
      const dots = new Map<number, number>();
      for (const [feature, weight] of vectorOf(featuresOf(sentence), rarity)) {
        for (const posting of postings.get(feature) ?? []) {
          dots.set(posting.example, (dots.get(posting.example) ?? 0) + weight * posting.weight);
        }
      }
      const nearest = new Map<string, number>();
      for (const [example, cosine] of dots) {
        const theme = documents[example]?.theme ?? '';
        nearest.set(theme, Math.max(nearest.get(theme) ?? 0, cosine));
      }
      return nearest;
    },
  };
}

function rarityIn(documents: readonly (readonly string[])[]): Vector {
  const seen = new Map<string, number>();
  for (const features of documents)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Map([...seen].map(([feature, count]) => [feature, Math.log((documents.length + 1) / count)]));
}

/** Of length one. Features that no example has are as rare as can be, so strange sentences are near to nothing. */
function vectorOf(features: readonly string[], rarity: Vector): Vector {
  const rarest = Math.max(...rarity.values());
  const weights = new Map<string, number>();
  for (const feature of features) {
    const known = rarity.get(feature);
    // Unknown pairs of words are the rule, not the exception, and say nothing.
    if (known === undefined && feature.includes(' ')) continue;
    weights.set(feature, (weights.get(feature) ?? 0) + (known ?? rarest));
  }
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([feature, weight]) => [feature, weight / length]));
}
