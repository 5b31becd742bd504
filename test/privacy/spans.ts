/** Every run of `length` words in a text, in small letters and without punctuation. */
function spans(text: string, length = 4): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' ')),
  );
}

/** The runs of words that the two texts share. */
export function sharedSpans(text: string, other: string, length = 4): readonly string[] {
  const known = spans(other, length);
  return [...spans(text, length)].filter((span) => known.has(span));
}
