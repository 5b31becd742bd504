import { isAbbreviation, isBoth, isFamily, isGiven, isKept, isWord } from './lexicon.ts';
import { isMisspelt, type PreparedRoster } from './roster-index.ts';
import type { Token } from './tokens.ts';

/** Whether the word at a place in a text is part of a person's name: a member's, or by its look and its neighbours. */
export function isName(tokens: readonly Token[], at: number, text: string, roster: PreparedRoster): boolean {
  const token = tokens[at];
  if (token === undefined || token.raw.length < 2) return false;
  const place = placeOf(tokens, at, text);
  return isMember(token, place, roster) || isInitials(token, place, roster) || isAnybody(token, place);
}

interface Place {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** The neighbours say that a person stands here: "asked …", "… said". */
  readonly person: boolean;
  readonly titled: boolean;
  readonly dated: boolean;
}

function placeOf(tokens: readonly Token[], at: number, text: string): Place {
  const token = tokens[at];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const gapBefore = text.slice(before?.end ?? 0, token?.start ?? 0);
  const gapAfter = text.slice(token?.end ?? 0, after?.start ?? text.length);
  const left = before !== undefined && /^ $/.test(gapBefore) ? before.key : '';
  const right = after !== undefined && /^(['’]s)? $/.test(gapAfter) ? after.key : '';
  const ends = after === undefined || /^\s*[.,!?;)]/.test(gapAfter);
  const told = addressed.has(left) && (ends || joins.has(right));
  const owner = /^['’]s /.test(gapAfter) && token?.shape !== 'lower' && !token?.first;
  const acts = did.has(right) && !blocks.has(left) && !gapAfter.includes("'");
  const reason =
    right === 'is' &&
    /^(the reason|friends with|always)\b/.test(`${tokens[at + 2]?.key ?? ''} ${tokens[at + 3]?.key ?? ''}`);
  return {
    before: left === '' ? undefined : before,
    after: right === '' ? undefined : after,
    person: told || owner || acts || (reason && !token?.first && !blocks.has(left)),
    titled: before !== undefined && titled.has(before.key) && /^\.? $/.test(gapBefore) && before.shape !== 'lower',
    dated: months.has(left) || /^\s*\d/.test(gapAfter) || /\d\s*$/.test(gapBefore),
  };
}

function isMember(token: Token, place: Place, roster: PreparedRoster): boolean {
  const parts = token.key.split(/[-‐]/);
  const known = roster.words.has(token.key) || parts.every((part) => part.length > 1 && roster.words.has(part));
  if (!known && parts.length === 1) return !isKept(token.key) && isMisspelt(token.key, roster);
  if (!known) return parts.some((part) => roster.words.has(part) && !isWord(part) && !isKept(part));
  if (roster.pairs.has(`${place.before?.key ?? ''} ${token.key}`)) return true;
  if (roster.pairs.has(`${token.key} ${place.after?.key ?? ''}`)) return true;
  if (!isWord(token.key) && !isKept(token.key) && !isBoth(token.key)) return true;
  if (place.person) return true;
  return token.shape !== 'lower' && !token.first && !place.dated && !isKept(token.key);
}

function isInitials(token: Token, place: Place, roster: PreparedRoster): boolean {
  if (token.shape !== 'upper' || token.raw.length > 3) return false;
  if (isKept(token.key)) return place.person && roster.initials.has(token.key);
  if (isAbbreviation(token.key)) return place.person;
  if (roster.initials.has(token.key)) return true;
  return token.raw.length === 2 && !isWord(token.key) && (place.person || !token.first);
}

function isAnybody(token: Token, place: Place): boolean {
  if (isKept(token.key) || (place.before?.key === 'the' && workplaces.has(place.after?.key ?? ''))) return false;
  if (place.titled && token.shape !== 'lower') return true;
  const parts = token.key.split(/[-‐]/);
  if (isBoth(token.key)) {
    if (place.person) return true;
    if (token.shape !== 'lower' && place.after !== undefined && isSurname(place.after)) return true;
    if (token.shape !== 'lower' && isInitial(place.after)) return true;
    return token.shape === 'lower'
      ? isUnknownSurname(place.after)
      : token.shape === 'capital' && !token.first && !place.dated;
  }
  if (parts.every(isGiven) && token.raw.length > 2) return true;
  const unknown = parts.every((part) => !isWord(part) && !isKept(part));
  if (token.shape === 'lower') return unknown && token.raw.length > 3 && place.person;
  if (isCamel(token.raw)) return false;
  if (unknown && isInitial(place.after)) return true;
  if (parts.every((part) => isWord(part) || isKept(part)))
    return place.person && !token.first && isFamily(token.key) && token.shape === 'capital';
  if (token.shape === 'upper') return parts.every(isFamily) || token.raw.length > 4;
  return !token.first || place.person || isFamily(token.key);
}

const isSurname = (token: Token) =>
  token.shape === 'capital' && !isKept(token.key) && (isFamily(token.key) || !isWord(token.key));

const isUnknownSurname = (token: Token | undefined) =>
  token !== undefined && isFamily(token.key) && !isWord(token.key) && !isKept(token.key);

const isInitial = (token: Token | undefined) =>
  token?.raw.length === 1 && token.shape === 'capital' && token.raw !== 'I';

const isCamel = (raw: string) => /\p{Ll}\p{Lu}/u.test(raw) && !/^(Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(raw);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const addressed = setOf(
  'with asked ask told thank thanked thanks messaged emailed pinged called texted joined supported interrupted credited like cc from by to saw and only met phoned backed noticed up',
);
const joins = setOf('before after if to for and when while who because about again yesterday today that is was');
const did = setOf(
  'said told asked kept named joked repeated noticed taught got did gave took made went stood spoke helped interrupted laughed thanked apologised apologized started stopped thinks says talked called came left explained mentioned suggested pointed replied answered agreed stayed calls tells asks',
);
// Before these a word that can be a name is an ordinary one: "the mark got bigger", "I will".
const blocks = setOf(
  'the a an my our your their his her its this that no any some every each of i we you they he she it what which and not',
);
const workplaces = setOf(
  'office site branch plant depot team lab campus store warehouse factory hub region squad payroll desk',
);
const months = setOf('in since by until till last next this of early late mid from before after during through');
const titled = setOf('mr mrs ms miss mx dr prof professor auntie aunt uncle big');
