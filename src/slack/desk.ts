import { type Instant, localDateOf, spoken, spokenDate, type Zone, zoneOr } from '../domain/calendar.ts';
import type { MemberId, WorkspaceId } from '../domain/ids.ts';
import type { SafetyContent } from '../domain/safety-content.ts';
import type { Ports } from '../flows/ports.ts';
import type { Views } from './views.ts';

/** What every surface works with. */
export interface Desk {
  readonly ports: Ports;
  readonly content: SafetyContent;
  readonly namedLeads: readonly MemberId[];
  readonly views: (workspace: WorkspaceId) => Views;
}

/** The person in front of the screen, in the workspace that the payload came from. */
export interface Asker {
  readonly workspace: WorkspaceId;
  readonly member: MemberId;
}

/** A moment on a person's own clock: "Monday 4 January at 09:00". */
export const momentFor = (instant: Instant, zone: Zone): string => spoken(instant, zone);

/** The day of a moment on a person's own calendar: "Monday 4 January". */
export const dayFor = (instant: Instant, zone: Zone): string => spokenDate(localDateOf(instant, zone));

/** The zone in which a person reads times: what Slack says now, else the fallback. */
export async function zoneOfPerson(desk: Desk, asker: Asker, fallback: Zone): Promise<Zone> {
  const person = await desk.ports.directory.person(asker.workspace, asker.member);
  return zoneOr(person?.zone, fallback);
}
