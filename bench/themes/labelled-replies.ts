import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { stepId } from '../../src/domain/ids.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { expectationOf } from '../../src/text/themes/expected-themes.ts';
import { type Heard, likelihoodsIn, suggestionsFrom } from '../../src/text/themes/theme-reader.ts';
import type { Weights } from '../../src/text/themes/weights.ts';
import type { Example } from '../../training/theme-examples.ts';

const shape = z.object({ prompt: z.string(), text: z.string(), themes: z.array(z.string()).readonly() });

/** A reply with the themes that its author would choose, most central first. */
export type LabelledReply = Readonly<z.infer<typeof shape>>;

/** One as the reader hears it. */
export interface ReadReply {
  readonly prompt: string;
  readonly given: readonly string[];
  readonly likely: readonly string[];
  readonly suggestions: readonly string[];
  readonly heard: readonly Heard[];
}

export const labelledRepliesIn = (file: string): readonly LabelledReply[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)));

export function readWith(weights: Weights, { prompt, text, themes }: LabelledReply): ReadReply {
  const heard = likelihoodsIn(text, stepId(prompt), weights);
  return { prompt, given: themes, heard, ...suggestionsFrom(heard) };
}

/**
 * An example as a reply to the question that it fits best by its first theme; the reader is not told the question. What
 * raises nothing is said under every question in turn.
 */
export function readExample(weights: Weights, { text, themes }: Example, index: number): ReadReply {
  const expectations = steps.map((step) => expectationOf(stepId(step))(themes[0] ?? ''));
  const fitting = themes.length === 0 ? index % steps.length : expectations.indexOf(Math.max(...expectations));
  return { ...readWith(weights, { prompt: 'untold', text, themes }), prompt: steps[fitting] ?? '' };
}

const steps = loadProgramme().steps.map(({ id }): string => id);
