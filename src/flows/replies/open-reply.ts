import type { BoxedReply } from '../../crypto/slot.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberRef, RoundId } from '../../domain/ids.ts';
import { type Prompt, promptOf, type Step } from '../../domain/programme.ts';
import type { ReplyInput } from '../../domain/reply.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { OpenRound } from '../../domain/round.ts';
import { type Codebook, themesAt } from '../../domain/theme.ts';
import type { Ports } from '../ports.ts';
import { readSlot } from './slot-of-member.ts';

export interface ReplyPage {
  readonly group: Group;
  readonly round: OpenRound;
  readonly step: Step;
  readonly prompt: Prompt;
  readonly codebook: Codebook;
  /** What this member answered already, to edit; undefined when nothing. */
  readonly said: ReplyInput | undefined;
}

export type OpenReplyRefusal =
  | { readonly kind: 'notEnrolled' }
  | { readonly kind: 'nothingOpen'; readonly group: Group }
  | { readonly kind: 'closed' }
  | { readonly kind: 'nextRound'; readonly group: Group };

/**
 * What the reply modal shows to its own member. Without `round` it is the week that is open now; with one (from a
 * message's button) it is that week or "closed".
 */
export async function openReply(
  ports: Pick<Ports, 'members' | 'groups' | 'rounds' | 'programmes' | 'vault' | 'slots' | 'random'>,
  at: MemberRef & { readonly round?: RoundId },
): Promise<Result<ReplyPage, OpenReplyRefusal>> {
  const member = await ports.members.find(at.workspace, at.member);
  if (member === undefined) return refused({ kind: 'notEnrolled' });
  const found = await ports.groups.find(at.workspace, member.group);
  if (found === undefined) return refused({ kind: 'notEnrolled' });
  const { group } = found;
  const round = await ports.rounds.openOf(at.workspace, group.id);
  if (at.round !== undefined && round?.id !== at.round) return refused({ kind: 'closed' });
  if (round === undefined) return refused({ kind: 'nothingOpen', group });
  const asked = await ports.programmes.contentOf(group, round);
  if (asked === undefined) return refused({ kind: 'nothingOpen', group });
  const content = await readSlot(ports, { workspace: at.workspace, round: round.id, member: at.member });
  if (content === 'closed') return refused({ kind: 'closed' });
  if (content === 'noSlot') return refused({ kind: 'nextRound', group });
  const { step, codebook } = asked;
  const said =
    content === 'empty' || content === 'damaged'
      ? undefined
      : { chosen: chosenIn(content, codebook), main: content.main, more: content.more };
  return done({ group, round, step, prompt: promptOf(step, round.season), codebook, said });
}

/** An answer from before there were choices has no edition: nothing was chosen yet, not even "something else". */
function chosenIn({ edition, places }: BoxedReply, codebook: Codebook): ReplyInput['chosen'] {
  if (edition === '') return 'nothing';
  return places.length === 0 ? 'somethingElse' : themesAt(codebook, places);
}
