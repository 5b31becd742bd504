import { isName } from './is-name.ts';
import { isKept, isWord } from './lexicon.ts';
import type { PreparedRoster } from './roster-index.ts';
import { type Token, tokensOf } from './tokens.ts';

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
    name = (follows && (continuesName(token) || leadsOn(tokens, at, text))) || isName(tokens, at, text, roster);
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
function leadsOn(tokens: readonly Token[], at: number, text: string): boolean {
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
const withoutUnspacedNames = (text: string, roster: PreparedRoster): string =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)
    ? roster.unspaced.reduce((left, name) => left.split(name).join(' a colleague '), text)
    : text;
