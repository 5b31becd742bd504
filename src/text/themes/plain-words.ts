import { isWord } from '../names/lexicon.ts';

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

/**
 * Whether a text is in English, by the share of its words that a dictionary knows and of the small words that English
 * cannot do without. A mistake costs little: what is not read is not suggested, and in another language the reader
 * knows hardly a word.
 */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (latin < 0.8 * letters.length) return false;
  const words = plainWords(text)
    .split(' ')
    .filter((word) => word.length > 1);
  if (words.length === 0) return true;
  const share = (is: (word: string) => boolean) => words.filter(is).length / words.length;
  return share(isWord) + share((word) => smallWords.has(word)) >= enough;
}

const enough = 0.7;

const smallWords: ReadonlySet<string> = new Set(
  `the and or but of to in on at for from with by as is are was were be been am you he she it we they me him her us
  them my your his our their this that these those not no do did does have has had will would can could should what who
  when where why how if so than then there just about all because out up more some any one i`.split(/\s+/),
);
