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

/** What a sentence is compared by: stems of its telling words, and each pair of neighbours. */
export function featuresOf(sentence: string): readonly string[] {
  const stems = sentence.split(' ').map(stemOf);
  const single = stems.filter((stem) => stem.length > 1 && !tooCommon.has(stem));
  const pairs = stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
  return [...single, ...pairs];
}

/** A word without its commonest English endings. Light on purpose: "listens", "listened" and "listening" meet. */
function stemOf(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[a-z]{3})s$/, '');
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ingly|edly|ing|ed|ly|es|s)$/, '')
    .replace(/is$|iz$/, 'is')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/\b(did|do|does|was|is|could|would|should|have|has)nt\b/g, '$1 not'],
  [/\bdunno\b/g, 'do not know'],
  [/\bi'm\b/g, 'i am'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(he|she|it|that|what|there|who)'s\b/g, '$1 is'],
  [/'d\b/g, ' would'],
];

const tooCommon: ReadonlySet<string> = new Set(
  `a an and are as at be been but by for from had has have he her him his i if in into is it its me my of on or our so
  that the their them then there they this to too up us was we were what when which who will with would you your am do
  did doe not no one out about just all can could get got go more than how because after before also only very`.split(
    /\s+/,
  ),
);
