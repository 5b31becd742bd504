import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';

/** Whether the text that a member agreed to is older than the present one. Somebody who has not joined agreed to none. */
export async function hasNewConsentText(
  ports: Pick<Ports, 'members'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId },
  presentVersion: number,
): Promise<boolean> {
  const member = await ports.members.find(at.workspace, at.member);
  return member !== undefined && member.consentVersion < presentVersion;
}

/** Notes that a member agrees to the version that they have read. Nothing says when. */
export function agreeAgain(
  ports: Pick<Ports, 'members'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId },
  version: number,
): Promise<'agreed' | 'notEnrolled'> {
  return ports.members.agree(at.workspace, at.member, version);
}
