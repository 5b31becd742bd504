/** A phrase of the codebook, ready to be looked for. The pattern language is that of `codebook/chapter.ts`. */
export interface Cue {
  /** The phrase as a lead may read it. */
  readonly words: string;
  readonly in: (sentence: string) => boolean;
  /** Whether a phrase is the cue and nothing more. */
  readonly is: (phrase: string) => boolean;
}

/** Sentences are looked at as `plainWords` writes them. */
export function cueOf(pattern: string): Cue {
  const gaps = pattern.replaceAll(' .. ', ' (?:[^ ]+ ){0,4}');
  const spared = gaps.replaceAll(/ \(([^()]*[^() ])\)\?/g, '(?: (?:$1))?');
  const groups = spared.replaceAll(/\((?!\?)/g, '(?:');
  const source = groups.replaceAll(/(?<=[\p{L}])\*/gu, '\\p{L}*');
  const expression = new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'u');
  const whole = new RegExp(`^(?:${source})$`, 'u');
  return {
    words: readable(pattern),
    in: (sentence) => expression.test(sentence),
    is: (phrase) => whole.test(phrase),
  };
}

/** The pattern without its machinery: the first of each choice, an ellipsis for a gap. */
function readable(pattern: string): string {
  let words = pattern.replaceAll(/\(([^()|]*)\)\?/g, '');
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replaceAll(/\(([^()|]*)(?:\|[^()]*)?\)\??/g, '$1');
  }
  return words.replaceAll(' .. ', ' … ').replaceAll(/[*?]/g, '').replaceAll(/ +/g, ' ').trim();
}
