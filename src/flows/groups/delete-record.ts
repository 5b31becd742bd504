import type { Instant } from '../../domain/calendar.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { tellPeople } from '../messages/tell-people.ts';
import type { Ports } from '../ports.ts';
import { groupOfLead, type LeadAt } from './leads-of.ts';
import type { StateRefusal } from './pause-group.ts';

export type DeleteRecordRefusal = StateRefusal | 'weekUnfinished';

/**
 * Deletes what is kept of a group's seasons, once the last is over or the group has been stopped. The other leads are
 * told; what was posted in the channel stays there.
 */
export async function deleteRecord(
  ports: Pick<Ports, 'groups' | 'seasonRecords' | 'notices' | 'chance' | 'log'>,
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
      const about = { kind: 'record-deleted', occasion: ports.chance.uuid() } as const;
      await tellPeople(ports, found.group, others, about, now);
      return done(outcome);
    }
  }
}
