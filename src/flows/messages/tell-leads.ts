import type { Instant } from '../../domain/calendar.ts';
import type { ChannelPostKind, PostKind } from '../../domain/delivery.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { RoundFacts } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';

/** Plans one private message to each lead about a round, without Slack; planning it again changes nothing. */
export async function tellLeads(
  ports: Pick<Ports, 'posts'>,
  round: Pick<RoundFacts, 'workspace' | 'id'>,
  leads: readonly MemberId[],
  kind: Exclude<PostKind, ChannelPostKind>,
  dueAt: Instant,
): Promise<void> {
  for (const lead of leads)
    await ports.posts.plan({ workspace: round.workspace, round: round.id, kind, channel: lead, dueAt });
}
