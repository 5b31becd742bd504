import type { Features } from '../src/text/themes/weights.ts';

export interface Row {
  /** Each from 0 to `classes` - 1. */
  readonly labels: readonly number[];
  readonly features: Features;
  /** How much the row weighs; 1 for a whole reply. */
  readonly counts: number;
}

/**
 * Learns one logistic regression a class, all at once, by stochastic gradient descent with steps that shrink where
 * much was learned already (AdaGrad: Duchi, Hazan and Singer 2011) and with weight decay. No chance is involved: the
 * same rows give the same weights. Answers with a row of weights a feature; the last is the bias.
 */
export function learnLinearModel(given: readonly Row[], size: number, classes: number): Float32Array {
  const weights = new Float32Array((size + 1) * classes);
  const slopes = new Float32Array(weights.length).fill(1e-3);
  const decays = decaysOf(given, size);
  const rows = mixed(given);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { labels, features, counts } of rows) {
      const errors = likelihoods(weights, classes, size, features);
      for (let each = 0; each < classes; each += 1) {
        const raised = labels.includes(each);
        errors[each] = ((errors[each] ?? 0) - (raised ? 1 : 0)) * (raised ? raisedCounts : 1) * counts;
      }
      const { numbers, weights: values } = features;
      for (let index = 0; index <= numbers.length; index += 1) {
        const number = index === numbers.length ? size : (numbers[index] ?? 0);
        const value = index === numbers.length ? 1 : (values[index] ?? 0);
        const decay = (decays[number] ?? 0) * counts;
        for (let each = 0, at = number * classes; each < classes; each += 1, at += 1) {
          const weight = weights[at] ?? 0;
          const slope = (errors[each] ?? 0) * value + decay * weight;
          const total = (slopes[at] ?? 0) + slope * slope;
          slopes[at] = total;
          weights[at] = weight - (firstStep * slope) / Math.sqrt(total);
        }
      }
    }
  }
  return weights;
}

// Chosen by measuring; docs/themes.md has the table.
const passes = 13;
const firstStep = 0.15;
const strictness = 0.12;
const raisedCounts = 3;

/** Each feature is held back once for all its examples, however rare it is. */
function decaysOf(rows: readonly Row[], size: number): Float32Array {
  const seen = new Float32Array(size + 1);
  for (const { features } of rows) for (const number of features.numbers) seen[number] = (seen[number] ?? 0) + 1;
  return seen.map((count) => (count === 0 ? 0 : strictness / count));
}

/** Neighbours among the examples say the same; learning one theme after the other would favour the last. */
export const mixed = <T>(rows: readonly T[]): readonly T[] =>
  rows
    .map((row, index) => ({ row, place: (index * 7919) % rows.length }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ row }) => row);

function likelihoods(weights: Float32Array, classes: number, size: number, features: Features): Float32Array {
  const sums = weights.slice(size * classes);
  const { numbers, weights: values } = features;
  for (let index = 0; index < numbers.length; index += 1) {
    const value = values[index] ?? 0;
    for (let each = 0, at = (numbers[index] ?? 0) * classes; each < classes; each += 1, at += 1) {
      sums[each] = (sums[each] ?? 0) + value * (weights[at] ?? 0);
    }
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}
