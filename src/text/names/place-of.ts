import { actsLikeAPerson } from './acts-like-a-person.ts';
import { isBoth, isGiven, isKept } from './lexicon.ts';
import type { Token } from './roster-index.ts';

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What the neighbours of a word say about it. */
export interface Place {
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

export function placeOf(tokens: readonly Token[], at: number, text: string): Place {
  const token = tokens[at];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const gapBefore = text.slice(before?.end ?? 0, token?.start ?? 0);
  const gapAfter = text.slice(token?.end ?? 0, after?.start ?? text.length);
  const left = before !== undefined && /^ $/.test(gapBefore) ? before.key : '';
  const right = after !== undefined && /^(?:['’ʼ](?:s|d|ll|ve|re|m))* $/i.test(gapAfter) ? after.key : '';
  const ends = after === undefined || /^\s*[.,!?;)]/.test(gapAfter);
  const asked = addressed.has(left) && (left !== 'like' || token?.shape !== 'lower');
  const spoken = spokenTo.has(left) || (towards.has(left) && talks.has(tokens[at - 2]?.key ?? ''));
  const alone = token?.shape === 'lower' && things.has(token.key) && !spoken;
  const told = asked && !alone && (ends || joins.has(right) || (spokenTo.has(left) && places.has(right)));
  const owner = /^['’]s /.test(gapAfter) && token?.shape !== 'lower' && !token?.first;
  const drawn = /^['’ʼ](?:d|ll|ve|re) /i.test(gapAfter) && token?.shape === 'capital';
  const key = token?.key ?? '';
  const phrase = phrases.has(`${left} ${key}`) || phrases.has(`${key} ${right}`);
  const contracted = drawn && !functionWords.has(key) && !calendar.has(key);
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
      contracted ||
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
/** Words of which sentences are made. Somebody may be called so; a small letter never means them. */
export const functionWords = setOf(
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
const months = setOf(
  'in since by until till last next this of early late mid from before after during through for every per over around',
);
/** Names that are months and seasons as well. */
const calendar = setOf('april may june august summer autumn dawn');
const titled = setOf('mr mrs ms miss mx dr prof professor auntie aunt uncle big');
