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
export const f1Of = ({ right, wrong, missed }: Omit<Agreement, 'theme'>): number =>
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
