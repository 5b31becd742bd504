import { type Instant, plusMinutes } from '../../domain/calendar.ts';
import { publicationOf } from '../../domain/digest.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { errorCode } from '../../domain/result.ts';
import { isPast, type Round } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { dropWords } from '../rounds/hear.ts';
import { expireRound, planDigestPost } from '../rounds/publish-digest.ts';
import { sealRound } from '../rounds/seal-round.ts';

type EndPorts = Parameters<typeof sealRound>[0] &
  Parameters<typeof expireRound>[0] &
  Parameters<typeof dropWords>[0] &
  Pick<Ports, 'workspaces'>;

/**
 * What is promised to people whose workspace the app serves no longer, for as long as their data is there: open weeks
 * are sealed at their close, and what was said is deleted on its day. Nothing is sent, and Slack is asked nothing.
 */
export async function endDueWeeks(ports: EndPorts, served: readonly WorkspaceId[], now: Instant): Promise<void> {
  for (const workspace of await ports.workspaces.known()) {
    if (served.includes(workspace)) continue;
    // One workspace's trouble must not keep the keys of the others.
    try {
      for (const round of await ports.rounds.unfinished(workspace)) await endIfDue(ports, round, now);
    } catch (error) {
      ports.log.error({ event: 'weeks not ended', workspace, code: errorCode(error) });
    }
  }
}

async function endIfDue(ports: EndPorts, round: Round, now: Instant): Promise<void> {
  if (round.status === 'open' || round.status === 'closing') await sealRound(ports, round, now);
  if (round.status !== 'sealed') return;
  if (isPast(round.window.purgeAt, now)) await expireRound(ports, round, now);
  else await dropWords(ports, round);
}

export interface Restored {
  /** Messages that may have been sent after the backup was made, and so are never sent again by themselves. */
  readonly doubted: number;
  /** Weeks whose link key is gone: nobody can read them any more. */
  readonly expired: number;
}

/** Themes that wait for their opening may have gone out with it, after the backup and before the time that they now have. */
const minutesOfPosts = 15;

/** Makes a database that comes from a backup fit to be used, before the service starts. Doing it again is harmless. */
export async function afterRestore(
  ports: Pick<Ports, 'nudges' | 'posts' | 'notices' | 'rounds' | 'groups' | 'vault' | 'log'>,
  workspace: WorkspaceId,
  now: Instant,
): Promise<Restored> {
  const doubted =
    (await ports.nudges.doubtDue(workspace, now)) +
    (await ports.posts.doubtDue(workspace, plusMinutes(now, minutesOfPosts))) +
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
