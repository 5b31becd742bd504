import { isWord } from './lexicon.ts';

/** One member as the workspace knows them. */
export interface RosterEntry {
  readonly displayName: string;
  readonly realName: string;
  readonly firstName?: string;
  readonly nicknames?: readonly string[];
}

export type Roster = readonly RosterEntry[];

/** What a text is compared with. Keys are folded; see `folded`. */
export interface PreparedRoster {
  readonly words: ReadonlySet<string>;
  /** Two parts of one name in their order, joined by a space. */
  readonly names: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** A name of five letters or more with one letter left out, to the names that it may be. */
  readonly shortened: ReadonlyMap<string, readonly string[]>;
  /** Names in scripts that put no space between words. */
  readonly unspaced: readonly string[];
}

export function indexOf(roster: Roster): PreparedRoster {
  const words = new Set<string>();
  const names = new Set<string>();
  const initials = new Set<string>();
  const unspaced = new Set<string>();
  for (const entry of roster) {
    for (const name of [
      undecorated(entry.displayName),
      entry.realName,
      entry.firstName ?? '',
      ...(entry.nicknames ?? []),
    ]) {
      const parts = partsOf(name);
      for (const part of parts) {
        if (part.length >= 2) words.add(part);
        if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2,}$/u.test(part)) unspaced.add(part);
      }
      parts.forEach((part, at) => {
        for (const other of parts.slice(at + 1)) names.add(`${part} ${other}`);
      });
      if (parts.length > 1) {
        initials.add(parts.map((part) => part.charAt(0)).join(''));
        initials.add(`${parts[0]?.charAt(0)}${parts.at(-1)?.charAt(0)}`);
      }
    }
  }
  return { words, names, initials, shortened: shortenedOf(words), unspaced: [...unspaced] };
}

/** Without what people put beside their name: "Ada (she/her)", "Ada | Payments", "Ada - out until Monday". */
const undecorated = (name: string): string => name.split(/\s*[|([{/–—•·]|\s-\s/u, 1)[0] ?? '';

const partsOf = (name: string): readonly string[] =>
  folded(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');

function shortenedOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const shortened = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 5 || word.length > 30) continue;
    for (const key of [word, ...shorter(word)]) shortened.set(key, [...(shortened.get(key) ?? []), word]);
  }
  return shortened;
}

const shorter = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Whether a word is a member's name with one letter added, left out, changed or swapped with the next. */
export function isMisspelt(key: string, roster: PreparedRoster): boolean {
  if (key.length < 4 || key.length > 31 || isWord(key)) return false;
  return [key, ...shorter(key)].some((form) =>
    (roster.shortened.get(form) ?? []).some((name) => isOneErrorAway(key, name)),
  );
}

function isOneErrorAway(typed: string, name: string): boolean {
  let same = 0;
  while (same < typed.length && same < name.length && typed[same] === name[same]) same += 1;
  const [left, right] = [typed.slice(same), name.slice(same)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}

/** NFC, without control, bidi and zero-width characters; a joiner stays in an emoji and in scripts that need it. */
export const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
    .replace(emojiJoinerOrInvisible, (_, kept?: string) => kept ?? '')
    .normalize('NFC');

const emojiJoinerOrInvisible =
  /([\n\t]|(?<=[\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}])[\u{200c}\u{200d}]|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f})\u{200d}(?=\p{Extended_Pictographic}))|\p{Cc}|\p{Bidi_Control}|\u{ad}|\u{180e}|\u{200b}|\u{200c}|\u{200d}|[\u{2060}-\u{2065}]|\u{feff}/gu;

/** Lower case, accents and letter variants folded, apostrophes gone: how two spellings of a name are compared. */
export const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}\u200c\u200d]/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[łøđıæœðþß]/g, (letter) => latin[letter] ?? letter);

const latin: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
};

/** A word of a text, without a possessive ending and without a verb that is drawn to it: "he'd", "they've". */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** See `folded`. */
  readonly key: string;
  readonly shape: 'lower' | 'capital' | 'upper';
  /** It begins a sentence, a line or a quotation, where a capital says nothing. */
  readonly first: boolean;
}

/** The words of a text in order; what stands in square brackets is left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(/\[[a-z]+\]|[\p{L}\p{M}\u200c\u200d]+(?:['’ʼ‐-][\p{L}\p{M}\u200c\u200d]+)*/gu)) {
    if (match[0].startsWith('[')) continue;
    const raw = match[0].replace(drawnTogether, '');
    const gap = text.slice(from, match.index);
    const initial = tokens.at(-1)?.raw.length === 1 && /^\. ?$/.test(gap);
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      raw,
      key: folded(raw),
      shape: shapeOf(raw),
      first: tokens.length === 0 || (!initial && /[.!?:;\n"“”„«(*•/]|(^|\s)['‘–—-]/u.test(gap)),
    });
    from = match.index + raw.length;
  }
  return tokens;
}

const drawnTogether = /(?:['’ʼ](?:s|d|ll|ve|re|m))+$/iu;

function shapeOf(raw: string): Token['shape'] {
  if (/^\P{Lu}/u.test(raw)) return 'lower';
  return /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw) ? 'upper' : 'capital';
}
