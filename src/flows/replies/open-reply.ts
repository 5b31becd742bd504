import type { Group } from '../../domain/group.ts';
import type { MemberId, RoundId, WorkspaceId } from '../../domain/ids.ts';
import { type Prompt, promptOf, type Step } from '../../domain/programme.ts';
import type { Reply } from '../../domain/reply.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { OpenRound } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { readSlot } from './slot-of-member.ts';

export interface ReplyPage {
  readonly group: Group;
  readonly round: OpenRound;
  readonly step: Step;
  readonly prompt: Prompt;
  /** What this member said already, to edit; undefined when nothing. */
  readonly said: Reply | undefined;
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
  ports: Pick<Ports, 'members' | 'groups' | 'rounds' | 'programmes' | 'vault' | 'slots' | 'chance'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId; readonly round?: RoundId },
  variant?: Reply['variant'],
): Promise<Result<ReplyPage, OpenReplyRefusal>> {
  const member = await ports.members.find(at.workspace, at.member);
  if (member === undefined) return refused({ kind: 'notEnrolled' });
  const found = await ports.groups.find(at.workspace, member.group);
  if (found === undefined) return refused({ kind: 'notEnrolled' });
  const { group } = found;
  const round = await ports.rounds.openOf(at.workspace, group.id);
  if (at.round !== undefined && round?.id !== at.round) return refused({ kind: 'closed' });
  if (round === undefined) return refused({ kind: 'nothingOpen', group });
  const step = (await ports.programmes.askedIn(group, round))?.step;
  if (step === undefined) return refused({ kind: 'nothingOpen', group });
  const content = await readSlot(ports, { workspace: at.workspace, round: round.id, member: at.member });
  if (content === 'closed') return refused({ kind: 'closed' });
  if (content === 'noSlot') return refused({ kind: 'nextRound', group });
  const said = content === 'empty' || content === 'damaged' ? undefined : content;
  const lighter = (variant ?? said?.variant) === 'lighter';
  return done({ group, round, step, prompt: promptOf(step, round.season, lighter), said });
}
