/** What is needed to read what people write in a language other than English. */
export interface Reading {
  /** What stands for a name that was taken out. */
  readonly standIn: string;
  /** Words that tell the language: common in it, and not words of the others. */
  readonly tells: string;
  /** A word with a capital after one of these is a name, in lower case. */
  readonly titles: string;
  /** First names that are words as well, in lower case: by themselves they tell of nobody. */
  readonly notNames: string;
  readonly care: readonly CareRule[];
}

/** Evidence that somebody is in danger, or was harmed. It looks at small letters with plain apostrophes. */
export interface CareRule {
  readonly sign: 'crisis' | 'incident';
  readonly pattern: RegExp;
  /** On the log-odds. What says it plainly has `plainly`, what hints at it `aHint`; idioms take something away. */
  readonly weight: number;
}

export const plainly = 6.5;
export const aHint = 3.6;
/** A word that is often there; all of them together are one rule, enough for the line after saving and for no more. */
export const aWord = 3.5;
export const idiom = -5;
