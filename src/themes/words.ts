/** Small letters, contractions written out ("didn't" is "did not"), nothing but letters, digits and single blanks. */
export function plainWords(text: string): string {
  const straight = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'");
  const whole = contractions.reduce((sofar, [short, long]) => sofar.replaceAll(short, long), straight);
  return whole.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The sentences of a text, each as plain words. Line breaks and semicolons end a sentence too. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[.!?;\n…]+/)
    .map(plainWords)
    .filter((sentence) => sentence !== '');

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/\b(did|do|does|was|is|could|would|should|have|has)nt\b/g, '$1 not'],
  [/\bdunno\b/g, 'do not know'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(he|she|it|that|what|there|who)'s\b/g, '$1 is'],
  [/'d\b/g, ' would'],
];
