import type { Instant } from '../../domain/calendar.ts';
import { publicationOf } from '../../domain/digest.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';
import { planDigestPost } from '../weeks/plan-digest-post.ts';

export interface Restored {
  /** Messages that may have been sent after the backup was made, and so are never sent again by themselves. */
  readonly doubted: number;
  /** Weeks whose link key is gone: nobody can read them any more. */
  readonly expired: number;
}

/** Makes a database that comes from a backup fit to be used, before the service starts. Doing it again is harmless. */
export async function afterRestore(
  ports: Pick<Ports, 'nudges' | 'posts' | 'notices' | 'rounds' | 'groups' | 'vault' | 'log'>,
  workspace: WorkspaceId,
  now: Instant,
): Promise<Restored> {
  const doubted =
    (await ports.nudges.doubtDue(workspace, now)) +
    (await ports.posts.doubtDue(workspace, now)) +
    (await ports.notices.doubtDue(workspace, now));
  let expired = 0;
  for (const round of await ports.rounds.unfinished(workspace)) {
    if (round.status !== 'open' && round.status !== 'closing') continue;
    if ((await ports.vault.read(workspace, round.id, 'link')) !== 'gone') continue;
    await planDigestPost(ports, round, round.window.digestAt);
    const outcome = await ports.rounds.expire(round, publicationOf(workspace, round.id, { kind: 'nothing' }));
    if (outcome === 'expired') expired += 1;
    ports.log.warn({ event: 'week expired after a restore', workspace, round: round.id });
  }
  ports.log.info({ event: 'deliveries in doubt after a restore', workspace, count: doubted });
  return { doubted, expired };
}
