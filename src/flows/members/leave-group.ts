import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';
import { withdrawReply } from '../replies/withdraw-reply.ts';

/**
 * Ends taking part: the slot in an open week is emptied, planned messages are skipped, all preferences are deleted.
 * Saying it twice, or never having been there, is answered the same.
 */
export async function leaveGroup(
  ports: Pick<Ports, 'members' | 'rounds' | 'nudges' | 'notices' | 'vault' | 'slots' | 'chance' | 'clock'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId },
): Promise<'done'> {
  await withdrawReply(ports, at);
  for (const round of await ports.rounds.unfinished(at.workspace))
    if (round.status === 'open' || round.status === 'planned')
      for (const ordinal of [0, 1] as const) await ports.nudges.replan({ ...at, round: round.id, ordinal }, 'skipped');
  await ports.notices.forget(at.workspace, at.member, 'go-on');
  await ports.members.leave(at.workspace, at.member);
  return 'done';
}
