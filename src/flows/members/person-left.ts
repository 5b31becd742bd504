import type { Instant } from '../../domain/calendar.ts';
import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import { caretakersOf } from '../groups/leads-of.ts';
import { tellPeople } from '../messages/tell-people.ts';
import type { Ports } from '../ports.ts';

/** Whether a change of somebody's account is any of the app's business. */
export async function isKnown(
  ports: Pick<Ports, 'members' | 'groups'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId },
): Promise<boolean> {
  if ((await ports.members.find(at.workspace, at.member)) !== undefined) return true;
  return (await ports.groups.ledBy(at.workspace, at.member)).length > 0;
}

/**
 * Somebody's account was deactivated: no more messages to them, and their settings are deleted. What they wrote in an
 * open week stays in it. Groups that they led are told to the other leads, else to the admins. `occasion` names the
 * event, so that hearing of it twice tells nobody twice.
 */
export async function personLeft(
  ports: Pick<Ports, 'members' | 'groups' | 'rounds' | 'nudges' | 'notices' | 'directory' | 'log'>,
  at: { readonly workspace: WorkspaceId; readonly member: MemberId; readonly occasion: string },
  now: Instant,
): Promise<void> {
  const { workspace, member, occasion } = at;
  for (const round of await ports.rounds.unfinished(workspace))
    if (round.status === 'open' || round.status === 'planned')
      for (const ordinal of [0, 1] as const)
        await ports.nudges.replan({ workspace, member, round: round.id, ordinal }, 'skipped');
  for (const { group, leads } of await ports.groups.ledBy(workspace, member)) {
    const others = await caretakersOf(
      ports,
      group,
      leads.filter((lead) => lead !== member),
    );
    await tellPeople(ports, group, others, { kind: 'lead-gone', occasion }, now);
    await ports.groups.removeLead(workspace, group.id, member, 0);
    ports.log.warn({ event: 'lead left', workspace });
  }
  await ports.notices.forget(workspace, member);
  await ports.members.leave(workspace, member);
}
