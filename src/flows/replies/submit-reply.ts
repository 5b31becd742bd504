import { type CareSign, careOf, outweighs } from '../../domain/care.ts';
import type { MemberId, RoundId, WorkspaceId } from '../../domain/ids.ts';
import { checkReply, type Reply, type ReplyMistake, wholeText } from '../../domain/reply.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { Placeholder } from '../../domain/scrub.ts';
import { scrubReply } from '../../domain/scrubbed-reply.ts';
import type { Ports } from '../ports.ts';
import { writeSlot } from './slot-of-member.ts';

export type SubmitRefusal =
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ReplyMistake[] }
  /** They do not take part in the group whose week this is: the form is from before they left. */
  | { readonly kind: 'notEnrolled' }
  /** They joined while the week was open and take part from the next one. */
  | { readonly kind: 'nextRound' }
  | { readonly kind: 'closed' };

/** What the author should see before anything is stored. Nothing about it is kept. */
export interface LookFirst {
  /** The reply as it would be kept; `mistakes` when putting other words for names made it too long. */
  readonly reply: Reply;
  readonly replaced: readonly Placeholder[];
  readonly mistakes: readonly ReplyMistake[];
  /** Why help lines should stand first; "none" when they need not, or were shown for as much already. */
  readonly care: CareSign;
  /** Whether everybody's names were known when names were taken out. */
  readonly rosterIsComplete: boolean;
}

/** What the author has been shown since they opened the form. */
export interface Shown {
  readonly help: CareSign;
  /** That nobody's names were known, so that they look for one themselves. */
  readonly namesUnknown: boolean;
}

/**
 * Saves a member's reply to an open round; saving again replaces it. "saved" is a promise that it is in the seal. A
 * text out of which something had to be taken, that reads like somebody in need, or that was read without the names of
 * colleagues, is not saved but handed back to be looked at first; for the last two reasons once.
 */
export async function submitReply(
  ports: Pick<Ports, 'members' | 'rounds' | 'vault' | 'slots' | 'chance' | 'clock' | 'rosters'>,
  at: { readonly workspace: WorkspaceId; readonly round: RoundId; readonly member: MemberId },
  input: Reply,
  shown: Shown = nothingShown,
): Promise<Result<'saved' | LookFirst, SubmitRefusal>> {
  const checked = checkReply(input);
  if (!checked.ok) return refused({ kind: 'mistakes', mistakes: checked.refusal });
  const member = await ports.members.find(at.workspace, at.member);
  const round = await ports.rounds.find(at.workspace, at.round);
  if (round === undefined) return refused({ kind: 'closed' });
  if (member?.group !== round.group) return refused({ kind: 'notEnrolled' });
  const { roster, isComplete } = await ports.rosters.of(member.group);
  const { reply, replaced } = scrubReply(checked.value, roster);
  const again = checkReply(reply);
  const mistakes = again.ok ? [] : again.refusal;
  const sign = careOf(wholeText(reply));
  const care = outweighs(sign, shown.help) ? sign : 'none';
  if (replaced.length > 0 || care !== 'none' || !(isComplete || shown.namesUnknown))
    return done({ reply, replaced, mistakes, care, rosterIsComplete: isComplete });
  if (mistakes.length > 0) return refused({ kind: 'mistakes', mistakes });
  const outcome = await writeSlot(ports, at, reply);
  switch (outcome) {
    case 'saved':
      return done('saved');
    case 'closed':
      return refused({ kind: 'closed' });
    case 'noSlot':
      return refused({ kind: 'nextRound' });
  }
}

const nothingShown: Shown = { help: 'none', namesUnknown: false };
