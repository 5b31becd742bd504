import type { ThemeId } from './ids.ts';
import { done, type Result, refused } from './result.ts';
import { isBlank, stripControlCharacters } from './strip-control-characters.ts';
import { type Codebook, placesOf } from './theme.ts';

/** What one person answered in one round. */
export interface Reply {
  /** What counts: different themes of the round's codebook, at most `mostThemes`. None is "something else". */
  readonly themes: readonly ThemeId[];
  /** In their own words; "" where they only chose. */
  readonly main: string;
  /** Words to the smaller question; "" where left out. */
  readonly more: readonly string[];
}

/** A reply as its form gives it. `nothing`: neither a choice nor "something else", so that the words speak. */
export interface ReplyInput extends Omit<Reply, 'themes'> {
  readonly chosen: readonly ThemeId[] | 'somethingElse' | 'nothing';
}

/** So many themes count of one person. */
export const mostThemes = 3;

/** Characters are counted as Slack's own inputs count them: UTF-16 code units. */
export const replyLimits = { main: 1200, more: 200, bytes: 4000 } as const;

export type ReplyMistake =
  | { readonly kind: 'empty'; readonly field: 'main' }
  | { readonly kind: 'tooMany'; readonly field: 'choices' }
  /** Something is chosen that the round's codebook does not have: no form offers it. */
  | { readonly kind: 'unknownChoice'; readonly field: 'choices' }
  | { readonly kind: 'tooLong'; readonly field: WordsField; readonly over: number }
  | { readonly kind: 'tooManyBytes'; readonly field: 'main'; readonly over: number };

type WordsField = 'main' | `more-${number}`;
export type ReplyField = 'choices' | WordsField;

/**
 * What was given, as it fits a slot: each choice once, in the words no control, bidi and zero-width characters, and NFC;
 * else every mistake at once. A field of which nothing can be seen is empty. Words are needed only where nothing is
 * chosen. Limits: `replyLimits`, from the size of a slot's box.
 */
export function checkReply(input: ReplyInput, codebook: Codebook): Result<ReplyInput, readonly ReplyMistake[]> {
  const chosen = typeof input.chosen === 'string' ? input.chosen : [...new Set(input.chosen)];
  const reply: ReplyInput = {
    chosen: chosen.length === 0 ? 'nothing' : chosen,
    main: tidy(input.main),
    more: input.more.map(tidy),
  };
  const mistakes: ReplyMistake[] = [];
  if (typeof chosen !== 'string' && chosen.length > mostThemes) mistakes.push({ kind: 'tooMany', field: 'choices' });
  if (typeof chosen !== 'string' && placesOf(codebook, chosen).length < chosen.length)
    mistakes.push({ kind: 'unknownChoice', field: 'choices' });
  if (reply.chosen === 'nothing' && reply.main === '') mistakes.push({ kind: 'empty', field: 'main' });
  if (reply.main.length > replyLimits.main)
    mistakes.push({ kind: 'tooLong', field: 'main', over: reply.main.length - replyLimits.main });
  reply.more.forEach((text, at) => {
    if (text.length > replyLimits.more)
      mistakes.push({ kind: 'tooLong', field: `more-${at}`, over: text.length - replyLimits.more });
  });
  const over = serialisedBytes(reply) - replyLimits.bytes;
  if (mistakes.length === 0 && over > 0) mistakes.push({ kind: 'tooManyBytes', field: 'main', over });
  return mistakes.length === 0 ? done(reply) : refused(mistakes);
}

type Words = Pick<Reply, 'main' | 'more'>;

/** Size of a reply's words as they are put into a box, in bytes. */
export const serialisedBytes = ({ main, more }: Words): number =>
  new TextEncoder().encode(JSON.stringify({ main, more })).length;

/** All that a person wrote, as one text; "" where they only chose. */
export const wordsOf = (reply: Words): string => [reply.main, ...reply.more].filter((part) => part !== '').join('\n');

function tidy(text: string): string {
  const tidied = stripControlCharacters(text).trim();
  return isBlank(tidied) ? '' : tidied;
}
