import type { Language } from '../src/domain/language.ts';
import englishThemes from '../src/text/themes/codebook.json' with { type: 'json' };
import germanHelpLines from './de/help-lines.json' with { type: 'json' };
import germanSeason from './de/season.json' with { type: 'json' };
import germanThemes from './de/themes.json' with { type: 'json' };
import englishSeason from './en/season.json' with { type: 'json' };
import spanishHelpLines from './es/help-lines.json' with { type: 'json' };
import spanishSeason from './es/season.json' with { type: 'json' };
import spanishThemes from './es/themes.json' with { type: 'json' };

/** What a language has beside its sentences. Whoever reads it checks it: these are files. */
export interface Contents {
  readonly season: unknown;
  /** The codebook's tree, with its texts in this language. */
  readonly themes: unknown;
  /** What a help line is for, by country and id; absent where the list itself is in this language. */
  readonly helpLines?: unknown;
}

export const contents: Readonly<Record<Language, Contents>> = {
  en: { season: englishSeason, themes: englishThemes },
  de: { season: germanSeason, themes: germanThemes, helpLines: germanHelpLines },
  es: { season: spanishSeason, themes: spanishThemes, helpLines: spanishHelpLines },
};
