import { stripControlCharacters } from '../../domain/strip-control-characters.ts';

export { stripControlCharacters };

/**
 * Text that is not ours (a programme, a workplace's own words) as mrkdwn shows it literally: nobody is called or linked
 * by it, and nothing in it is formatted. Source: Slack's rules for escaping text, which know no way to write a sign of
 * formatting as itself: its likeness stands for it. "@here" is plain text that old clients still link.
 */
export const escaped = (text: string): string =>
  stripControlCharacters(text)
    .replaceAll(/\S+/gu, (word) =>
      word.includes('://') ? word : word.replaceAll(signs, (sign) => likeness.get(sign) ?? sign),
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/^>/gmu, `${wordJoiner}>`)
    .replaceAll('>', '&gt;')
    .replaceAll(/@(here|channel|everyone)/giu, `@${wordJoiner}$1`);

/** What would be formatting: not in an address, which is copied, and no underscore within a word. */
const signs = /[\p{L}\p{N}]_+(?=[\p{L}\p{N}])|[*_~`]/gu;
const likeness: ReadonlyMap<string, string> = new Map([
  ['*', '\u2217'],
  ['_', '\u02cd'],
  ['~', '\u223c'],
  ['`', '\u02cb'],
]);

/** At most `limit` UTF-16 code units, as Slack counts; never half a character. */
export const clipped = (text: string, limit: number): string =>
  text.length <= limit ? text : `${wholeUpTo(text, limit - 1)}…`;

/** At most `limit` code units once it is escaped; never half a character or half an entity. */
export function clippedMrkdwn(text: string, limit: number): string {
  const whole = escaped(text);
  if (whole.length <= limit) return whole;
  const plain = stripControlCharacters(text);
  let end = 0;
  for (let length = 1; length <= limit; end += 1) length += 1 + (growth.get(plain.charAt(end)) ?? 0);
  return escaped(`${wholeUpTo(plain, end - 1)}…`);
}

/** The whole characters, as readers see them, within the first `end` code units; `end` lies within the text. */
const wholeUpTo = (text: string, end: number) => text.slice(0, graphemes.segment(text).containing(end)?.index ?? 0);

/** How much longer `escaped` makes a character at most: a sign of a mention or of a quotation may get a word joiner. */
const growth: ReadonlyMap<string, number> = new Map([
  ['&', 4],
  ['<', 3],
  ['>', 4],
  ['@', 1],
]);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wordJoiner = '\u2060';

/** A heading, and under it a line for each label. */
export const labelled = (heading: string, rows: readonly (readonly [label: string, text: string])[]): string =>
  [
    `*${clippedMrkdwn(heading, longestCell)}*`,
    ...rows.map(([label, text]) => `_${label}:_ ${clippedMrkdwn(text, longestCell)}`),
  ].join('\n');

/** Four of them fit into a paragraph. */
const longestCell = 700;

/** As a quotation; Slack's ends with each line. */
export const quoted = (text: string): string => `> ${clippedMrkdwn(text, longestQuotation).replaceAll('\n', '\n> ')}`;

/** Slack takes 3,000 characters, and each line of a quotation adds two. */
const longestQuotation = 1500;
