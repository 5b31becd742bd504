/** A word, or with `open` the beginning of a word, of which a sentence needs one to contain a cue. */
export interface Anchor {
  readonly word: string;
  readonly open: boolean;
}

/**
 * Finds the telling part of a cue's pattern, so that most cues need not be looked for at all. Undefined when every part
 * may be missing or is too intricate.
 */
export function anchorsOf(pattern: string): readonly Anchor[] | undefined {
  const parts = pattern.match(/(?:\([^()]*\)|[^ ()])+/g) ?? [];
  const usable = parts
    .map((part, index) => (parts[index + 1]?.startsWith('?') ? `${part}*` : part))
    .map(anchorsOfPart)
    .filter((anchors) => anchors !== undefined);
  return usable.toSorted((one, other) => commonness(one) - commonness(other))[0];
}

function anchorsOfPart(part: string): readonly Anchor[] | undefined {
  const choices = /^\((?<choices>[^()]+)\)$/.exec(part)?.groups?.['choices']?.split('|') ?? [part];
  const anchors = choices.map(
    (choice) => /^(?<word>[\p{L}\p{N}]+)(?<open>\**(?: \?)?)(?: |$|(?<=\?))/u.exec(choice)?.groups,
  );
  if (!anchors.every((groups) => groups !== undefined)) return undefined;
  return anchors.map((groups) => ({ word: groups['word'] ?? '', open: groups['open'] !== '' }));
}

/** Short words are common words, and every further choice is one more. */
const commonness = (anchors: readonly Anchor[]): number =>
  anchors.reduce((sum, { word, open }) => sum + 1 / word.length ** 2 + (open ? 0.02 : 0), 0);
