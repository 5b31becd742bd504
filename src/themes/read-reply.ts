import { themeId } from '../domain/ids.ts';
import type { ReadReply } from '../domain/theme.ts';
import type { Weigh } from './evidence.ts';
import { isEnglish } from './is-english.ts';
import { sentencesOf } from './words.ts';

/** The themes of one person's reply, none to three, most central first. */
export function readReply(text: string, weigh: Weigh): ReadReply {
  if (!isEnglish(text)) return { themes: [], cues: {}, unread: true };
  const found = addUp(sentencesOf(text).filter(saysSomething).map(weigh));
  const best = found.toSorted((one, other) => other.score - one.score || (one.theme < other.theme ? -1 : 1));
  const first = best[0]?.score ?? 0;
  const raised = best.filter(({ score }) => score >= enough && score >= first * besideTheFirst).slice(0, mostThemes);
  return {
    themes: raised.map(({ theme }) => themeId(theme)),
    cues: Object.fromEntries(raised.map(({ theme, cues }) => [theme, [...cues]])),
    unread: false,
  };
}

const mostThemes = 3;

// Chosen by measuring; docs/themes.md has the table.
const enough = 1.1;
const besideTheFirst = 0.6;

/** "n/a", "thanks!" and "see last week" are no reflections. */
const saysSomething = (sentence: string): boolean => sentence.split(' ').length >= 3;

interface Found {
  readonly theme: string;
  readonly score: number;
  readonly cues: ReadonlySet<string>;
}

/** The strongest sentence counts in full, each further one by half. */
function addUp(sentences: readonly ReturnType<Weigh>[]): readonly Found[] {
  const evidence = sentences.flat();
  return [...new Set(evidence.map(({ theme }) => theme))].map((theme) => {
    const mine = evidence.filter((each) => each.theme === theme);
    const scores = mine.map(({ score }) => score);
    const all = scores.reduce((sum, score) => sum + score, 0);
    return { theme, score: (Math.max(...scores) + all) / 2, cues: new Set(mine.flatMap(({ cues }) => cues)) };
  });
}
