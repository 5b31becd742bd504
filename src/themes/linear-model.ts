import { setImmediate } from 'node:timers/promises';
import type { Features } from './sentence-features.ts';

/** How likely each class is, given the features; the likelihoods add up to one. */
export type LinearModel = (features: Features) => Float64Array;

export interface LabelledFeatures {
  /** From 0 to `classes` - 1. */
  readonly label: number;
  readonly features: Features;
}

/**
 * Learns a softmax regression by stochastic gradient descent with weight decay. No chance is involved: the same
 * examples give the same model. Gives way to other work after each pass over the examples.
 */
export async function learnLinearModel(examples: readonly LabelledFeatures[], classes: number): Promise<LinearModel> {
  const weights = new Map<string, Float64Array>();
  const bias = new Float64Array(classes);
  for (const { features } of examples) {
    for (const feature of features.keys()) {
      if (!weights.has(feature)) weights.set(feature, new Float64Array(classes));
    }
  }
  const model: LinearModel = (features) => likelihoods(features, weights, bias);
  for (let pass = 0; pass < passes; pass += 1) {
    const step = firstStep / (1 + pass * slowing);
    for (const { label, features } of mixed(examples)) {
      const errors = model(features);
      errors[label] = (errors[label] ?? 0) - 1;
      addTo(bias, errors, -step * biasStep);
      for (const [feature, value] of features) {
        const own = weights.get(feature);
        if (own === undefined) continue;
        addTo(own, own, -step * decay);
        addTo(own, errors, -step * value);
      }
    }
    await setImmediate();
  }
  return model;
}

const passes = 40;
const firstStep = 0.5;
const slowing = 0.05;
const biasStep = 0.1;
const decay = 0.003;

/** Neighbours in the codebook say the same; learning one theme after the other would favour the last. */
const mixed = (examples: readonly LabelledFeatures[]): readonly LabelledFeatures[] =>
  examples
    .map((example, index) => ({ example, place: (index * 7919) % examples.length }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ example }) => example);

function likelihoods(features: Features, weights: ReadonlyMap<string, Float64Array>, bias: Float64Array): Float64Array {
  const sums = Float64Array.from(bias);
  for (const [feature, value] of features) {
    const own = weights.get(feature);
    if (own !== undefined) addTo(sums, own, value);
  }
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function addTo(target: Float64Array, source: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index += 1) {
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0);
  }
}
