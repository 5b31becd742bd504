import { setImmediate } from 'node:timers/promises';
import type { Features } from './text-features.ts';

/** How likely each class is, given the features. Classes do not exclude each other. */
export type LinearModel = (features: Features) => Float32Array;

export interface LabelledFeatures {
  /** Each from 0 to `classes` - 1. */
  readonly labels: readonly number[];
  readonly features: Features;
}

/**
 * Learns one logistic regression a class, all at once, by stochastic gradient descent with steps that shrink where
 * much was learned already (AdaGrad: Duchi, Hazan and Singer 2011) and with weight decay. No chance is involved: the
 * same examples give the same model. Gives way to other work after each pass over the examples.
 */
export async function learnLinearModel(
  examples: readonly LabelledFeatures[],
  size: number,
  classes: number,
): Promise<LinearModel> {
  const weights = new Float32Array((size + 1) * classes); // The last feature is the bias: every text has it.
  const slopes = new Float32Array(weights.length).fill(1e-3);
  const decays = decaysOf(examples, size);
  const rows = mixed(examples);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { labels, features } of rows) {
      const errors = likelihoods(weights, classes, size, features);
      for (let each = 0; each < classes; each += 1) {
        const raised = labels.includes(each);
        errors[each] = ((errors[each] ?? 0) - (raised ? 1 : 0)) * (raised ? raisedCounts : 1);
      }
      const { numbers, weights: values } = features;
      for (let index = 0; index <= numbers.length; index += 1) {
        const number = index === numbers.length ? size : (numbers[index] ?? 0);
        const value = index === numbers.length ? 1 : (values[index] ?? 0);
        const decay = decays[number] ?? 0;
        for (let each = 0, at = number * classes; each < classes; each += 1, at += 1) {
          const weight = weights[at] ?? 0;
          const slope = (errors[each] ?? 0) * value + decay * weight;
          const total = (slopes[at] ?? 0) + slope * slope;
          slopes[at] = total;
          weights[at] = weight - (firstStep * slope) / squareRoot(total);
        }
      }
    }
    await setImmediate();
  }
  return (features) => likelihoods(weights, classes, size, features);
}

// Chosen by measuring; docs/themes.md has the table.
const passes = 13;
const firstStep = 0.15;
const strictness = 0.12;
const raisedCounts = 3;

// Looked up once: inside the loops that would be most of the work where globals are slow, as in tests.
const { exp: power, sqrt: squareRoot } = Math;

/** Each feature is held back once for all its examples, however rare it is. */
function decaysOf(examples: readonly LabelledFeatures[], size: number): Float32Array {
  const seen = new Float32Array(size + 1);
  for (const { features } of examples) for (const number of features.numbers) seen[number] = (seen[number] ?? 0) + 1;
  return seen.map((count) => (count === 0 ? 0 : strictness / count));
}

/** Neighbours among the examples say the same; learning one theme after the other would favour the last. */
const mixed = <T>(examples: readonly T[]): readonly T[] =>
  examples
    .map((example, index) => ({ example, place: (index * 7919) % examples.length }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ example }) => example);

function likelihoods(weights: Float32Array, classes: number, size: number, features: Features): Float32Array {
  const sums = weights.slice(size * classes);
  const { numbers, weights: values } = features;
  for (let index = 0; index < numbers.length; index += 1) {
    const value = values[index] ?? 0;
    for (let each = 0, at = (numbers[index] ?? 0) * classes; each < classes; each += 1, at += 1) {
      sums[each] = (sums[each] ?? 0) + value * (weights[at] ?? 0);
    }
  }
  return sums.map((sum) => 1 / (1 + power(-sum)));
}
