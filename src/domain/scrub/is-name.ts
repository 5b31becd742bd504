import { actsLikeAPerson } from './acts-like-a-person.ts';
import { isAbbreviation, isBoth, isFamily, isFigure, isGiven, isKept, isPlainWord, isWord } from './lexicon.ts';
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
  /** What follows is said of people only: "… was told". */
  readonly doer: boolean;
  readonly titled: boolean;
  /** Somebody is spoken to or of right before: "asked …". */
  readonly asked: boolean;
  /** Something is said to be theirs, or they stand alone in brackets: "Grace's idea", "(Grace)". */
  readonly owned: boolean;
  /** What follows can be what somebody does: "… cut me off", but not "…, yes", "… is cold" or "… this down". */
  readonly subject: boolean;
  /** What stands here is where something is: "in Lyon". */
  readonly located: boolean;
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
  const asked = addressed.has(left) && (left !== 'like' || token?.shape !== 'lower');
  const spoken = spokenTo.has(left) || (towards.has(left) && talks.has(tokens[at - 2]?.key ?? ''));
  const alone = token?.shape === 'lower' && things.has(token.key) && !spoken;
  const told = asked && !alone && (ends || joins.has(right) || (spokenTo.has(left) && places.has(right)));
  const owner = /^['’]s /.test(gapAfter) && token?.shape !== 'lower' && !token?.first;
  const key = token?.key ?? '';
  const phrase = phrases.has(`${left} ${key}`) || phrases.has(`${key} ${right}`);
  const acts = did.has(right) && !blocks.has(left) && !phrase && !gapAfter.includes("'");
  const doer = !blocks.has(left) && (actsLikeAPerson(tokens, at, text) || standsBesideName(tokens, at, right));
  const reason =
    right === 'is' &&
    /^(the reason|friends with|always)\b/.test(`${tokens[at + 2]?.key ?? ''} ${tokens[at + 3]?.key ?? ''}`);
  return {
    before: left === '' ? undefined : before,
    after: right === '' ? undefined : after,
    person:
      told ||
      owner ||
      (right === 'and' && token?.shape !== 'lower' && /^(I|me)$/.test(tokens[at + 2]?.raw ?? '')) ||
      acts ||
      doer ||
      (reason && !token?.first && !blocks.has(left)),
    doer,
    asked,
    owned: token?.shape !== 'lower' && (/^['’][sS] /.test(gapAfter) || (/\($/.test(gapBefore) && /^\)/.test(gapAfter))),
    subject:
      right !== '' &&
      !afterThings.has(right) &&
      !phrase &&
      !((things.has(key) || calendar.has(key)) && moves.has(right)),
    located: wheres.has(left),
    titled:
      before !== undefined &&
      before.shape !== 'lower' &&
      ((titled.has(before.key) && /^\.? $/.test(gapBefore)) ||
        (before.raw.length === 1 &&
          !/[AI]/.test(before.raw) &&
          /^\. ?$/.test(gapBefore) &&
          !functionWords.has(token?.key ?? ''))),
    dated:
      calendar.has(key) &&
      (months.has(left) ||
        /^\s*\d/.test(gapAfter) ||
        /\d\s*$/.test(gapBefore) ||
        (right === 'or' && calendar.has(tokens[at + 2]?.key ?? '')) ||
        (left === 'or' && calendar.has(tokens[at - 2]?.key ?? ''))),
  };
}

/** "May and Grace": a capital that begins no sentence stands for somebody, and so does its neighbour. */
function standsBesideName(tokens: readonly Token[], at: number, right: string): boolean {
  const [token, other] = [tokens[at], tokens[at + 2]];
  if (token?.shape !== 'capital' || other?.shape !== 'capital' || other.first || right !== 'and') return false;
  const isDate = calendar.has(token.key) && calendar.has(other.key);
  return !isDate && !isKept(other.key) && (isBoth(other.key) || isGiven(other.key));
}

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

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const addressed = setOf(
  'with asked ask told thank thanked thanks messaged emailed pinged called texted joined supported interrupted credited like cc from by to saw and only met phoned backed noticed up',
);
/** Spoken to as nobody speaks to a thing: then even "hope from sales" is a person. */
const spokenTo = setOf(
  'asked ask told thank thanked thanks messaged emailed pinged texted interrupted credited phoned',
);
const talks = setOf('thanks talked talking spoke speaking chatted apologised apologized');
const towards = setOf('to with');
/** Nobody by a small letter, unless spoken to: "with hope", but "I talked to grace". */
const things = setOf(
  'hope grace faith joy glory charity mercy patience prudence harmony melody destiny trinity chance art stone sky summer autumn dawn amber pearl crystal ginger olive ivy heather poppy bill grant',
);
/** Words that belong together, whoever is called the same. */
const phrases: ReadonlySet<string> = new Set([
  'free will',
  'good will',
  'ill will',
  'grace period',
  'rose above',
  'rose from',
  'rose early',
  'rose in',
  'drew attention',
  'drew on',
  'frank talk',
  'frank feedback',
  'frank words',
  'frank conversations',
  'pat answers',
]);
const places = setOf('from in at over of');
const wheres = setOf('in near around across via into outside using towards');
/** After these, what begins a sentence was a place, a thing or an order: "Georgia is …", "Mark the …", "Hope that …". */
const afterThings = setOf(
  'is was are were be isnt wasnt arent werent the a an my our your me it them this that these those i we us you they so to for of up down under out off',
);
/** What a month or a feeling does as well: "June has been hard", "Joy comes later". */
const moves = setOf(
  'has hasnt had hadnt have will wont would can could should might must comes came goes went takes took',
);
/** Before these, a word that is a place or a month is one, whoever is called the same. */
const aroundPlaces = setOf(
  'in at to from near of the for on by since until till every last next this during around via',
);
/** Abbreviations that stand for work, whoever is spoken with. */
const trades = setOf('ai qa pm ux ui it cc pr vp md bi cv dm dj tv pc eu uk us un la ny id hq am rd re');
const prefixes = setOf(
  'co re ex un pre non anti self semi multi mid bi tri neo de sub inter intra micro macro cyber eco e',
);
const articles = setOf('the a an this that these those');
const doings = setOf('was is has had did does never always who kept will would could and just really');
/** Words of which sentences are made. Somebody may be called so; a small letter never means them. */
const functionWords = setOf(
  'a an the i me my we us our you your he him his she her hers it its they them their this that these those who what which and or but if so as at by for from in into of off on out over to up with do does did be am is are was were been has had have can could may might must shall should will would not no yes all any some one two too also only just even then than there here now how why when where more most much many such own same very let go got get see saw say said come came make made take took give gave know knew think long young early late still never ever',
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
const months = setOf(
  'in since by until till last next this of early late mid from before after during through for every per over around',
);
/** Names that are months and seasons as well. */
const calendar = setOf('april may june august summer autumn dawn');
const titled = setOf('mr mrs ms miss mx dr prof professor auntie aunt uncle big');
