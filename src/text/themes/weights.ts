import shippedWeights from './weights.json' with { type: 'json' };

/** How likely each theme is; they do not exclude each other. `none`: how likely it is that there is none. */
export interface Likelihoods {
  readonly themes: ReadonlyMap<string, number>;
  readonly none: number;
}

/** One logistic regression a theme, and one for "no theme". Texts are looked at as `plainWords` writes them. */
export function likelihoodsOf(text: string, { themes, known, size, rows, unit }: Weights): Likelihoods {
  const classes = themes.length + 1;
  const { numbers, weights } = featuresOf(text, known);
  const sums = Float32Array.from(rows.subarray(size * classes));
  for (const [index, number] of numbers.entries()) {
    const weight = weights[index] ?? 0;
    for (let each = 0, at = number * classes; each < classes; each += 1, at += 1)
      sums[each] = (sums[each] ?? 0) + weight * (rows[at] ?? 0);
  }
  const likelihoods = sums.map((sum) => 1 / (1 + Math.exp(-unit * sum)));
  return {
    themes: new Map(themes.map((theme, index) => [theme, likelihoods[index] ?? 0])),
    none: likelihoods[themes.length] ?? 0,
  };
}

/** What was learned, as it is kept: base64 of little-endian numbers. Written by `npm run learn`. */
export interface PackedWeights {
  /** Changes with the training data and the code that learns. */
  readonly learnedFrom: string;
  /** In their order of learning: one column of weights each. */
  readonly themes: readonly string[];
  /** The hashes of the known features, rising, four bytes each. */
  readonly features: string;
  /** How rare each is: one byte, worth `rarityUnit`. */
  readonly rarities: string;
  readonly rarityUnit: number;
  /** A row for each feature and one for the bias, a column for each theme and one for "no theme": signed bytes, worth `unit`. */
  readonly weights: string;
  readonly unit: number;
}

export interface Weights {
  readonly themes: readonly string[];
  readonly known: KnownFeature;
  /** How many features are known; the row of this number is the bias. */
  readonly size: number;
  readonly rows: Int8Array;
  readonly unit: number;
}

export function unpack(packed: PackedWeights): Weights {
  const hashes = Uint32Array.from({ length: bytesOf(packed.features).length / 4 });
  const raw = bytesOf(packed.features);
  for (const index of hashes.keys()) hashes[index] = raw.readUInt32LE(4 * index);
  const rarities = bytesOf(packed.rarities);
  return {
    themes: packed.themes,
    size: hashes.length,
    rows: new Int8Array(bytesOf(packed.weights)),
    unit: packed.unit,
    known(feature) {
      const number = placeIn(hashes, feature);
      return number === undefined ? undefined : { number, rarity: (rarities[number] ?? 0) * packed.rarityUnit };
    },
  };
}

let shipped: Weights | undefined;

/** Unpacked when first asked for: a megabyte, in a few milliseconds. */
export const loadWeights = (): Weights => {
  shipped ??= unpack(shippedWeights);
  return shipped;
};

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');

function placeIn(sorted: Uint32Array, sought: number): number | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = sorted[middle] ?? 0;
    if (here === sought) return middle;
    if (here < sought) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** A text as numbered features with weights. */
export interface Features {
  readonly numbers: Int32Array;
  readonly weights: Float32Array;
}

/** The number and the rarity of a feature that some example contains. */
export type KnownFeature = (feature: number) => { readonly number: number; readonly rarity: number } | undefined;

/**
 * Words and pairs of neighbours, and the letters that words are made of, so that "interrupting" helps to read
 * "interrupted". Rare ones weigh more (TF-IDF with the logarithm of the count), and each of the two kinds has length
 * one in all, so that long replies do not shout. Texts are plain words.
 */
export function featuresOf(text: string, known: KnownFeature): Features {
  const words = text.split(' ');
  const numbers: number[] = [];
  const weights: number[] = [];
  for (const kind of [wordsAndPairs(words), letterRuns(words)]) {
    const first = weights.length;
    let squares = 0;
    for (const [feature, count] of counted(kind)) {
      const found = known(feature);
      if (found === undefined) continue;
      const weight = found.rarity * (1 + Math.log(count));
      numbers.push(found.number);
      weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = first; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  }
  return { numbers: Int32Array.from(numbers), weights: Float32Array.from(weights) };
}

/** Every feature of a text once, for counting how many texts contain it: words, then pairs, then runs of letters. */
export function allFeaturesOf(text: string): readonly [words: Set<number>, pairs: Set<number>, letters: Set<number>] {
  const words = text.split(' ');
  return [new Set(words.map(hashOf)), new Set(pairsOf(words).map(hashOf)), new Set(letterRuns(words).map(hashOf))];
}

function counted(features: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const feature of features) {
    const hash = hashOf(feature);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

const wordsAndPairs = (words: readonly string[]): readonly string[] => [...words, ...pairsOf(words)];

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);

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

/** FNV-1a, so that the program ships numbers for its features and no words. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** How likely a theme seemed in one reply, and whether a careful reader had given it. */
export interface Likelihood {
  readonly likelihood: number;
  readonly given: boolean;
}

/** For each band of likelihoods: how many there are, how likely they seem, and how many are right. */
export function calibrationOf(all: readonly Likelihood[]): readonly string[] {
  const rows = bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? 0;
    const inBand = all.filter(({ likelihood }) => likelihood >= from && likelihood < to);
    if (inBand.length === 0) return [];
    const seemed = inBand.reduce((sum, { likelihood }) => sum + likelihood, 0) / inBand.length;
    const right = inBand.filter(({ given }) => given).length / inBand.length;
    return `${from.toFixed(2)}-${Math.min(1, to).toFixed(2)} ${String(inBand.length).padStart(7)} ${seemed.toFixed(2).padStart(7)} ${right.toFixed(2).padStart(6)}`;
  });
  return ['likelihood   times  seemed  right', ...rows];
}

const bounds = [0, 0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.01];
