import { plainWords } from './words.ts';

/**
 * False when a text of six words or more has hardly any of the small words that English cannot do without. Our own
 * rule of thumb: in English reflections a third to a half of all words are such, in other languages below a tenth.
 */
export function isEnglish(text: string): boolean {
  const words = plainWords(text).split(' ');
  if (words.length < 6) return true;
  const small = words.filter((word) => smallWords.has(word)).length;
  return small / words.length >= 0.15;
}

const smallWords: ReadonlySet<string> = new Set(
  `the a an and or but of to in on at for from with by as is are was were be been am i you he she it we they me him her us
  them my your his our their this that these those not no do did does have has had will would can could should what who
  when where why how if so than then there just about all because out up more some any one`.split(/\s+/),
);
