import type { Instant } from '../../domain/calendar.ts';
import type { RoundFacts } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';

/**
 * Plans the post of a week's digest. It is planned before the publication is stored, and waits for it: so a crash
 * between the two can neither lose the post nor send one without a publication.
 */
export async function planDigestPost(
  ports: Pick<Ports, 'posts' | 'groups'>,
  round: Pick<RoundFacts, 'workspace' | 'id' | 'group'>,
  dueAt: Instant,
): Promise<void> {
  const found = await ports.groups.find(round.workspace, round.group);
  if (found === undefined) return;
  const { channel } = found.group;
  await ports.posts.plan({ workspace: round.workspace, round: round.id, kind: 'digest', channel, dueAt });
}
