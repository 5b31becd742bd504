import { isAbbreviation, isBoth, isFamily, isFigure, isGiven, isKept, isPlainWord, isWord } from './lexicon.ts';
import { functionWords, type Place, placeOf, setOf } from './place-of.ts';
import { isMisspelt, type PreparedRoster, type Token, tokensOf } from './roster-index.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
}

/** The text with every person's name, however many words it has, replaced by "a colleague". */
export function withoutPeople(text: string, roster: PreparedRoster): string {
  const spans = spansIn(text, roster);
  let scrubbed = '';
  let from = 0;
  for (const span of spans) {
    const before = text.slice(from, span.start);
    // "My colleague Ada" needs no second one.
    scrubbed += /\bcolleague $/i.test(before) ? before.slice(0, -1) : before + standIn(text, span);
    from = span.end;
  }
  return withoutUnspacedNames(scrubbed + text.slice(from), roster);
}

function standIn(text: string, { start, first }: Span): string {
  const before = text.slice(Math.max(0, start - 10), start);
  if (determiner.test(before)) return 'colleague';
  return first && begins.test(text.slice(0, start).slice(-8)) ? 'A colleague' : 'a colleague';
}

const begins = /(^|[.!?…]['"”’)]*\s+|\n)[\s*•"'“‘„-]*$/u;
const determiner = /(^|[\s(])(my|our|his|her|their|your|the|a|an)\s$/i;

function spansIn(text: string, roster: PreparedRoster): readonly Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  let name = false;
  tokens.forEach((token, at) => {
    const last = spans.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, token.start);
    const follows = name && last !== undefined && /^[ \t.-]{1,2}$/.test(gap) && !gap.includes('. ');
    name = (follows && (continuesName(token) || runsOnAsName(tokens, at, text))) || isName(tokens, at, text, roster);
    if (!name) return;
    const end = token.end + (follows && token.raw.length === 1 && text[token.end] === '.' ? 1 : 0);
    if (follows && last !== undefined) spans[spans.length - 1] = { ...last, end };
    else
      spans.push({
        start: beforeName(tokens, at, text) ?? token.start,
        end,
        first: token.first && token.shape !== 'lower',
      });
  });
  return spans;
}

/** What comes right after a name and belongs to it: a family name or its first letter. */
function continuesName(token: Token): boolean {
  if (token.raw.length === 1) return token.shape === 'capital' && token.raw !== 'I';
  if (isKept(token.key)) return false;
  return token.shape === 'lower' ? !isWord(token.key) && token.key.length > 1 : true;
}

/** A particle inside a name, which goes on after it: "de la Cruz", "van den Berg". */
function runsOnAsName(tokens: readonly Token[], at: number, text: string): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const [token, after] = [tokens[next], tokens[next + 1]];
    if (token === undefined || after === undefined || !particles.has(token.key)) return false;
    if (text.slice(token.end, after.start) !== ' ') return false;
    if (after.shape === 'capital' && !isKept(after.key)) return true;
  }
  return false;
}

const particles: ReadonlySet<string> = new Set(
  'de la del las los der den van von vom zu zum ten ter te bin ibn bint abu al el ben da das do dos di du della le ni nic ui mac ap y e'.split(
    ' ',
  ),
);

/** Where what stands before a name and belongs to it begins: a title, a pet word, initials. */
function beforeName(tokens: readonly Token[], at: number, text: string): number | undefined {
  let start: number | undefined;
  for (let place = at; place > 0; place -= 1) {
    const [token, before] = [tokens[place], tokens[place - 1]];
    if (token === undefined || before === undefined) break;
    const isInitial = before.raw.length === 1 && before.shape === 'capital' && before.raw !== 'I';
    if (!isInitial || !/^\. ?$/.test(text.slice(before.end, token.start))) break;
    start = before.start;
  }
  return start ?? title(tokens, at, text);
}

/** Where a title or a pet word before the name begins: "Auntie", "Big", "Dr". */
function title(tokens: readonly Token[], at: number, text: string): number | undefined {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || !titles.has(before.key) || before.shape === 'lower')
    return undefined;
  return /^\.? $/.test(text.slice(before.end, token.start)) ? before.start : undefined;
}

const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir auntie aunt uncle big little old sister brother nurse father'.split(' '),
);

// Chinese, Japanese and Thai put no space between words, so a name is looked for anywhere.
export const withoutUnspacedNames = (text: string, roster: PreparedRoster, standIn = 'a colleague'): string =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)
    ? roster.unspaced.reduce((left, name) => left.split(name).join(` ${standIn} `), text)
    : text;

/** Whether the word at a place in a text is part of a person's name: a member's, or by its look and its neighbours. */
function isName(tokens: readonly Token[], at: number, text: string, roster: PreparedRoster): boolean {
  const token = tokens[at];
  if (token === undefined || token.raw.length < 2 || neverNames.test(token.raw)) return false;
  const place = placeOf(tokens, at, text);
  return isMember(token, place, roster) || isInitials(token, place, roster) || isAnybody(token, place);
}

