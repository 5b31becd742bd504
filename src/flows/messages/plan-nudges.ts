import { type Instant, planInstants, preferenceKey } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import { preferenceOf } from '../../domain/member.ts';
import type { PlannedRound, RoundFacts } from '../../domain/round.ts';
import type { NudgeMoment } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';

/**
 * Where a message waits that has no place in its week, for instance of somebody who has paused: until the close, where
 * it expires. So nothing is lost when they change their mind before.
 */
export const noPlace = (round: Pick<RoundFacts, 'window'>): Instant => round.window.closesAt;

/**
 * Plans the nudge and the reminder of everybody in the group: the moments are worked out once for each combination of
 * preferences, and joined with the people in the database. Repeating it changes nothing.
 */
export async function planNudges(
  ports: Pick<Ports, 'members' | 'nudges' | 'holidays'>,
  round: PlannedRound,
  group: Group,
): Promise<number> {
  const all = await ports.members.preferencesOfGroup(round.workspace, group.id);
  const instants = planInstants(
    all.map((preferences) => preferenceOf(preferences, group)),
    round.window,
    ports.holidays,
  );
  const moments = all.flatMap((preferences): NudgeMoment[] => {
    const at = instants.get(preferenceKey(preferenceOf(preferences, group)));
    if (at === undefined) return [];
    const dueAt = at.nudgeAt === 'outsideRound' ? noPlace(round) : at.nudgeAt;
    const nudge: NudgeMoment = { preferences, ordinal: 0, dueAt };
    if (!group.reminder) return [nudge];
    return [nudge, { preferences, ordinal: 1, dueAt: at.reminderAt === 'none' ? noPlace(round) : at.reminderAt }];
  });
  return ports.nudges.planRound(round, moments);
}
