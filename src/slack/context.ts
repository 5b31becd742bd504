import {
  type Instant,
  instantOf,
  type LocalDate,
  localDateOf,
  spoken,
  spokenDate,
  type Zone,
  zoneOr,
} from '../domain/calendar.ts';
import type { LeadRef, MemberId, WorkspaceId } from '../domain/ids.ts';
import type { SafetyContent } from '../domain/safety-content.ts';
import type { SpokenContent } from '../flows/ports/content.ts';
import type { Ports } from '../flows/ports.ts';
import type { Views } from './api/views.ts';
import { copy, language } from './copy.ts';

/** What every surface works with. */
export interface SlackContext {
  readonly ports: Ports;
  /** In the language of whoever reads it. */
  readonly content: SafetyContent;
  readonly namedLeads: readonly MemberId[];
  readonly views: (workspace: WorkspaceId) => Views;
}

/** The person in front of the screen, in the workspace that the payload came from. */
export interface CurrentUser {
  readonly workspace: WorkspaceId;
  readonly member: MemberId;
}

/** The app's own season and themes as the person in front of the screen reads them. */
export const spokenContent = ({ ports }: Pick<SlackContext, 'ports'>): SpokenContent =>
  ports.programmes.spoken(language());

/** The same person, where they act as a lead. */
export const leadAt = ({ workspace, member }: CurrentUser): LeadRef => ({
  workspace,
  lead: member,
});

/**
 * A moment as each reader's own Slack shows it: in their language, on their clock, with 12 or 24 hours. For mrkdwn only.
 * Where it cannot be shown (an old client, a notification) it reads "Monday 4 January at 09:00", on the zone's clock.
 */
export const momentFor = (instant: Instant, zone: Zone): string =>
  dateToken(instant, copy().common.moment, spoken(instant, zone, copy().locale));

/** The day of a moment, in the same way: "Monday 4 January". */
export const dayFor = (instant: Instant, zone: Zone): string =>
  dateToken(instant, '{date_long}', spokenDate(localDateOf(instant, zone), copy().locale));

/** A day of the zone's calendar, in the same way. Noon is the same day for whoever has not travelled far. */
export const dateFor = (date: LocalDate, zone: Zone): string => dayFor(instantOf(date, '12:00', zone), zone);

const dateToken = (instant: Instant, format: string, fallback: string) =>
  `<!date^${Math.floor(instant.getTime() / 1000)}^${format}|${fallback}>`;

/** The zone in which a person reads times: what Slack says now, else the fallback. */
export async function zoneOfPerson(ctx: SlackContext, user: CurrentUser, fallback: Zone): Promise<Zone> {
  const person = await ctx.ports.directory.person(user.workspace, user.member);
  return zoneOr(person?.zone, fallback);
}
