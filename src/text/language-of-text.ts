import { readings } from '../../languages/readings.ts';
import type { Language } from '../domain/language.ts';

/** The languages that are read by rules of their own. */
export type OtherLanguage = Exclude<Language, 'en'>;

const others: readonly OtherLanguage[] = ['de', 'es'];

const english = new Set(
  `the and of is it that was my they with i you we he she me our this not but have had do did be been were are at on for
  from what when who how there their them his her would could should just about really said or to an as by if than then
  up out can told asked ask some one more because after before him us am its has know think want every other new any`.split(
    /\s+/,
  ),
);

const tells = new Map(others.map((each) => [each, new Set(readings[each].tells.split(' '))]));

/**
 * The language that a text is written in, by its small words; `usual` (its author's) where they tell nothing. English
 * unless another language has more of them.
 */
export function languageOfText(text: string, usual: Language = 'en'): Language {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  const count = (known: ReadonlySet<string> | undefined) => words.filter((word) => known?.has(word)).length;
  const inEnglish = count(english);
  const counted = others.map((each) => ({ each, count: count(tells.get(each)) }));
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  if (best === undefined || best.count === 0) return inEnglish > 0 ? 'en' : usual;
  return best.count > inEnglish ? best.each : 'en';
}
