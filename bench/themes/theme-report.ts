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

/** How well found themes agree with those that a careful reader gave. */
export interface Agreement {
  readonly theme: string;
  readonly right: number;
  /** Found where the reader had not given it. */
  readonly wrong: number;
  /** Given by the reader, not found. */
  readonly missed: number;
}

/** One reply with both lists, most central first. */
export interface Compared {
  readonly given: readonly string[];
  readonly found: readonly string[];
}

/** For each theme that was given or found, in alphabetical order. */
export function agreementsOf(replies: readonly Compared[]): readonly Agreement[] {
  const themes = new Set(replies.flatMap(({ given, found }) => [...given, ...found]));
  return [...themes].toSorted().map((theme) => {
    const [given, found] = [
      replies.filter((each) => each.given.includes(theme)),
      replies.filter((each) => each.found.includes(theme)),
    ];
    const right = given.filter((each) => each.found.includes(theme)).length;
    return { theme, right, wrong: found.length - right, missed: given.length - right };
  });
}

/** Share of what was found that is right; 1 when nothing was found. */
export const precisionOf = ({ right, wrong }: Omit<Agreement, 'theme'>): number => ratio(right, right + wrong);

/** Share of what was given that was found; 1 when nothing was given. */
export const recallOf = ({ right, missed }: Omit<Agreement, 'theme'>): number => ratio(right, right + missed);

/** The harmonic mean of precision and recall (van Rijsbergen 1979). */
const f1Of = ({ right, wrong, missed }: Omit<Agreement, 'theme'>): number =>
  ratio(2 * right, 2 * right + wrong + missed);

/** The mean F1 over all themes: a rare theme counts as much as a frequent one. */
export const macroF1Of = (agreements: readonly Agreement[]): number =>
  ratio(
    agreements.reduce((sum, each) => sum + f1Of(each), 0),
    agreements.length,
  );

/** Share of the replies with a theme whose first found theme is one of those given. */
export function firstThemeRight(replies: readonly Compared[]): number {
  const withTheme = replies.filter(({ given }) => given.length > 0);
  return ratio(withTheme.filter(({ given, found }) => given.includes(found[0] ?? '')).length, withTheme.length);
}

/** Share of the replies without a theme in which none was found. */
export function noThemeRecognised(replies: readonly Compared[]): number {
  const without = replies.filter(({ given }) => given.length === 0);
  return ratio(without.filter(({ found }) => found.length === 0).length, without.length);
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
