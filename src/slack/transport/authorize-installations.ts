import type { Authorize } from '@slack/bolt';
import { z } from 'zod';
import { memberId, type OrganisationId, organisationId, type WorkspaceId, workspaceId } from '../../domain/ids.ts';
import type { Installation } from '../../domain/installation.ts';
import type { Installations } from '../../store/installations.ts';
import { NotInstalled } from './not-installed.ts';

/**
 * Names the workspace that a payload is about and answers only where the app is installed. No token is given to Bolt:
 * every request is made by the app's own clients.
 */
export function authorizeInstallations(installations: Installations): Authorize<boolean> {
  return async ({ teamId, enterpriseId, userId, isEnterpriseInstall }, body) => {
    const workspace = workspaceOf(teamId, body);
    const organisation = enterpriseId === undefined ? undefined : organisationId(enterpriseId);
    // Slack says which kind of installation it sends for. In an organisation that one comes first, for a workspace may
    // have had the app before.
    const own = isEnterpriseInstall ? undefined : workspace && (await findOwn(workspace));
    const found = own ?? (organisation && (await installations.find({ kind: 'organisation', organisation })));
    if (found === undefined || workspace === undefined) throw new NotInstalled();
    const bot = { botId: found.bot.id, botUserId: found.bot.user };
    if (found.place.kind === 'workspace') return { ...bot, teamId: workspace };
    return { ...bot, ...(await inOrganisation(found.place.organisation, workspace, userId)) };
  };

  function findOwn(workspace: WorkspaceId): Promise<Installation | undefined> {
    return installations.find({ kind: 'workspace', workspace });
  }

  /**
   * A person of an organisation may be in several of its workspaces, and a direct message is in all of them: whoever
   * takes part is answered by the workspace of their group, wherever they click.
   */
  async function inOrganisation(organisation: OrganisationId, workspace: WorkspaceId, userId: string | undefined) {
    const home = userId === undefined ? undefined : await installations.homeOf(organisation, memberId(userId));
    const teamId = home ?? workspace;
    await installations.note(teamId, organisation);
    return { teamId, enterpriseId: organisation };
  }
}

const payload = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ team_id: z.string().optional() }).nullish().catch(undefined),
});

/** Bolt gives the organisation's id where a view was opened by its installation; the workspace is then said elsewhere. */
function workspaceOf(teamId: string | undefined, body: unknown): WorkspaceId | undefined {
  if (teamId?.startsWith('T')) return workspaceId(teamId);
  const told = payload.safeParse(body).data;
  const found = told?.team?.id ?? told?.user?.team_id;
  return found === undefined ? undefined : workspaceId(found);
}
