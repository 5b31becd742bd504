import { isOfDanger } from '../domain/care.ts';
import { themeId } from '../domain/ids.ts';
import type { ReadReply } from '../domain/theme.ts';
import type { IsEnglish } from './is-english.ts';
import type { Judge } from './judge.ts';
import { plainWords, sentencesOf } from './words.ts';

/**
 * How likely a theme must be. Counting people for a digest asks for more than describing one reply does: what the
 * channel reads should be right at least four times in five (docs/themes.md has the figures).
 */
export type Certainty = 'for a digest' | 'for one reply';

/** What replies are read with. */
export interface Reading {
  readonly judge: Judge;
  readonly isEnglish: IsEnglish;
  /** How much likelier than usual each theme is under the question. */
  readonly expectation: (theme: string) => number;
}

/** The themes of one person's reply, none to three, most central first. */
export function readReply(text: string, reading: Reading, certainty: Certainty): ReadReply {
  if (!reading.isEnglish(text)) return { themes: [], cues: {}, unread: true };
  const sure = likelihoodsIn(text, reading);
  const first = Math.max(...sure.map(([, each]) => each));
  const themes = sure
    .filter(([, each]) => each >= sureEnough[certainty] && each >= first * besideTheFirst)
    .toSorted(([, one], [, other]) => other - one) // Stable: equals stay in codebook order.
    .slice(0, mostThemes)
    .map(([theme]) => theme);
  return { themes: themes.map(themeId), cues: cuesOf(themes, text, reading.judge), unread: false };
}

/** How likely each theme is; empty where the reply clearly raises none. */
export function likelihoodsIn(
  text: string,
  { judge, expectation }: Pick<Reading, 'judge' | 'expectation'>,
): readonly (readonly [theme: string, likelihood: number])[] {
  const sentences = sentencesOf(text).filter(saysSomething);
  // Somebody who writes of being in danger has not written about a theme, whatever words they used.
  if (sentences.length === 0 || isOfDanger(text)) return [];
  const whole = judge.likelihoods(plainWords(text));
  if (whole.none >= surelyNone) return [];
  return withSentences(whole.themes, sentences, judge).map(([theme, each]) => [
    theme,
    expected(each, expectation(theme)),
  ]);
}

const mostThemes = 3;

// Chosen by measuring; docs/themes.md has the table.
const sureEnough: Readonly<Record<Certainty, number>> = { 'for a digest': 0.35, 'for one reply': 0.15 };
const besideTheFirst = 0.5;
const surelyNone = 0.35;
const shareOfSentences = 0.25;

/** "n/a", "thanks!" and "same here" are no reflections. */
const saysSomething = (sentence: string): boolean => sentence.split(' ').length >= 3;

/** A theme that one sentence is full of counts for more than one that the whole only hints at. */
function withSentences(
  whole: ReadonlyMap<string, number>,
  sentences: readonly string[],
  judge: Judge,
): readonly (readonly [theme: string, likelihood: number])[] {
  if (sentences.length === 1) return [...whole];
  const each = sentences.map((sentence) => judge.likelihoods(sentence).themes);
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

function cuesOf(themes: readonly string[], text: string, judge: Judge): ReadReply['cues'] {
  const found = themes.length === 0 ? [] : sentencesOf(text).flatMap((sentence) => judge.findCues(sentence));
  return Object.fromEntries(
    themes.map((theme) => {
      const said = found.filter((each) => each.theme === theme).flatMap((each) => each.said);
      return [theme, [...new Set(said)]];
    }),
  );
}
