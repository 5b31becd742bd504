import { plainWords } from './words.ts';

/** Whether a text is in English, or so short that nobody can tell. */
export type IsEnglish = (text: string) => boolean;

/**
 * Loads the detector of languages (ELD, the smallest of its data), which takes 40 MB: only while replies are read. Its
 * word counts where it is sure of another language and hardly any of the small words that English cannot do without
 * are there: it takes "I let her cry" for Danish.
 */
export async function loadIsEnglish(): Promise<IsEnglish> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const words = plainWords(text).split(' ');
    if (words.length < fewestWords && /^[\p{Script=Latin}\P{L}]*$/u.test(text)) return true;
    const detected = eld.detect(text);
    return detected.language === 'en' || !detected.isReliable() || isEnglishByItsSmallWords(words);
  };
}

/** "C’est la vie" is said in English too. Other scripts tell at once. */
const fewestWords = 4;

function isEnglishByItsSmallWords(words: readonly string[]): boolean {
  const small = words.filter((word) => smallWords.has(word)).length;
  return small / words.length >= (words.length < 6 ? 0.2 : 0.35);
}

const smallWords: ReadonlySet<string> = new Set(
  `the a an and or but of to in on at for from with by as is are was were be been am i you he she it we they me him her us
  them my your his our their this that these those not no do did does have has had will would can could should what who
  when where why how if so than then there just about all because out up more some any one`.split(/\s+/),
);
