/** A long list in pieces: one statement takes about a thousand rows at once. */
export function* slices<T>(rows: readonly T[], size = 1000): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
