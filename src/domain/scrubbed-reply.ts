import type { Reply } from './reply.ts';
import { type Placeholder, type PreparedRoster, scrub } from './scrub.ts';

declare const scrubbed: unique symbol;

/** A reply out of which names, links and numbers were taken: all that a box may hold. */
export type ScrubbedReply = Reply & { readonly [scrubbed]: true };

/** Takes out of every answer what a kept reply must not hold, and tells what it put there instead; see `scrub`. */
export function scrubReply(
  reply: Reply,
  roster: PreparedRoster,
): { readonly reply: ScrubbedReply; readonly replaced: readonly Placeholder[] } {
  const main = scrub(reply.main, roster);
  const more = reply.more.map((text) => scrub(text, roster));
  const all = [main, ...more];
  const left: Reply = { variant: reply.variant, main: main.text, more: more.map(({ text }) => text) };
  return {
    reply: left as ScrubbedReply,
    replaced: [...new Set(all.flatMap(({ replaced }) => replaced))],
  };
}
