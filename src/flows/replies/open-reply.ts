import type { BoxedReply } from '../../crypto/slot.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberRef, RoundId } from '../../domain/ids.ts';
import { languageOfMember, type Member } from '../../domain/member.ts';
import { type Prompt, promptOf, type Step } from '../../domain/programme.ts';
import type { ReplyInput } from '../../domain/reply.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { OpenRound } from '../../domain/round.ts';
import { type Codebook, themesAt } from '../../domain/theme.ts';
import type { Ports } from '../ports.ts';
import { readSlot } from './slot-of-member.ts';

/** A week as it is asked, in the language of its member. */
export interface WeekPage {
  readonly group: Group;
  readonly round: OpenRound;
  readonly step: Step;
  readonly prompt: Prompt;
  readonly codebook: Codebook;
}

export interface ReplyPage extends WeekPage {
  /** What this member answered already, to edit; undefined when nothing. */
  readonly said: ReplyInput | undefined;
}

interface Asked {
  /** Who is asked. */
  readonly member: Member;
}

export type OpenReplyRefusal =
  | { readonly kind: 'notEnrolled' }
  | { readonly kind: 'nothingOpen'; readonly group: Group }
  | { readonly kind: 'closed' }
  | { readonly kind: 'nextRound'; readonly group: Group };

type At = MemberRef & { readonly round?: RoundId };

/**
 * The week that is open now; with `round` (from a message's button) that week or "closed". Whether the member has a place
 * in it is not looked at.
 */
export async function ownWeek(
  ports: Pick<Ports, 'members' | 'groups' | 'rounds' | 'programmes'>,
  at: At,
): Promise<Result<WeekPage & Asked, OpenReplyRefusal>> {
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
  const { step, codebook } = ports.programmes.spoken(languageOfMember(member)).content(asked);
  return done({ member, group, round, step, prompt: promptOf(step, round.season), codebook });
}

/** What the reply modal shows to its own member. */
export async function openReply(
  ports: Pick<Ports, 'members' | 'groups' | 'rounds' | 'programmes' | 'vault' | 'slots' | 'random'>,
  at: At,
): Promise<Result<ReplyPage & Asked, OpenReplyRefusal>> {
  const found = await ownWeek(ports, at);
  if (!found.ok) return found;
  const { group, round, codebook } = found.value;
  const content = await readSlot(ports, { workspace: at.workspace, round: round.id, member: at.member });
  if (content === 'closed') return refused({ kind: 'closed' });
  if (content === 'noSlot') return refused({ kind: 'nextRound', group });
  const said =
    content === 'empty' || content === 'damaged'
      ? undefined
      : { chosen: chosenIn(content, codebook), main: content.main, more: content.more };
  return done({ ...found.value, said });
}

/** An answer from before there were choices has no edition: nothing was chosen yet, not even "something else". */
function chosenIn({ edition, places }: BoxedReply, codebook: Codebook): ReplyInput['chosen'] {
  if (edition === '') return 'nothing';
  return places.length === 0 ? 'somethingElse' : themesAt(codebook, places);
}
