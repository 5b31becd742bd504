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
 * A field of mere white space is empty. Limits: `replyLimits`, from the size of a slot's box.
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
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (keptControls.has(character) ? character : ''))
    .trim();
}

/** New lines are text; the joiners hold emoji families and Persian or Indic words together. */
const keptControls = new Set(['\n', '\u200c', '\u200d']);
