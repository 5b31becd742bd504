import type { Instant } from '../../domain/calendar.ts';
import { publicationOf } from '../../domain/digest.ts';
import { type StoppedGroup, stopped } from '../../domain/group.ts';
import type { GroupId, WorkspaceId } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { isPast } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { groupOfLead, type LeadAt } from './leads-of.ts';
import type { StateRefusal } from './pause-group.ts';

type StopPorts = Pick<Ports, 'groups' | 'members' | 'rounds' | 'vault' | 'clock' | 'log'>;

/**
 * Ends a group for good. Everybody is released and a week that is open ends unread; one whose close has come is still
 * sealed, read and posted at its hour.
 */
export async function stopGroup(ports: StopPorts, at: LeadAt): Promise<Result<StoppedGroup, StateRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  if (found.group.status === 'stopped') return refused('otherState');
  const after = stopped(found.group);
  if ((await ports.groups.move(found.group, after)) !== 'moved') return refused('otherState');
  ports.log.info({ event: 'group stopped', workspace: at.workspace });
  await windDown(ports, at.workspace, at.group, ports.clock.now());
  return done(after);
}

/** What a stop leaves to do; the tick does it again when a stop was cut short. */
export async function windDown(
  ports: Omit<StopPorts, 'clock'>,
  workspace: WorkspaceId,
  group: GroupId,
  now: Instant,
): Promise<void> {
  await ports.members.releaseAll(workspace, group);
  for (const round of await ports.rounds.unfinished(workspace)) {
    if (round.group !== group) continue;
    if (round.status === 'planned') await ports.rounds.cancel({ ...round, status: 'planned' });
    if (round.status !== 'open' || isPast(round.window.closesAt, now)) continue;
    // Whoever closed it meanwhile needs its keys.
    const nothing = publicationOf(workspace, round.id, { kind: 'nothing' });
    if ((await ports.rounds.expire(round, nothing)) !== 'expired') continue;
    for (const kind of ['link', 'content'] as const) await ports.vault.destroy(workspace, round.id, kind);
    ports.log.info({ event: 'round ended', workspace, round: round.id, outcome: 'expired' });
  }
}
