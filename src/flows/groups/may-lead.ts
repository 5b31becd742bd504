import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import { notEligible } from '../../domain/member.ts';
import type { Ports } from '../ports.ts';

/** Whether somebody may set up a first group: a workspace admin or owner, or named in the configuration. */
export async function mayLead(
  ports: Pick<Ports, 'directory'>,
  workspace: WorkspaceId,
  member: MemberId,
  namedLeads: readonly MemberId[],
): Promise<boolean> {
  const person = await ports.directory.person(workspace, member);
  if (person === undefined || notEligible(person) !== undefined) return false;
  return person.isAdmin || namedLeads.includes(member);
}

/** Whether somebody is an admin or owner of the workspace, as Slack knows it now. */
export const isAdmin = (ports: Pick<Ports, 'directory'>, workspace: WorkspaceId, member: MemberId): Promise<boolean> =>
  mayLead(ports, workspace, member, []);
