import type { ReadReply } from './labelled-replies.ts';
import { agreementsOf, firstThemeRight, macroF1Of, noThemeRecognised, precisionOf, recallOf } from './theme-report.ts';

/** How often a true theme is among the suggestions, and how right is what would count by itself. */
export function suggestedRow(title: string, replies: readonly ReadReply[]): string {
  const withTheme = replies.filter(({ given }) => given.length > 0);
  const among = (count: number) =>
    share(
      withTheme.filter(({ given, suggestions }) => suggestions.slice(0, count).some((theme) => given.includes(theme))),
      withTheme,
    );
  const wrongly = replies.filter(({ given, suggestions }) => given.length === 0 && suggestions.length > 0);
  const likely = replies.map(({ given, likely: found }) => ({ given, found }));
  const themes = agreementsOf(likely);
  const all = {
    right: sum(themes.map(({ right }) => right)),
    wrong: sum(themes.map(({ wrong }) => wrong)),
    missed: sum(themes.map(({ missed }) => missed)),
  };
  return [
    `${title}: ${replies.length} replies`,
    `  a true theme among the first three suggestions ${among(3)}, the first one true ${among(1)}`,
    `  something suggested where nothing was raised ${wrongly.length} of ${replies.length - withTheme.length}`,
    `  counting by itself: macro-F1 ${figure(macroF1Of(themes))}, precision ${figure(precisionOf(all))}, recall ${figure(recallOf(all))}, first right ${figure(firstThemeRight(likely))}, no theme recognised ${figure(noThemeRecognised(likely))}`,
  ].join('\n');
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
const figure = (value: number): string => value.toFixed(2);
const share = (some: readonly unknown[], all: readonly unknown[]): string => figure(some.length / all.length);
