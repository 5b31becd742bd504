/**
 * Every language that people are spoken to in; a new one is its folder, a code here, and its lines in
 * `languages/catalogues.ts` and `languages/contents.ts`. The first is spoken to whoever has none of them.
 */
export const languages = ['en', 'de', 'es'] as const;

export type Language = (typeof languages)[number];

/** The language of a locale such as "de-DE", or of a language's own code; undefined where we do not speak it. */
export const languageOf = (locale: string | null | undefined): Language | undefined =>
  languages.find((language) => language === locale?.toLowerCase().split(/[-_]/u)[0]);
