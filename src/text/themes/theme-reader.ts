import { type StepId, themeId } from '../../domain/ids.ts';
import type { Codebook, Theme } from '../../domain/theme.ts';
import { nothingHeard, type Suggestions, type ThemeReader } from '../../flows/ports/content.ts';
import { isOfDanger } from '../care/care.ts';
import chapters from './codebook.json' with { type: 'json' };
import { expectationOf } from './expected-themes.ts';
import { isEnglish, plainWords, sentencesOf } from './plain-words.ts';
import { likelihoodsOf, loadWeights, type Weights } from './weights.ts';

/** Reads one reply in this process, in a few milliseconds, with what was learned at release. */
export const createThemeReader = (): ThemeReader => ({
  codebook: loadCodebook(),
  read: (text, step) => suggest(text, step, loadWeights()),
});

/** The app's own themes: parents and their children. What they are learned from is in `training/`, and stays there. */
export const loadCodebook = (): Codebook => ({
  parents: chapters.map((chapter) => asTheme({ ...chapter, choice: chapter.label })), // Nobody chooses a parent.
  themes: chapters.flatMap(({ id, themes }) => themes.map((theme) => ({ ...asTheme(theme), parent: themeId(id) }))),
});

const asTheme = ({
  id,
  label,
  alternatives,
  sentence,
  choice,
}: (typeof chapters)[number]['themes'][number]): Theme => ({
  id: themeId(id),
  label,
  alternatives,
  sentence,
  choice,
});

/** What a reply sounds like: what would count by itself, and what its author is offered to choose. */
function suggest(text: string, step: StepId, weights: Weights): Suggestions {
  if (!isEnglish(text)) return nothingHeard;
  return suggestionsFrom(likelihoodsIn(text, step, weights));
}

/** Likelihoods come best first. */
export function suggestionsFrom(heard: readonly Heard[]): Suggestions {
  const first = heard[0]?.[1] ?? 0;
  const likely = heard.filter(([, each]) => each >= enoughToCount && each >= first * besideTheFirst);
  const suggestions = heard.filter(([, each]) => each >= enoughToOffer);
  const best = (of: readonly Heard[]) => of.slice(0, mostThemes).map(([theme]) => themeId(theme));
  return { likely: best(likely), suggestions: best(suggestions) };
}

export type Heard = readonly [theme: string, likelihood: number];

/** How likely each theme is, best first; empty where the reply clearly raises none. */
export function likelihoodsIn(text: string, step: StepId, weights: Weights): readonly Heard[] {
  const sentences = sentencesOf(text).filter(saysSomething);
  // Somebody who writes of being in danger has not written about a theme, whatever words they used.
  if (sentences.length === 0 || isOfDanger(text)) return [];
  const whole = likelihoodsOf(plainWords(text), weights);
  if (whole.none >= surelyNone) return [];
  const expectation = expectationOf(step);
  return withSentences(whole.themes, sentences, weights)
    .map(([theme, each]): Heard => [theme, expected(each, expectation(theme))])
    .toSorted(([, one], [, other]) => other - one); // Stable: equals stay in codebook order.
}

const mostThemes = 3;

// Chosen by measuring; docs/themes.md has the table.
const enoughToCount = 0.35;
const enoughToOffer = 0.1;
const besideTheFirst = 0.5;
const surelyNone = 0.35;
const shareOfSentences = 0.25;

/** "n/a", "thanks!" and "same here" are no reflections. */
const saysSomething = (sentence: string): boolean => sentence.split(' ').length >= 3;

/** A theme that one sentence is full of counts for more than one that the whole only hints at. */
function withSentences(
  whole: ReadonlyMap<string, number>,
  sentences: readonly string[],
  weights: Weights,
): readonly Heard[] {
  if (sentences.length === 1) return [...whole];
  const each = sentences.map((sentence) => likelihoodsOf(sentence, weights).themes);
  return [...whole].map(([theme, ofWhole]) => {
    const best = Math.max(...each.map((themes) => themes.get(theme) ?? 0));
    return [theme, (1 - shareOfSentences) * ofWhole + shareOfSentences * best];
  });
}

/** A likelihood under a question that makes the theme so many times likelier (Bayes's rule, on the odds). */
function expected(likelihood: number, times: number): number {
  const odds = (likelihood / (1 - likelihood + Number.EPSILON)) * times;
  return odds / (1 + odds);
}
