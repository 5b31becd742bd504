import type { Language } from '../src/domain/language.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/english.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { en: english };
