import type { Language } from '../src/domain/language.ts';
import { germanReading } from './de/reading.ts';
import { spanishReading } from './es/reading.ts';
import type { Reading } from './reading.ts';

/** Of every language but English, which the program reads best. */
export const readings: Readonly<Record<Exclude<Language, 'en'>, Reading>> = { de: germanReading, es: spanishReading };
