import { readings } from '../../../languages/readings.ts';
import type { OtherLanguage } from '../language-of-text.ts';
import { isFamily, isGiven } from './lexicon.ts';
import { withoutUnspacedNames } from './people.ts';
import { folded, isMisspelt, type PreparedRoster, type Token, tokensOf } from './roster-index.ts';

/**
 * The text of another language than English without people's names. The people of the channel are found in each. What
 * else looks like a name is decided by less than in English: German writes every noun with a capital, and a dictionary
 * of English knows neither language. So it is what follows a title, and first names that are no words.
 */
export function withoutPeopleIn(language: OtherLanguage, text: string, roster: PreparedRoster): string {
  const { standIn } = readings[language];
  let scrubbed = '';
  let from = 0;
  let isAfterName = false;
  const tokens = tokensOf(text);
  tokens.forEach((token, at) => {
    const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    const follows = isAfterName && /^[ \t.-]{1,2}$/u.test(gap) && !gap.includes('. ');
    if (follows && goesOn(token, roster)) {
      from = token.end;
      return;
    }
    isAfterName = isName(language, tokens, at, text, roster);
    if (!isAfterName) return;
    const start = beginsAt(language, tokens, at, text);
    scrubbed += `${text.slice(from, start)}${standIn}`;
    from = token.end;
  });
  return withoutUnspacedNames(scrubbed + text.slice(from), roster, standIn);
}

const goesOn = ({ raw, key, shape }: Token, roster: PreparedRoster) =>
  shape !== 'lower' && (roster.words.has(key) || raw.length === 1 || isFamily(key));

function isName(
  language: OtherLanguage,
  tokens: readonly Token[],
  at: number,
  text: string,
  roster: PreparedRoster,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.raw.length < 2) return false;
  const { key, shape, first } = token;
  if (isMember(language, token, tokens[at + 1], roster)) return true;
  if (shape === 'lower') return false;
  if (isTitled(language, tokens, at, text)) return true;
  const { notNames, tells } = wordsOf[language];
  return shape === 'capital' && !first && key.length > 2 && isGiven(key) && !notNames.has(key) && !tells.has(key);
}

/** A colleague by their name, in German also with the s of what is theirs. In lower case where it is nobody's word. */
function isMember(
  language: OtherLanguage,
  { key, shape }: Token,
  after: Token | undefined,
  roster: PreparedRoster,
): boolean {
  const { notNames, tells } = wordsOf[language];
  if (after !== undefined && roster.names.has(`${key} ${after.key}`)) return true;
  const whole = language === 'de' && key.length > 3 && key.endsWith('s') && roster.words.has(key.slice(0, -1));
  if (roster.words.has(key) || whole) return shape === 'lower' ? isGiven(key) && !notNames.has(key) : !tells.has(key);
  return shape === 'capital' && key.length > 5 && isMisspelt(key, roster);
}

function isTitled(language: OtherLanguage, tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !wordsOf[language].titles.has(before.key)) return false;
  return /^\.? $/u.test(text.slice(before.end, token.start));
}

/** With the titles before it: "Frau Dr. Klein". */
function beginsAt(language: OtherLanguage, tokens: readonly Token[], at: number, text: string): number {
  let place = at;
  while (isTitled(language, tokens, place, text)) place -= 1;
  return tokens[place]?.start ?? 0;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(folded));
const wordsIn = ({ titles, notNames, tells }: (typeof readings)[OtherLanguage]) => ({
  titles: setOf(titles),
  notNames: setOf(notNames),
  tells: setOf(tells),
});
const wordsOf = { de: wordsIn(readings.de), es: wordsIn(readings.es) } as const;
