import { done, type Result, refused } from './result.ts';

/** What one person said in one round. */
export interface Reply {
  /** Which variant of the question was answered. */
  readonly variant: 'main' | 'lighter';
  readonly main: string;
  /** Answers to the smaller questions, in their order; "" where left out. */
  readonly more: readonly string[];
}

/** A reply, or the untouched or withdrawn place of somebody who said nothing. */
export type SlotContent = Reply | 'empty';

/** Characters are counted as Slack's own inputs count them: UTF-16 code units. */
export const replyLimits = { main: 1200, more: 200, bytes: 4000 } as const;

export type ReplyMistake =
  | { readonly kind: 'empty'; readonly field: 'main' }
  | { readonly kind: 'tooLong'; readonly field: ReplyField; readonly over: number }
  | { readonly kind: 'tooManyBytes'; readonly field: 'main'; readonly over: number };

export type ReplyField = 'main' | `more-${number}`;

/**
 * A reply that fits a slot, with control, bidi and zero-width characters gone and in NFC; else every mistake at once.
 * A field of which nothing can be seen is empty. Limits: `replyLimits`, from the size of a slot's box.
 */
export function checkReply(input: Reply): Result<Reply, readonly ReplyMistake[]> {
  const reply: Reply = { variant: input.variant, main: tidy(input.main), more: input.more.map(tidy) };
  const mistakes: ReplyMistake[] = [];
  if (reply.main === '') mistakes.push({ kind: 'empty', field: 'main' });
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

/** Size of a reply as it is put into a box, in bytes. */
export const serialisedBytes = (content: SlotContent): number =>
  new TextEncoder().encode(JSON.stringify(content)).length;

/** All that a person said, as one text for the reading of themes. */
export const wholeText = (reply: Reply): string => [reply.main, ...reply.more].filter((part) => part !== '').join('\n');

function tidy(text: string): string {
  const tidied = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(keptOrStripped, (_, kept?: string) => kept ?? '')
    .normalize('NFC') // Now, for what was stripped may have stood between a letter and its accent.
    .trim();
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(tidied) ? '' : tidied;
}

/**
 * Control and format characters. Kept are new lines, the joiners, which hold emoji families and Persian or Indic words
 * together, and the tags that make a region's flag (UTS #51, ED-14a): anywhere else tags could hide a whole text.
 */
const keptOrStripped = /([\n\u200c\u200d]|\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\p{Cc}\p{Cf}]/gu;
