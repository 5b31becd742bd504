import { type HintFeatures, hintFeaturesOf, placesOf, placesOfHints } from '../src/text/care/hint-features.ts';
import { signByRules } from '../src/text/care/rules.ts';
import type { OtherLanguage } from '../src/text/language-of-text.ts';
import { type CareExample, careLabels, ruleExamples, voiceExamples } from './care-examples.ts';
import { mixed } from './linear-model.ts';
import { themeExamples } from './theme-examples.ts';

interface Row {
  readonly voice: string;
  readonly label: number;
  readonly features: HintFeatures;
  readonly counts: number;
}

/**
 * Everything to learn from, of the voices that are asked for: our sentences about care; the examples of the codebook as
 * ordinary replies, also two and three at a time; and our sentences again inside such replies, since that is where a hint is
 * mostly dropped. Replies that the rules stop at are left out: some of them do tell of harm.
 */
export function rowsToLearn(isAskedFor: (voice: string) => boolean = () => true): readonly Row[] {
  const voiced = voiceExamples().filter(({ voice }) => isAskedFor(voice));
  const rules = ruleExamples().filter(({ voice }) => isAskedFor(voice));
  const replies = ordinaryReplies().filter(({ voice }) => isAskedFor(voice));
  const pairs = beside(replies, replies, 7919);
  const threes = beside(pairs, replies, 104_729);
  return [
    ...[...voiced, ...rules, ...replies].map((example) => rowOf(example, 1)),
    ...pairs.map((pair) => rowOf(pair, 0.5)),
    ...threes.map((three) => rowOf(three, 0.5)),
    ...[0, 1, 2].flatMap((turn) => insideReplies(voiced, replies, turn).map((example) => rowOf(example, 0.35))),
  ];
}

/** Each followed by another reply, so that long replies are ordinary too. */
const beside = (replies: readonly CareExample[], others: readonly CareExample[], step: number) =>
  replies.map((reply, index) => ({
    ...reply,
    text: `${reply.text} ${others[(index * step + 13) % others.length]?.text ?? ''}`,
  }));

/** The examples of the codebook that the rules do not stop at. */
export const ordinaryReplies = (): readonly CareExample[] =>
  themeExamples()
    .filter(({ text }) => signByRules(text) === 'none')
    .map(({ voice, text }) => ({ voice, label: 'ordinary', text }));

/** Each example said inside one of these replies, in the place and the reply that come next; other turns, other replies. */
export const insideReplies = (
  examples: readonly CareExample[],
  replies: readonly CareExample[],
  turn: number,
): readonly CareExample[] =>
  examples.map((example, index) => {
    const around = replies[(index * 7919 + turn * 104_729) % replies.length]?.text.split(/(?<=[.!?;…])\s+/) ?? [];
    const at = (index + turn) % (around.length + 1);
    return { ...example, text: [...around.slice(0, at), example.text, ...around.slice(at)].join(' ') };
  });

const rowOf = ({ voice, label, text }: CareExample, counts: number, language?: OtherLanguage): Row => ({
  voice,
  label: careLabels.indexOf(label),
  features: hintFeaturesOf(text, language),
  counts,
});

/**
 * Learns one softmax regression by stochastic gradient descent with steps that shrink where much was learned already
 * (AdaGrad: Duchi, Hazan and Singer 2011) and with weight decay. No chance is involved. Answers incident and crisis
 * against ordinary, two weights a place; the last place is there in every text.
 */
export function learnCare(rows: readonly Row[]): Float32Array {
  const weights = new Float32Array((placesOfHints + 1) * 3);
  const slopes = new Float32Array(weights.length).fill(1e-3);
  const decays = decaysOf(rows);
  const order = mixed(rows);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const row of order) {
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

/** The voices of another language, and those who tell of something again beside an ordinary reply; the last is the bias. */
export function learnCareElsewhere(language: OtherLanguage, voices: readonly CareExample[]): Float32Array {
  const replies = voices.filter(({ label }) => label === 'ordinary');
  const wrapped = [0, 1].flatMap((turn) => insideReplies(voices, replies, turn));
  const rows = [...voices.map((each) => [each, 1] as const), ...wrapped.map((each) => [each, 0.35] as const)];
  const learned = learnCare(rows.map(([each, counts]) => rowOf(each, counts, language)));
  return Float32Array.from([...learned.subarray(0, 2 * placesOf(language)), ...learned.subarray(2 * placesOfHints)]);
}
