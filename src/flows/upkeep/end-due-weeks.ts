import type { Instant } from '../../domain/calendar.ts';
import { errorCode } from '../../domain/error-code.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { isPast, type Round } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { expireRound } from '../weeks/publish-digest.ts';
import { sealRound } from '../weeks/seal-round.ts';

type EndPorts = Parameters<typeof sealRound>[0] & Parameters<typeof expireRound>[0] & Pick<Ports, 'workspaces'>;

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
  if ((round.status === 'sealed' || round.status === 'drafted') && isPast(round.window.purgeAt, now))
    await expireRound(ports, round, now);
}
