/** How many of the places of two orders hold the same item. Blind guessing matches one, however many there are. */
export const matches = <T>(one: readonly T[], other: readonly T[]): number =>
  one.filter((item, at) => item === other[at]).length;

/** Whether so many matches are more than luck, where `expected` would be: less than two chances in ten million. */
export function beyondLuck(found: number, expected: number): boolean {
  // Matches of unrelated orders are Poisson distributed for all but the smallest groups (the problem of rencontres).
  let [term, below] = [Math.exp(-expected), 0];
  for (let count = 0; count < found; count += 1) {
    below += term;
    term *= expected / (count + 1);
  }
  return 1 - below < 2e-7;
}

/** Likeness of two orders of the same items: Spearman's rank correlation in standard deviations from none. */
export function orderLikeness<T>(one: readonly T[], other: readonly T[]): number {
  const places = new Map(other.map((item, at) => [item, at]));
  const count = one.length;
  if (count < 3) return 0;
  const squares = one.reduce((sum, item, at) => sum + (at - (places.get(item) ?? at)) ** 2, 0);
  return (1 - (6 * squares) / (count * (count ** 2 - 1))) * Math.sqrt(count - 1);
}

/** How well values tell two kinds of people apart: Mann and Whitney's U in standard deviations from "not at all". */
export function tellsApart(rows: readonly { readonly value: string; readonly is: boolean }[]): number {
  const inOrder = [...rows].sort((one, other) => compareValues(one.value, other.value));
  const yes = rows.filter(({ is }) => is).length;
  const [count, no] = [rows.length, rows.length - yes];
  let [rankSum, ties, at] = [0, 0, 0];
  while (at < count) {
    const equal = inOrder.slice(at).findIndex(({ value }) => value !== inOrder[at]?.value);
    const size = equal === -1 ? count - at : equal;
    const middle = at + (size + 1) / 2;
    rankSum += middle * inOrder.slice(at, at + size).filter(({ is }) => is).length;
    ties += size ** 3 - size;
    at += size;
  }
  const variance = ((yes * no) / 12) * (count + 1 - ties / (count * (count - 1)));
  return variance > 0 ? Math.abs(rankSum - (yes * (count + 1)) / 2) / Math.sqrt(variance) : 0;
}

/** Beyond this many standard deviations it is no luck: about one chance in thirty thousand. */
export const surely = 4;

const compareValues = (one: string, other: string): number => {
  const [left, right] = [Number(one), Number(other)];
  if (one !== '' && other !== '' && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return one < other ? -1 : one > other ? 1 : 0;
};
