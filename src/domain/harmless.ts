/** Without control, bidi and zero-width characters, in NFC; new lines stay. */
export const harmless = (text: string): string =>
  text.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (kept.has(character) ? character : ''));

/** New lines are text; the joiners hold emoji families and Persian or Indic words together. */
const kept = new Set(['\n', '\u200c', '\u200d']);
