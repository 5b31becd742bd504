import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';
import { writeSlot } from './slot-of-member.ts';

/**
 * Empties the member's slot in every open round of the workspace. The answer is the same whether there was a reply or
 * not, whoever asks: nothing in it can be learned from.
 */
export async function withdrawReply(
  ports: Pick<Ports, 'rounds' | 'vault' | 'slots' | 'chance' | 'clock'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId },
): Promise<'done'> {
  const rounds = await ports.rounds.unfinished(at.workspace);
  for (const round of rounds)
    if (round.status === 'open')
      await writeSlot(ports, { workspace: at.workspace, round: round.id, member: at.member }, 'empty');
  return 'done';
}
