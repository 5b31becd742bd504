import { themeId } from '../domain/ids.ts';
import type { ReadReply } from '../domain/theme.ts';
import { isEnglish } from './is-english.ts';
import type { Judge } from './judge.ts';
import { sentencesOf } from './words.ts';

/** The themes of one person's reply, none to three, most central first. */
export function readReply(text: string, judge: Judge, expectation: (theme: string) => number): ReadReply {
  if (!isEnglish(text)) return { themes: [], cues: {}, unread: true };
  const sentences = sentencesOf(text).filter(saysSomething);
  // The whole reply is looked at as well: what one sentence only begins, the next often ends.
  const passages = sentences.length > 1 ? [...sentences, sentences.join(' ')] : [...sentences, ...sentences];
  const sure = together(passages.map((passage) => expected(judge.likelihoods(passage), expectation)));
  const best = [...sure].toSorted(([one, sureOfOne], [other, sureOfOther]) =>
    sureOfOne === sureOfOther ? (one < other ? -1 : 1) : sureOfOther - sureOfOne,
  );
  const first = best[0]?.[1] ?? 0;
  const themes = best
    .filter(([, each]) => each >= sureEnough && each >= first * besideTheFirst)
    .slice(0, mostThemes)
    .map(([theme]) => theme);
  return { themes: themes.map(themeId), cues: cuesOf(themes, sentences, judge), unread: false };
}

const mostThemes = 3;

// Chosen by measuring; docs/themes.md has the table.
const sureEnough = 0.35;
const besideTheFirst = 0.4;
const trustInOnePassage = 0.8;

/** "n/a", "thanks!" and "same here" are no reflections. */
const saysSomething = (sentence: string): boolean => sentence.split(' ').length >= 3;

type Likelihoods = ReadonlyMap<string, number>;

/** Likelihoods under a question, by Bayes's rule. */
function expected(likelihoods: Likelihoods, expectation: (theme: string) => number): Likelihoods {
  const none = 1 - [...likelihoods.values()].reduce((sum, each) => sum + each, 0);
  const raised = [...likelihoods].map(([theme, each]) => [theme, each * expectation(theme)] as const);
  const total = raised.reduce((sum, [, each]) => sum + each, none);
  return new Map(raised.map(([theme, each]) => [theme, each / total]));
}

/** How likely it is that at least one of the passages raises a theme. */
function together(passages: readonly Likelihoods[]): Likelihoods {
  const without = new Map<string, number>();
  for (const [theme, each] of passages.flatMap((passage) => [...passage])) {
    without.set(theme, (without.get(theme) ?? 1) * (1 - trustInOnePassage * each));
  }
  return new Map([...without].map(([theme, each]) => [theme, 1 - each]));
}

function cuesOf(themes: readonly string[], sentences: readonly string[], judge: Judge): ReadReply['cues'] {
  const found = sentences.flatMap((sentence) => judge.findCues(sentence));
  return Object.fromEntries(
    themes.map((theme) => {
      const said = found.filter((each) => each.theme === theme).flatMap((each) => each.said);
      return [theme, [...new Set(said)]];
    }),
  );
}
