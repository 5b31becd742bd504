import { loadCodebook, ourChapters } from '../../src/themes/codebook.ts';
import { examplesFor } from '../../src/themes/examples/all-examples.ts';
import { learnToJudge } from '../../src/themes/judge.ts';
import { likelihoodsIn } from '../../src/themes/read-reply.ts';
import { comparedAt, figuresOf } from './compare-methods.ts';

/** Each voice read by what the others taught, five at a time and without knowing the question. */
export async function holdVoicesOut(): Promise<readonly string[]> {
  const examples = examplesFor(ourChapters);
  const single = examples[0]?.voice; // All single sentences count as one voice, which is always learned from.
  const voices = [...new Set(examples.map(({ voice }) => voice))].filter((voice) => voice !== single);
  const held: { readonly themes: readonly string[]; readonly likelihoods: ReturnType<typeof likelihoodsIn> }[] = [];
  for (let first = 0; first < voices.length; first += 5) {
    const out = new Set(voices.slice(first, first + 5));
    const judge = await learnToJudge(
      ourChapters,
      examples.filter(({ voice }) => !out.has(voice)),
    );
    for (const { text, themes } of examples.filter(({ voice }) => out.has(voice)))
      held.push({ themes, likelihoods: likelihoodsIn(text, { judge, expectation: () => 1 }) });
  }
  const all = held.map(({ likelihoods }) => likelihoods);
  return [
    `${held.length} replies in ${voices.length} voices, ${loadCodebook().themes.length} themes`,
    'threshold  F1                precision recall first none parents',
    ...[0.15, 0.35].map(
      (threshold) => `${threshold.toFixed(2).padEnd(10)} ${figuresOf(comparedAt(threshold, held, all))}`,
    ),
  ];
}
