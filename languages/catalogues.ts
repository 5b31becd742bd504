import type { Language } from '../src/domain/language.ts';
import type { Catalogue } from './catalogue.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, de: german, es: spanish };
