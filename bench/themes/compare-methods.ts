import { stepId } from '../../src/domain/ids.ts';
import {
  agreementsOf,
  type Compared,
  firstThemeRight,
  macroF1Of,
  noThemeRecognised,
  precisionOf,
  recallOf,
} from '../../src/themes/agreement.ts';
import { loadCodebook, ourChapters } from '../../src/themes/codebook.ts';
import type { Example } from '../../src/themes/examples/example.ts';
import { expectationOf } from '../../src/themes/expected-themes.ts';
import { type Judge, learnToJudge } from '../../src/themes/judge.ts';
import { likelihoodsIn } from '../../src/themes/read-reply.ts';
import type { Look } from '../../src/themes/text-features.ts';
import { nearestExample } from './nearest-example.ts';

export interface LabelledReply {
  readonly prompt: string;
  readonly text: string;
  readonly themes: readonly string[];
}

/** How one method reads the replies, at the threshold that is best for it; 95 % intervals by bootstrap. */
export async function compareMethods(
  examples: readonly Example[],
  replies: readonly LabelledReply[],
): Promise<readonly string[]> {
  const learned = (...looks: readonly Look[]) => learnToJudge(ourChapters, examples, new Set(looks));
  const methods: readonly (readonly [string, () => Promise<Judge>])[] = [
    ['nearest example, TF-IDF', async () => nearestExample(ourChapters, examples)],
    ['cues alone', () => learned('cues')],
    ['words and pairs', () => learned('words')],
    ['runs of letters', () => learned('letters')],
    ['words, pairs and letters', () => learned('words', 'letters')],
    ['in use', () => learned('words', 'letters', 'cues')],
  ];
  const rows: string[] = [];
  for (const [name, learn] of methods) rows.push(rowOf(name, await learn(), replies));
  return ['method                       threshold  F1                precision recall first none parents', ...rows];
}

function rowOf(name: string, judge: Judge, replies: readonly LabelledReply[]): string {
  const likelihoods = replies.map(({ prompt, text }) =>
    likelihoodsIn(text, { judge, expectation: expectationOf(stepId(prompt)) }),
  );
  const readAt = (threshold: number) => comparedAt(threshold, replies, likelihoods);
  const best = thresholds
    .map((threshold) => ({ threshold, f1: macroF1Of(agreementsOf(readAt(threshold))) }))
    .reduce((one, other) => (other.f1 > one.f1 ? other : one));
  return `${name.padEnd(28)} ${best.threshold.toFixed(2).padStart(9)}  ${figuresOf(readAt(best.threshold))}`;
}

/** Themes that are likely enough, none to three, as `readReply` chooses them. */
export function comparedAt(
  threshold: number,
  replies: readonly Pick<LabelledReply, 'themes'>[],
  likelihoods: readonly (readonly (readonly [theme: string, likelihood: number])[])[],
): readonly Compared[] {
  return replies.map(({ themes }, index) => {
    const sure = likelihoods[index] ?? [];
    const first = Math.max(...sure.map(([, each]) => each));
    const found = sure
      .filter(([, each]) => each >= threshold && each >= first / 2)
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, 3)
      .map(([theme]) => theme);
    return { given: themes, found };
  });
}

/** F1 with its interval, precision, recall, first theme right, no theme recognised, the parents' F1. */
export function figuresOf(compared: readonly Compared[]): string {
  const themes = agreementsOf(compared);
  const all = themes.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
  const [low, high] = intervalOf(compared);
  const f1 = `${figure(macroF1Of(themes))} (${figure(low)}-${figure(high)})`;
  const others = [precisionOf(all), recallOf(all), firstThemeRight(compared), noThemeRecognised(compared)].map(figure);
  const toParents = (each: readonly string[]) => [...new Set(each.map((theme) => parents.get(theme) ?? theme))];
  const ofParents = compared.map(({ given, found }) => ({ given: toParents(given), found: toParents(found) }));
  return `${f1}  ${others.join('   ')}  ${figure(macroF1Of(agreementsOf(ofParents)))}`;
}

const parents = new Map<string, string>(loadCodebook().themes.map(({ id, parent }) => [id, parent]));
const thresholds = Array.from({ length: 17 }, (_, index) => 0.1 + 0.05 * index);
const figure = (share: number): string => share.toFixed(2);

/** 95 % of 400 samples with replacement lie between the two; their order comes from a fixed sequence. */
function intervalOf(compared: readonly Compared[]): readonly [number, number] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * compared.length);
  };
  const samples = Array.from({ length: 400 }, () => {
    const sample = compared.map(() => compared[next()]).filter((each) => each !== undefined);
    return macroF1Of(agreementsOf(sample));
  }).toSorted((one, other) => one - other);
  return [samples[9] ?? 0, samples[389] ?? 0];
}
