import type { Instant } from '../../domain/calendar.ts';
import type { ChannelPostKind, PostKind } from '../../domain/delivery.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { RoundFacts } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';

/**
 * Plans one private message to each lead about a round; planning it again changes nothing. Answers with how many leads
 * can be reached.
 */
export async function tellLeads(
  ports: Pick<Ports, 'posts' | 'directory'>,
  round: Pick<RoundFacts, 'workspace' | 'id'>,
  leads: readonly MemberId[],
  kind: Exclude<PostKind, ChannelPostKind>,
  dueAt: Instant,
): Promise<number> {
  let told = 0;
  for (const lead of leads) {
    const channel = await ports.directory.openDirect(round.workspace, lead);
    if (channel === undefined) continue;
    await ports.posts.plan({ workspace: round.workspace, round: round.id, kind, channel, dueAt });
    told += 1;
  }
  return told;
}
