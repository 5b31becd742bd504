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
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text)) {
    if (short.length + segment.length > limit - 1) break;
    short += segment;
  }
  return `${short}…`;
}

/** At most `limit` code units once it is escaped; never half a character or half an entity. */
export function clippedMrkdwn(text: string, limit: number): string {
  const whole = escaped(text);
  if (whole.length <= limit) return whole;
  let short = '';
  let length = 1;
  for (const { segment } of graphemes.segment(harmless(text))) {
    length += segment.length;
    for (const character of segment) length += growth.get(character) ?? 0;
    if (length > limit) break;
    short += segment;
  }
  return escaped(`${short}…`);
}

/** How much longer `escaped` makes a character at most: a sign of a mention may get a word joiner. */
const growth: ReadonlyMap<string, number> = new Map([
  ['&', 4],
  ['<', 3],
  ['>', 3],
  ['@', 1],
]);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wordJoiner = '\u2060';
