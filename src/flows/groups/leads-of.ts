import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupId, MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';

/** A lead of a group, as they say. */
export interface LeadAt {
  readonly workspace: WorkspaceId;
  readonly lead: MemberId;
  readonly group: GroupId;
}

/** The group, if this person leads it; undefined for everybody else, whether it is there or not. */
export async function groupOfLead(ports: Pick<Ports, 'groups'>, at: LeadAt): Promise<GroupWithLeads | undefined> {
  const found = await ports.groups.find(at.workspace, at.group);
  return found?.leads.includes(at.lead) ? found : undefined;
}

/** Whoever looks after a group: its leads; where it has none, the workspace's admins. */
export async function caretakersOf(
  ports: Pick<Ports, 'directory'>,
  group: Group,
  leads: readonly MemberId[],
): Promise<readonly MemberId[]> {
  return leads.length > 0 ? leads : ports.directory.admins(group.workspace);
}
