import { type Instant, plusMinutes } from '../../domain/calendar.ts';
import { publicationOf } from '../../domain/digest.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { errorCode } from '../../domain/result.ts';
import { isPast, type PlannedRound, type Round } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { dropWords } from '../rounds/hear.ts';
import { planMessages } from '../rounds/open-round.ts';
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
  /** Weeks whose key is gone: nobody can read them any more. */
  readonly expired: number;
}

/** Themes that wait for their opening may have gone out with it, after the backup and before the time that they now have. */
const minutesOfPosts = 15;

type RestorePorts = Parameters<typeof planMessages>[0] &
  Pick<Ports, 'notices' | 'rounds' | 'groups' | 'programmes' | 'vault' | 'log'>;

/**
 * Makes a database that comes from a backup fit to be used, before the service starts: what was due by now is in doubt,
 * also where it had not been planned yet when the backup was made. Doing it again is harmless.
 */
export async function afterRestore(ports: RestorePorts, workspace: WorkspaceId, now: Instant): Promise<Restored> {
  let expired = 0;
  for (const round of await ports.rounds.unfinished(workspace)) {
    if (round.status === 'planned' && isPast(round.window.opensAt, now)) await planAsIfOpened(ports, round, now);
    const isSealed = round.status === 'sealed';
    if (!isSealed && round.status !== 'open' && round.status !== 'closing') continue;
    if ((await ports.vault.read(workspace, round.id, isSealed ? 'content' : 'link')) !== 'gone') continue;
    await planDigestPost(ports, round, round.window.digestAt);
    if (isSealed) await expireRound(ports, round, now);
    else await ports.rounds.expire(round, publicationOf(workspace, round.id, { kind: 'nothing' }));
    expired += 1;
    ports.log.warn({ event: 'week expired after a restore', workspace, round: round.id });
  }
  const doubted =
    (await ports.nudges.doubtDue(workspace, now)) +
    (await ports.posts.doubtDue(workspace, plusMinutes(now, minutesOfPosts))) +
    (await ports.notices.doubtDue(workspace, now));
  ports.log.info({ event: 'deliveries in doubt after a restore', workspace, count: doubted });
  return { doubted, expired };
}

/** It may have opened since the backup. When it opens now, it finds its messages there, and plans none anew. */
async function planAsIfOpened(ports: RestorePorts, round: PlannedRound, now: Instant): Promise<void> {
  const found = await ports.groups.find(round.workspace, round.group);
  const asked = found && (await ports.programmes.contentOf(found.group, round));
  if (found?.group.status !== 'running' || asked === undefined) return;
  await planMessages(ports, round, found, asked, now);
}
