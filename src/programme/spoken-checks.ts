import { catalogues } from '../../languages/catalogues.ts';

/** The words of every language by which a programme is checked: it may be written in any. */
export const spokenChecks = Object.values(catalogues).map(({ checks }) => checks);

/** Whole words only, in whatever script; the longest first. */
export const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.toSorted((one, other) => other.length - one.length).join('|')})(?!\\p{L})`, 'giu');
