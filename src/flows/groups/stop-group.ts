import type { Instant } from '../../domain/calendar.ts';
import { publicationOf } from '../../domain/digest.ts';
import {
  type Group,
  type PausedGroup,
  paused,
  type RunningGroup,
  resumed,
  type StateRefusal,
  type StoppedGroup,
  stopped,
} from '../../domain/group.ts';
import type { GroupId, WorkspaceId } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { isPast } from '../../domain/round.ts';
import { groupOfLead, type LeadAt, tellPeople } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';
import { keepSeasonGoing, windowAfter } from '../rounds/season.ts';

type StopPorts = Pick<Ports, 'groups' | 'members' | 'rounds' | 'posts' | 'vault' | 'clock' | 'log'>;

/**
 * Ends a group for good. Everybody is released, the channel reads a goodbye, and a week that is open ends unread; one
 * whose close has come is still sealed, and posted at its hour.
 */
export async function stopGroup(ports: StopPorts, at: LeadAt): Promise<Result<StoppedGroup, StateRefusal>> {
  const after = await moved(ports, at, (group) => (group.status === 'stopped' ? undefined : stopped(group)));
  if (after.ok) await windDown(ports, at.workspace, at.group, ports.clock.now());
  return after;
}

/** What a stop leaves to do; the tick does it again when a stop was cut short. */
export async function windDown(
  ports: Omit<StopPorts, 'clock'>,
  workspace: WorkspaceId,
  group: GroupId,
  now: Instant,
): Promise<void> {
  await ports.members.releaseAll(workspace, group);
  await planGoodbye(ports, workspace, group, now);
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

/** Under the season's last week, which stays the last: no other is planned for a group that has been stopped. */
async function planGoodbye(
  { groups, rounds, posts }: Omit<StopPorts, 'clock'>,
  workspace: WorkspaceId,
  id: GroupId,
  now: Instant,
): Promise<void> {
  const found = await groups.find(workspace, id);
  if (found === undefined) return;
  const { channel, season } = found.group;
  const last = (await rounds.ofSeason(workspace, id, season)).at(-1);
  if (last === undefined) return;
  await posts.plan({ workspace, round: last.id, kind: 'goodbye', channel, dueAt: now });
}

/** No week opens and nobody is asked until a lead resumes. A week that is open goes its way, without messages. */
export const pauseGroup = (ports: Pick<Ports, 'groups' | 'log'>, at: LeadAt): Promise<Result<Group, StateRefusal>> =>
  moved(ports, at, (group) => (group.status === 'running' ? paused(group) : undefined));

/** Goes on with the next opening: a week whose opening passed meanwhile moves there. */
export async function resumeGroup(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'random' | 'log'>,
  at: LeadAt,
  now: Instant,
): Promise<Result<Group, StateRefusal>> {
  const after = await moved(ports, at, async (group) => {
    if (group.status !== 'paused') return undefined;
    const rounds = await ports.rounds.ofSeason(at.workspace, at.group, group.season);
    // Before it runs again, so that no week opens late in between.
    for (const round of rounds)
      if (round.status === 'planned' && isPast(round.window.opensAt, now))
        await ports.rounds.postpone({ ...round, status: 'planned' }, windowAfter(group, rounds, now));
    return resumed(group);
  });
  if (after.ok) await keepSeasonGoing(ports, after.value, now);
  return after;
}

/** Takes a lead's group to its next state, which is undefined where there is none from the one that it is in. */
async function moved<After extends RunningGroup | PausedGroup | StoppedGroup>(
  ports: Pick<Ports, 'groups' | 'log'>,
  at: LeadAt,
  next: (group: Group) => After | undefined | Promise<After | undefined>,
): Promise<Result<After, StateRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const after = await next(found.group);
  if (after === undefined || (await ports.groups.move(found.group, after)) !== 'moved') return refused('otherState');
  ports.log.info({ event: events[after.status], workspace: at.workspace });
  return done(after);
}

const events = {
  running: 'group resumed',
  paused: 'group paused',
  stopped: 'group stopped',
} as const;

export type DeleteRecordRefusal = StateRefusal | 'weekUnfinished';

/**
 * Deletes what is kept of a group's seasons, once the last is over or the group has been stopped. The other leads are
 * told; what was posted in the channel stays there.
 */
export async function deleteRecord(
  ports: Pick<Ports, 'groups' | 'seasonRecords' | 'notices' | 'random' | 'log'>,
  at: LeadAt,
  now: Instant,
): Promise<Result<'deleted' | 'nothingLeft', DeleteRecordRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const outcome = await ports.seasonRecords.remove(at.workspace, at.group, now);
  switch (outcome) {
    case 'notOver':
      return refused('otherState');
    case 'unfinished':
      return refused('weekUnfinished');
    case 'nothingLeft':
      return done(outcome);
    case 'deleted': {
      ports.log.info({ event: 'record of a group deleted', workspace: at.workspace });
      const others = found.leads.filter((lead) => lead !== at.lead);
      const about = { kind: 'record-deleted', occasion: ports.random.uuid() } as const;
      await tellPeople(ports, found.group, others, about, now);
      return done(outcome);
    }
  }
}
