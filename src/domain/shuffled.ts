/** The items in an order drawn by `below` (Fisher and Yates): a whole number from 0 to its argument - 1. */
export function shuffled<T>(items: readonly T[], below: (bound: number) => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const picked = below(last + 1);
    const [one, other] = [result[last], result[picked]];
    if (one === undefined || other === undefined) continue;
    result[last] = other;
    result[picked] = one;
  }
  return result;
}
