import { AsyncLocalStorage } from 'node:async_hooks';
import type { Catalogue } from '../../languages/catalogue.ts';
import { catalogues } from '../../languages/catalogues.ts';
import { type Language, languages } from '../domain/language.ts';

const spoken = new AsyncLocalStorage<Language>();

/** The language of whoever reads what is being written. */
export const language = (): Language => spoken.getStore() ?? languages[0];

/** Every sentence, in that language. Read where it is used, never while a file is loaded. */
export const copy = (): Catalogue => catalogues[language()];

/** Everything that `write` says, and whatever it starts, is said in this language. */
export const inLanguage = <T>(whose: Language, write: () => T): T => spoken.run(whose, write);