/** Many of what an abbreviation stands for ("MPs"), and verbs that say no ("mustn't"). */
const neverNames = /^\p{Lu}{2,5}s$|\p{L}n['’ʼ]t$/u;

function isMember(token: Token, place: Place, roster: PreparedRoster): boolean {
  const parts = token.key.split(/[-‐]/);
  const known = roster.words.has(token.key) || parts.every((part) => part.length > 1 && roster.words.has(part));
  if (!known && parts.length === 1)
    return !isKept(token.key) && (isPlural(token.key, roster) || isMisspelt(token.key, roster));
  if (!known) return parts.some((part) => roster.words.has(part) && !isWord(part) && !isKept(part));
  if (isPair(place.before, token, roster, false) || isPair(token, place.after, roster, place.asked)) return true;
  if (functionWords.has(token.key)) return place.doer || (token.shape === 'capital' && !token.first && !place.dated);
  if (place.owned && !place.dated) return true;
  if (!isWord(token.key) && !isKept(token.key) && !isBoth(token.key)) return true;
  if (place.person) return true;
  if (token.shape === 'lower' || place.dated) return false;
  if (token.first) return place.subject && (isBoth(token.key) || isGiven(token.key));
  return !isKept(token.key) || !aroundPlaces.has(place.before?.key ?? '');
}

/** A member's first and family name side by side; ordinary words only in that order, or with a capital. */
function isPair(one: Token | undefined, other: Token | undefined, roster: PreparedRoster, asked: boolean): boolean {
  if (one === undefined || other === undefined) return false;
  if (roster.names.has(`${one.key} ${other.key}`)) return asked || one.shape !== 'lower' || !functionWords.has(one.key);
  if (!roster.names.has(`${other.key} ${one.key}`)) return false;
  return [one, other].every(({ key, shape }) => shape !== 'lower' || !isWord(key));
}

const isPlural = (key: string, roster: PreparedRoster) =>
  key.endsWith('s') && key.length > 3 && roster.words.has(key.slice(0, -1)) && !isWord(key);

function isInitials(token: Token, place: Place, roster: PreparedRoster): boolean {
  if (token.shape !== 'upper' || token.raw.length > 3) return false;
  if (isKept(token.key)) return place.person && roster.initials.has(token.key);
  if (isAbbreviation(token.key)) return place.person && (!trades.has(token.key) || roster.initials.has(token.key));
  if (roster.initials.has(token.key)) return true;
  return token.raw.length === 2 && !isWord(token.key) && (place.person || !token.first);
}

function isAnybody(token: Token, place: Place): boolean {
  if (isFigure(token.key, place.before?.key, place.after?.key)) return false;
  if (isKept(token.key) || (place.before?.key === 'the' && workplaces.has(place.after?.key ?? ''))) return false;
  if (place.titled && token.shape !== 'lower') return true;
  if (token.shape === 'upper' && trades.has(token.key)) return false;
  const parts = token.key.split(/[-‐]/);
  if (isBoth(token.key)) {
    if (place.person || (place.owned && !place.dated)) return true;
    if (token.shape !== 'lower' && place.after !== undefined && isSurname(place.after)) return true;
    if (token.shape !== 'lower' && isInitial(place.after)) return true;
    return token.shape === 'lower'
      ? isUnknownSurname(place.after)
      : token.shape === 'capital' && !token.first && !place.dated && !place.located;
  }
  if (parts.every(isGiven) && token.raw.length > 2)
    return token.shape !== 'lower' || !articles.has(place.before?.key ?? '');
  const unknown = parts.every((part) => !isWord(part) && !isKept(part));
  if (token.shape === 'capital' && !token.first && isFamily(token.key) && !isPlainWord(token.key)) return true;
  if (token.shape === 'lower') return unknown && token.raw.length > 3 && place.person;
  if (isCamel(token.raw)) return false;
  if (unknown && (isInitial(place.after) || place.owned)) return true;
  if (parts.length > 1 && token.shape === 'capital' && parts.some(isStrange)) return !place.located;
  if (place.located) return false;
  if (unknown && token.first && token.shape === 'capital' && doings.has(place.after?.key ?? '')) return true;
  if (parts.every((part) => isWord(part) || isKept(part)))
    return place.person && !token.first && isFamily(token.key) && token.shape === 'capital';
  if (token.shape === 'upper') return parts.every(isFamily) || token.raw.length > 4;
  return !token.first || place.person || isFamily(token.key);
}

const isStrange = (part: string) =>
  part.length > 1 && !isWord(part) && !isKept(part) && !isAbbreviation(part) && !prefixes.has(part);

const isSurname = (token: Token) =>
  token.shape === 'capital' && !isKept(token.key) && (isFamily(token.key) || !isWord(token.key));

const isUnknownSurname = (token: Token | undefined) =>
  token !== undefined && isFamily(token.key) && !isWord(token.key) && !isKept(token.key);

const isInitial = (token: Token | undefined) =>
  token?.raw.length === 1 && token.shape === 'capital' && token.raw !== 'I';

const isCamel = (raw: string) => /\p{Ll}\p{Lu}/u.test(raw) && !/^(Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(raw);

/** Before these, a word that is a place or a month is one, whoever is called the same. */
const aroundPlaces = setOf(
  'in at to from near of the for on by since until till every last next this during around via',
);
/** Abbreviations that stand for work, whoever is spoken with. */
const trades = setOf(
  'mp gp pa ea tl em ic po ba rn ta ai qa pm ux ui it cc pr vp md bi cv dm dj tv pc eu uk us un la ny id hq am rd re',
);
const prefixes = setOf(
  'co re ex un pre non anti self semi multi mid bi tri neo de sub inter intra micro macro cyber eco e',
);
const articles = setOf('the a an this that these those');
const doings = setOf('was is has had did does never always who kept will would could and just really');
const workplaces = setOf(
  'office site branch plant depot team lab campus store warehouse factory hub region squad payroll desk',
);
