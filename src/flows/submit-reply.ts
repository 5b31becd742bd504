import type { MemberId, RoundId, WorkspaceId } from '../domain/ids.ts';
import { checkReply, type Reply, type ReplyMistake } from '../domain/reply.ts';
import { done, type Result, refused } from '../domain/result.ts';
import type { Ports } from './ports.ts';
import { writeSlot } from './slot-of-member.ts';

export type SubmitRefusal =
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ReplyMistake[] }
  | { readonly kind: 'notEnrolled' }
  /** They joined while the week was open and take part from the next one. */
  | { readonly kind: 'nextRound' }
  | { readonly kind: 'closed' };

/** Saves a member's reply to an open round; saving again replaces it. "saved" is a promise that it is in the seal. */
export async function submitReply(
  ports: Pick<Ports, 'members' | 'vault' | 'slots' | 'chance'>,
  at: { readonly workspace: WorkspaceId; readonly round: RoundId; readonly member: MemberId },
  input: Reply,
): Promise<Result<'saved', SubmitRefusal>> {
  const checked = checkReply(input);
  if (!checked.ok) return refused({ kind: 'mistakes', mistakes: checked.refusal });
  if ((await ports.members.find(at.workspace, at.member)) === undefined) return refused({ kind: 'notEnrolled' });
  const outcome = await writeSlot(ports, at, checked.value);
  switch (outcome) {
    case 'saved':
      return done('saved');
    case 'closed':
      return refused({ kind: 'closed' });
    case 'noSlot':
      return refused({ kind: 'nextRound' });
  }
}
