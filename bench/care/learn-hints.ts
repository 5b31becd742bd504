import { type HintFeatures, hintFeaturesOf, placesOfHints } from '../../src/domain/care/hint-features.ts';
import { careByRules } from '../../src/domain/care.ts';
import { ourChapters } from '../../src/themes/codebook.ts';
import { examplesFor } from '../../src/themes/examples/all-examples.ts';
import { type CareExample, careLabels, ruleExamples, voiceExamples } from './care-examples.ts';

interface Row {
  readonly voice: string;
  readonly label: number;
  readonly features: HintFeatures;
  readonly counts: number;
}

/**
 * Everything to learn from: our sentences about care, and the examples of the codebook as ordinary ones, which count
 * less because there are so many. Those that the rules stop at are left out: some of them do tell of harm.
 */
export function rowsToLearn(): readonly Row[] {
  const own = [...voiceExamples(), ...ruleExamples()].map((example) => rowOf(example, 1));
  const ofThemes = examplesFor(ourChapters)
    .filter(({ text }) => careByRules(text) === 'none')
    .map(({ voice, text }) => rowOf({ voice, label: 'ordinary', text }, 0.7));
  return [...own, ...ofThemes];
}

const rowOf = ({ voice, label, text }: CareExample, counts: number): Row => ({
  voice,
  label: careLabels.indexOf(label),
  features: hintFeaturesOf(text),
  counts,
});

/**
 * Learns one softmax regression by stochastic gradient descent with steps that shrink where much was learned already
 * (AdaGrad: Duchi, Hazan and Singer 2011) and with weight decay. No chance is involved. Answers incident and crisis
 * against ordinary, two weights a place; the last place is there in every text.
 */
export function learnHints(rows: readonly Row[]): Float32Array {
  const weights = new Float32Array((placesOfHints + 1) * 3);
  const slopes = new Float32Array(weights.length).fill(1e-3);
  const decays = decaysOf(rows);
  const order = rows
    .map((row, index) => ({ row, turn: (index * 7919) % rows.length }))
    .toSorted((one, other) => one.turn - other.turn);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { row } of order) {
      const { places, strengths } = row.features;
      const errors = likelihoods(weights, row.features);
      errors[row.label] = (errors[row.label] ?? 0) - 1;
      for (let index = 0; index <= places.length; index += 1) {
        const place = places[index] ?? placesOfHints;
        const strength = strengths[index] ?? 1;
        for (let each = 0, at = 3 * place; each < 3; each += 1, at += 1) {
          const weight = weights[at] ?? 0;
          const slope = row.counts * (errors[each] ?? 0) * strength + (decays[place] ?? 0) * weight;
          const total = (slopes[at] ?? 0) + slope * slope;
          slopes[at] = total;
          weights[at] = weight - (firstStep * slope) / Math.sqrt(total);
        }
      }
    }
  }
  return againstOrdinary(weights);
}

const passes = 12;
const firstStep = 0.15;
const strictness = 0.1;

function decaysOf(rows: readonly Row[]): Float32Array {
  const seen = new Float32Array(placesOfHints + 1);
  for (const { features } of rows) for (const place of features.places) seen[place] = (seen[place] ?? 0) + 1;
  return seen.map((count) => (count === 0 ? 0 : strictness / count));
}

function likelihoods(weights: Float32Array, { places, strengths }: HintFeatures): number[] {
  const sums = [...weights.subarray(3 * placesOfHints)];
  for (const [index, place] of places.entries()) {
    for (let each = 0; each < 3; each += 1) {
      sums[each] = (sums[each] ?? 0) + (strengths[index] ?? 0) * (weights[3 * place + each] ?? 0);
    }
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

const againstOrdinary = (weights: Float32Array): Float32Array =>
  Float32Array.from({ length: 2 * (placesOfHints + 1) }, (_, index) => {
    const at = 3 * Math.floor(index / 2);
    return (weights[at + 1 + (index % 2)] ?? 0) - (weights[at] ?? 0);
  });
