import {
  type Agreement,
  agreementsOf,
  type Compared,
  f1Of,
  firstThemeRight,
  macroF1Of,
  noThemeRecognised,
  precisionOf,
  recallOf,
} from './agreement.ts';

/** What a person who tends the codebook reads about it. `parentOf`: the parent of each theme. */
export function themeReport(replies: readonly Compared[], parentOf: (theme: string) => string): string {
  const themes = agreementsOf(replies);
  const parents = agreementsOf(
    replies.map(({ given, found }) => ({ given: given.map(parentOf), found: found.map(parentOf) })),
  );
  return [
    `${replies.length} replies`,
    summary('themes', themes),
    summary('parents', parents),
    `first theme right ${figure(firstThemeRight(replies))}, no theme recognised ${figure(noThemeRecognised(replies))}`,
    '',
    ...tableOf('parent', parents),
    '',
    ...tableOf('theme', themes),
    '',
    'Given, but found instead (at least twice)',
    ...confusionsOf(replies),
  ].join('\n');
}

/** Over all themes and replies together. */
export function precisionAndRecall(replies: readonly Compared[]): string {
  const themes = agreementsOf(replies);
  const all = { right: sum(themes, 'right'), wrong: sum(themes, 'wrong'), missed: sum(themes, 'missed') };
  return `precision ${figure(precisionOf(all))}, recall ${figure(recallOf(all))}`;
}

function summary(name: string, agreements: readonly Agreement[]): string {
  const all = { right: sum(agreements, 'right'), wrong: sum(agreements, 'wrong'), missed: sum(agreements, 'missed') };
  return `${name}: macro-F1 ${figure(macroF1Of(agreements))}, precision ${figure(precisionOf(all))}, recall ${figure(recallOf(all))}`;
}

const sum = (agreements: readonly Agreement[], what: 'right' | 'wrong' | 'missed') =>
  agreements.reduce((total, each) => total + each[what], 0);

const tableOf = (name: string, agreements: readonly Agreement[]): readonly string[] => [
  `${name.padEnd(28)} precision recall    F1  right wrong missed`,
  ...agreements.map((each) =>
    [
      each.theme.padEnd(28),
      figure(precisionOf(each)).padStart(9),
      figure(recallOf(each)).padStart(6),
      figure(f1Of(each)).padStart(5),
      String(each.right).padStart(6),
      String(each.wrong).padStart(5),
      String(each.missed).padStart(6),
    ].join(' '),
  ),
];

function confusionsOf(replies: readonly Compared[]): readonly string[] {
  const pairs = new Map<string, number>();
  for (const { given, found } of replies) {
    for (const missed of given.filter((theme) => !found.includes(theme))) {
      for (const wrong of found.filter((theme) => !given.includes(theme))) {
        const pair = `${missed} → ${wrong}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...pairs]
    .filter(([, count]) => count > 1)
    .toSorted(([, one], [, other]) => other - one)
    .map(([pair, count]) => `${String(count).padStart(3)}  ${pair}`);
}

const figure = (share: number): string => share.toFixed(2);
