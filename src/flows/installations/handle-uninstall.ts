import type { Instant } from '../../domain/calendar.ts';
import type { OrganisationId, WorkspaceId } from '../../domain/ids.ts';
import { forgetAfterGoodbye, type InstallationTarget } from '../../domain/installation.ts';
import type { TokenIssuer } from '../ports/slack.ts';
import type { Ports } from '../ports.ts';

type GoodbyePorts = Pick<Ports, 'workspaces' | 'log' | 'clock'>;

/**
 * Slack says that the app was removed or its token revoked. The message may be old and the app installed again since
 * then, so what Slack says of the token now decides. While Slack says nothing clear, nothing is deleted, and it is asked
 * again.
 */
export async function handleUninstall(
  ports: GoodbyePorts,
  place: InstallationTarget,
  accepts: (place: InstallationTarget) => ReturnType<TokenIssuer['accepts']>,
): Promise<'left' | 'still installed' | 'asked again later'> {
  const now = ports.clock.now();
  switch (await accepts(place)) {
    case 'accepted':
      return 'still installed';
    case 'unclear':
      await ports.workspaces.lookSoon(place, now);
      return 'asked again later';
    case 'ended':
      for (const workspace of await ports.workspaces.leave(place, forgetAfterGoodbye(now)))
        ports.log.info({ event: 'workspace leaves', workspace });
      return 'left';
  }
}

/** An organisation takes the app away from some of its workspaces. */
export async function handlePartialUninstall(
  ports: GoodbyePorts,
  organisation: OrganisationId,
  workspaces: readonly WorkspaceId[],
): Promise<void> {
  const forgetAt = forgetAfterGoodbye(ports.clock.now());
  for (const workspace of await ports.workspaces.exclude(organisation, workspaces, forgetAt))
    ports.log.info({ event: 'workspace leaves', workspace });
}

/** Deletes the rows of the workspaces that removed the app long enough ago. Their keys end with the next sweep. */
export async function forgetWorkspaces(ports: Pick<Ports, 'workspaces' | 'log'>, now: Instant): Promise<void> {
  for (const workspace of await ports.workspaces.forgetDue(now))
    ports.log.info({ event: 'workspace forgotten', workspace });
}
