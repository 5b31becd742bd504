import { isZone } from '../../domain/calendar.ts';
import { type MemberId, memberId, type WorkspaceId } from '../../domain/ids.ts';
import { changePreferences } from '../../flows/members/change-preferences.ts';
import { isKnown, personLeft } from '../../flows/members/person-left.ts';
import { namesIn } from '../connection/slack-directory.ts';
import type { Desk } from '../desk.ts';

/**
 * Follows a member into another time zone, and lets go of whoever was deactivated. Slack tells of every person of a
 * workspace: whoever is not known is dropped before anything is written, so that nothing is recorded about them. A new
 * name goes into memory only.
 */
export async function followUserChange(
  { ports }: Desk,
  workspace: WorkspaceId,
  eventId: string,
  user: { readonly id: string; readonly tz?: string | undefined; readonly deleted?: boolean | undefined },
): Promise<void> {
  if (user.deleted) return followDeactivation(ports, workspace, eventId, memberId(user.id));
  ports.rosters.rename(workspace, memberId(user.id), namesIn(user));
  const zone = user.tz;
  const member = await ports.members.find(workspace, memberId(user.id));
  if (member === undefined || zone === undefined || !isZone(zone) || zone === member.zone) return;
  if ((await ports.inbox.receive(workspace, eventId, ports.clock.now())) === 'seen') return;
  await changePreferences(ports, { workspace, member: member.id }, { zone }, ports.clock.now());
}

async function followDeactivation(
  ports: Desk['ports'],
  workspace: WorkspaceId,
  occasion: string,
  member: MemberId,
): Promise<void> {
  if (!(await isKnown(ports, { workspace, member }))) return;
  await personLeft(ports, { workspace, member, occasion }, ports.clock.now());
}
