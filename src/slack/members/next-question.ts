import { type Instant, nextRoundWindow } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import { firstQuestionOf } from '../../flows/members/join-group.ts';
import type { Desk } from '../desk.ts';

/** When the next week opens: as planned, else as the group's times say. */
export async function nextQuestionAt(desk: Desk, group: Group): Promise<Instant> {
  const now = desk.ports.clock.now();
  return (await firstQuestionOf(desk.ports, group, now)) ?? nextRoundWindow(group.times, group.zone, now).opensAt;
}
