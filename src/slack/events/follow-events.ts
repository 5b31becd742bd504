import type { App, Context } from '@slack/bolt';
import {
  type ChannelId,
  type MemberId,
  memberId,
  type OrganisationId,
  organisationId,
  type WorkspaceId,
  workspaceId,
} from '../../domain/ids.ts';
import type { InstallationTarget } from '../../domain/installation.ts';
import { handlePartialUninstall, handleUninstall } from '../../flows/installations/handle-uninstall.ts';
import { followPeople, newsOf } from '../../flows/members/follow-people.ts';
import { followChannelId, lookAtChannel } from '../../flows/outbox/check-channel.ts';
import { askingSlack } from '../../flows/outbox/tell-people.ts';
import type { TokenIssuer } from '../../flows/ports/slack.ts';
import type { Ports } from '../../flows/ports.ts';
import { namesIn, personIn } from '../api/slack-people.ts';
import type { SlackContext } from '../context.ts';

/** Events that hint that nothing can be posted in a channel any more. */
export const channelEvents = [
  'channel_archive',
  'channel_deleted',
  'channel_left',
  'group_archive',
  'group_left',
] as const;

export async function followChannel(
  { ports }: SlackContext,
  workspace: WorkspaceId,
  channel: ChannelId,
): Promise<void> {
  await lookAtChannel(ports, workspace, channel, ports.clock.now());
}

/** A replayed event finds no group in the old channel any more. */
export async function followNewId({ ports }: SlackContext, workspace: WorkspaceId, old: ChannelId, channel: ChannelId) {
  await followChannelId(ports, workspace, { old, channel }, ports.clock.now());
}

/**
 * Somebody's account has changed. Slack tells of every person of a workspace: whoever is not known is dropped before
 * anything is written, so that nothing is recorded about them. The event may be a day old, so it is only a hint: what
 * Slack says of them now counts. A new name goes into memory only.
 */
export async function followUserChange(
  { ports }: SlackContext,
  workspace: WorkspaceId,
  eventId: string,
  user: unknown,
): Promise<void> {
  const said = personIn(user);
  const named = namesIn(user);
  if (named === undefined) return;
  if (!said?.isDeactivated) ports.rosters.rename(workspace, named.id, named.names);
  if (said !== undefined && !(await isNews(ports, workspace, said.id, said))) return;
  if (said === undefined && (await ports.members.find(workspace, memberId(named.id))) === undefined) return;
  const now = ports.clock.now();
  if ((await ports.inbox.receive(workspace, eventId, now)) === 'seen') return;
  const person = await askingSlack(ports, workspace, () => ports.directory.person(workspace, named.id));
  if (person === 'notNow') await ports.people.doubt(now, workspace);
  else if (person !== undefined) await followPeople(ports, workspace, [person], eventId, now);
}

async function isNews(
  ports: SlackContext['ports'],
  workspace: WorkspaceId,
  id: MemberId,
  said: NonNullable<ReturnType<typeof personIn>>,
): Promise<boolean> {
  const member = await ports.members.find(workspace, id);
  const leads = said.isDeactivated && (await ports.groups.leadsAmong(workspace, [id])).size > 0;
  return newsOf(member, leads, said) !== undefined;
}

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
  accepts: (place: InstallationTarget) => ReturnType<TokenIssuer['accepts']>,
  reaches: Reaches,
): void {
  app.event('app_uninstalled', async ({ context }) => {
    await handleUninstall(ports, placeOf(context), accepts);
  });
  app.event('tokens_revoked', async ({ event, context }) => {
    // The app asks for no tokens of people; when one of theirs ends, that is not the app's.
    if ((event.tokens.bot ?? []).length > 0) await handleUninstall(ports, placeOf(context), accepts);
  });
  app.event('team_access_granted', async ({ event, context: { enterpriseId } }) => {
    if (enterpriseId === undefined) return;
    const organisation = organisationId(enterpriseId);
    await ports.workspaces.include(organisation, await thatAre('granted', organisation, event.team_ids, reaches));
  });
  app.event('team_access_revoked', async ({ event, context: { enterpriseId } }) => {
    if (enterpriseId === undefined) return;
    const organisation = organisationId(enterpriseId);
    await handlePartialUninstall(ports, organisation, await thatAre('revoked', organisation, event.team_ids, reaches));
  });
}

/** Whether the token of an organisation reaches one of its workspaces, as Slack says now. */
export type Reaches = (
  organisation: OrganisationId,
  workspace: WorkspaceId,
) => Promise<'granted' | 'revoked' | 'unclear'>;

/** The event may be a day old and the opposite have happened since: of its workspaces those of which Slack says so now. */
async function thatAre(
  said: 'granted' | 'revoked',
  organisation: OrganisationId,
  teams: readonly string[],
  reaches: Reaches,
): Promise<readonly WorkspaceId[]> {
  const workspaces: WorkspaceId[] = [];
  for (const workspace of teams.map(workspaceId))
    if ((await reaches(organisation, workspace)) === said) workspaces.push(workspace);
  return workspaces;
}

/** Bolt does not authorise the first two events, for there is no token any more: it reads the place from the payload. */
function placeOf({ teamId, enterpriseId, isEnterpriseInstall }: Context): InstallationTarget {
  const organisation = enterpriseId === undefined ? {} : { organisation: organisationId(enterpriseId) };
  if (isEnterpriseInstall && enterpriseId !== undefined)
    return { kind: 'organisation', organisation: organisationId(enterpriseId) };
  return { kind: 'workspace', workspace: workspaceId(teamId ?? ''), ...organisation };
}
