import type { Catalogue } from '../../languages/catalogue.ts';
import { catalogues } from '../../languages/catalogues.ts';
import { languages } from '../domain/language.ts';

/** Every sentence. Read where it is used, never while a file is loaded. */
export const copy = (): Catalogue => catalogues[languages[0]];
