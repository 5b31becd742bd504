import type { App, Context } from '@slack/bolt';
import { organisationId, workspaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/installation.ts';
import { sayGoodbye, sayGoodbyeInPart } from '../../flows/members/say-goodbye.ts';
import type { TokenIssuer } from '../../flows/ports/installations.ts';
import type { Ports } from '../../flows/ports.ts';

/** Events about where the app is installed. */
export const installationEvents = [
  'app_uninstalled',
  'tokens_revoked',
  'team_access_granted',
  'team_access_revoked',
] as const;

/** Follows the app's removal from a workspace, from an organisation, and from some workspaces of an organisation. */
export function followInstallations(
  app: App,
  ports: Ports,
  accepts: (place: Place) => ReturnType<TokenIssuer['accepts']>,
): void {
  app.event('app_uninstalled', async ({ context }) => {
    await sayGoodbye(ports, placeOf(context), accepts);
  });
  app.event('tokens_revoked', async ({ event, context }) => {
    // The app asks for no tokens of people; when one of theirs ends, that is not the app's.
    if ((event.tokens.bot ?? []).length > 0) await sayGoodbye(ports, placeOf(context), accepts);
  });
  app.event('team_access_granted', async ({ event, context: { enterpriseId } }) => {
    if (enterpriseId !== undefined)
      await ports.workspaces.include(organisationId(enterpriseId), event.team_ids.map(workspaceId));
  });
  app.event('team_access_revoked', async ({ event, context: { enterpriseId } }) => {
    if (enterpriseId !== undefined)
      await sayGoodbyeInPart(ports, organisationId(enterpriseId), event.team_ids.map(workspaceId));
  });
}

/** Bolt does not authorise the first two events, for there is no token any more: it reads the place from the payload. */
function placeOf({ teamId, enterpriseId, isEnterpriseInstall }: Context): Place {
  const organisation = enterpriseId === undefined ? {} : { organisation: organisationId(enterpriseId) };
  if (isEnterpriseInstall && enterpriseId !== undefined)
    return { kind: 'organisation', organisation: organisationId(enterpriseId) };
  return { kind: 'workspace', workspace: workspaceId(teamId ?? ''), ...organisation };
}
