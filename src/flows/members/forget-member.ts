import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';
import { leaveGroup } from './leave-group.ts';

/** Leaving, and more: a lead's name comes off what they promised. Who has nothing to forget is answered the same. */
export async function forgetMember(
  ports: Parameters<typeof leaveGroup>[0] & Pick<Ports, 'promisedActions'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId },
): Promise<'done'> {
  await ports.promisedActions.disown(at.workspace, at.member);
  return leaveGroup(ports, at);
}
