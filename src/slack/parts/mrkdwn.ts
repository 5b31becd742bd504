import { harmless } from '../../domain/harmless.ts';

export { harmless };

/**
 * Text that is not ours (a programme, a workplace's own words) as mrkdwn shows it literally: nobody is called or linked
 * by it. Source: Slack's rules for escaping text; "@here" is plain text that old clients still link.
 */
export const escaped = (text: string): string =>
  harmless(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/@(here|channel|everyone)/giu, `@${wordJoiner}$1`);

/** At most `limit` UTF-16 code units, as Slack counts; never half a character. */
export const clipped = (text: string, limit: number): string =>
  text.length <= limit ? text : `${wholeUpTo(text, limit - 1)}…`;

/** At most `limit` code units once it is escaped; never half a character or half an entity. */
export function clippedMrkdwn(text: string, limit: number): string {
  const whole = escaped(text);
  if (whole.length <= limit) return whole;
  const plain = harmless(text);
  let end = 0;
  for (let length = 1; length <= limit; end += 1) length += 1 + (growth.get(plain.charAt(end)) ?? 0);
  return escaped(`${wholeUpTo(plain, end - 1)}…`);
}

/** The whole characters, as readers see them, within the first `end` code units; `end` lies within the text. */
const wholeUpTo = (text: string, end: number) => text.slice(0, graphemes.segment(text).containing(end)?.index ?? 0);

/** How much longer `escaped` makes a character at most: a sign of a mention may get a word joiner. */
const growth: ReadonlyMap<string, number> = new Map([
  ['&', 4],
  ['<', 3],
  ['>', 3],
  ['@', 1],
]);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wordJoiner = '\u2060';
