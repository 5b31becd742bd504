/**
 * Without control, bidi and zero-width characters and halves of pairs, in NFC: what every text goes through that comes
 * in, and what is shown. New lines stay, and a tab is a space.
 */
export const stripControlCharacters = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(keptOrStripped, (_, kept?: string) => kept ?? '')
    .normalize('NFC'); // Now, for what was stripped may have stood between a letter and its accent.

/**
 * Control and format characters, and surrogates without their other half, which no database takes. Kept are new lines,
 * the joiners, which hold emoji families and Persian or Indic words together, and the three to six tags that make a
 * region's flag (UTS #51, ED-14a): anywhere else, and in any number, tags could hide a whole text.
 */
const keptOrStripped =
  /([\n\u200c\u200d]|\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** In one line of at most so many characters, none of them hidden or cut in half. */
export const inOneLine = (text: string, longest: number): string =>
  stripControlCharacters(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();

/** Nothing in it can be seen. */
export const isBlank = (text: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);

/** Makes every text in it harmless, in its place, however deep; one that is blank becomes empty. */
export function makeHarmless(holder: object): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string') Reflect.set(holder, key, isBlank(value) ? '' : stripControlCharacters(value));
    else if (typeof value === 'object' && value !== null) makeHarmless(value);
  }
}
