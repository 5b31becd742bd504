import type { Instant } from '../../domain/calendar.ts';
import { type Group, paused, resumed } from '../../domain/group.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { isPast } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { keepSeasonGoing } from '../weeks/keep-season-going.ts';
import { windowAfter } from '../weeks/window-after.ts';
import { groupOfLead, type LeadAt } from './leads-of.ts';

export type StateRefusal = 'notLead' | 'otherState';

/** No week opens and nobody is asked until a lead resumes. A week that is open goes its way, without messages. */
export async function pauseGroup(
  ports: Pick<Ports, 'groups' | 'log'>,
  at: LeadAt,
): Promise<Result<Group, StateRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  if (found.group.status !== 'running') return refused('otherState');
  const after = paused(found.group);
  if ((await ports.groups.move(found.group, after)) !== 'moved') return refused('otherState');
  ports.log.info({ event: 'group paused', workspace: at.workspace });
  return done(after);
}

/** Goes on with the next opening: a week whose opening passed meanwhile moves there. */
export async function resumeGroup(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'chance' | 'log'>,
  at: LeadAt,
  now: Instant,
): Promise<Result<Group, StateRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  if (found.group.status !== 'paused') return refused('otherState');
  const rounds = await ports.rounds.ofSeason(at.workspace, at.group, found.group.season);
  // Before it runs again, so that no week opens late in between.
  for (const round of rounds)
    if (round.status === 'planned' && isPast(round.window.opensAt, now))
      await ports.rounds.postpone({ ...round, status: 'planned' }, windowAfter(found.group, rounds, now));
  const after = resumed(found.group);
  if ((await ports.groups.move(found.group, after)) !== 'moved') return refused('otherState');
  ports.log.info({ event: 'group resumed', workspace: at.workspace });
  await keepSeasonGoing(ports, after, now);
  return done(after);
}
