import type { GroupWithLeads } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import type { Asker, Desk } from '../desk.ts';

/** What a person is in this workspace, by the tables alone. */
export interface Standing {
  readonly member: Member | undefined;
  /** The group they take part in. */
  readonly own: GroupWithLeads | undefined;
  /** Groups that they lead, those whose season has ended among them. */
  readonly leads: readonly GroupWithLeads[];
  readonly groups: readonly GroupWithLeads[];
}

export async function standingOf({ ports }: Desk, asker: Asker): Promise<Standing> {
  const groups = await ports.groups.active(asker.workspace);
  const member = await ports.members.find(asker.workspace, asker.member);
  const own = member && (await ports.groups.find(asker.workspace, member.group));
  return { member, own, leads: await ports.groups.ledBy(asker.workspace, asker.member), groups };
}
