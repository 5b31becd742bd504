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
  const names = new Set(examples.flatMap(({ features }) => [...features.keys()]));
  const weights = new Map([...names].map((name) => [name, new Float64Array(classes)]));
  const bias = new Float64Array(classes);
  const rows = mixed(examples).map(({ label, features }) => ({ label, terms: termsOf(features, weights) }));
  for (let pass = 0; pass < passes; pass += 1) {
    const step = firstStep / (1 + pass * slowing);
    for (const { label, terms } of rows) {
      const errors = likelihoods(terms, bias);
      errors[label] = (errors[label] ?? 0) - 1;
      addTo(bias, errors, -step * biasStep);
      for (const { own, value } of terms) {
        addTo(own, own, -step * decay);
        addTo(own, errors, -step * value);
      }
    }
    await setImmediate();
  }
  return (features) => likelihoods(termsOf(features, weights), bias);
}

const passes = 25;
const firstStep = 0.5;
const slowing = 0.05;
const biasStep = 0.1;
const decay = 0.01;

/** Neighbours in the codebook say the same; learning one theme after the other would favour the last. */
const mixed = (examples: readonly LabelledFeatures[]): readonly LabelledFeatures[] =>
  examples
    .map((example, index) => ({ example, place: (index * 7919) % examples.length }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ example }) => example);

/** A feature with the weights that each class gives it. */
interface Term {
  readonly own: Float64Array;
  readonly value: number;
}

function termsOf(features: Features, weights: ReadonlyMap<string, Float64Array>): readonly Term[] {
  const terms: Term[] = [];
  for (const [feature, value] of features) {
    const own = weights.get(feature);
    if (own !== undefined) terms.push({ own, value });
  }
  return terms;
}

function likelihoods(terms: readonly Term[], bias: Float64Array): Float64Array {
  const sums = Float64Array.from(bias);
  for (const { own, value } of terms) addTo(sums, own, value);
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
