import type { OrganisationId, WorkspaceId } from '../../domain/ids.ts';
import { forgetAfterGoodbye, type Place } from '../../domain/installation.ts';
import type { Ports, TokenIssuer } from '../ports.ts';

type GoodbyePorts = Pick<Ports, 'workspaces' | 'log' | 'clock'>;

/**
 * Slack says that the app was removed or its token revoked. The message may be old and the app installed again since
 * then, so what Slack says of the token now decides.
 */
export async function sayGoodbye(
  ports: GoodbyePorts,
  place: Place,
  accepts: (place: Place) => ReturnType<TokenIssuer['accepts']>,
): Promise<'left' | 'still installed'> {
  const now = ports.clock.now();
  const outcome = (await accepts(place)) === 'accepted' ? 'still installed' : 'left';
  if (outcome === 'left')
    for (const workspace of await ports.workspaces.leave(place, forgetAfterGoodbye(now)))
      ports.log.info({ event: 'workspace leaves', workspace });
  return outcome;
}

/** An organisation takes the app away from some of its workspaces. */
export async function sayGoodbyeInPart(
  ports: GoodbyePorts,
  organisation: OrganisationId,
  workspaces: readonly WorkspaceId[],
): Promise<void> {
  const forgetAt = forgetAfterGoodbye(ports.clock.now());
  for (const workspace of await ports.workspaces.exclude(organisation, workspaces, forgetAt))
    ports.log.info({ event: 'workspace leaves', workspace });
}
