import { type Instant, nextRoundWindow, type RoundWindow } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { Round } from '../../domain/round.ts';

/**
 * When a group's next week opens, closes and is posted: by its present times, not before now, and not before the week
 * that went before has been posted, whose times may have been others.
 */
export function windowAfter(group: Group, rounds: readonly Round[], now: Instant): RoundWindow {
  const before = rounds.findLast(({ status }) => status !== 'planned');
  const from = before !== undefined && before.window.digestAt > now ? before.window.digestAt : now;
  return nextRoundWindow(group.times, group.zone, from);
}
