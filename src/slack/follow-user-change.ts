import { isZone } from '../domain/calendar.ts';
import { memberId, type WorkspaceId } from '../domain/ids.ts';
import { changePreferences } from '../flows/change-preferences.ts';
import type { Desk } from './desk.ts';
import { namesIn } from './slack-directory.ts';

/**
 * Follows a member into another time zone. Slack tells of every person of a workspace: whoever does not take part is
 * dropped before anything is written, so that nothing is recorded about them. A new name goes into memory only.
 */
export async function followUserChange(
  { ports }: Desk,
  workspace: WorkspaceId,
  eventId: string,
  user: { readonly id: string; readonly tz?: string | undefined },
): Promise<void> {
  ports.rosters.rename(workspace, memberId(user.id), namesIn(user));
  const zone = user.tz;
  const member = await ports.members.find(workspace, memberId(user.id));
  if (member === undefined || zone === undefined || !isZone(zone) || zone === member.zone) return;
  if ((await ports.inbox.receive(workspace, eventId, ports.clock.now())) === 'seen') return;
  await changePreferences(ports, { workspace, member: member.id }, { zone }, ports.clock.now());
}
