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
    .replace(/['’]/g, '')
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

/** A word of a text, without a possessive ending. */
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
  for (const match of text.matchAll(/\[[a-z]+\]|[\p{L}\p{M}\u200c\u200d]+(?:['’‐-][\p{L}\p{M}\u200c\u200d]+)*/gu)) {
    if (match[0].startsWith('[')) continue;
    const raw = match[0].replace(/['’][sS]$/, '');
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

function shapeOf(raw: string): Token['shape'] {
  if (/^\P{Lu}/u.test(raw)) return 'lower';
  return /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw) ? 'upper' : 'capital';
}
