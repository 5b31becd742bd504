import type { Insertable, Selectable, Updateable } from 'kysely';
import type { LocalDate } from '../domain/calendar.ts';
import type { Group, GroupFacts, GroupSettings } from '../domain/group.ts';
import { languageOf } from '../domain/language.ts';
import type { GroupTable } from './tables.ts';

/** What is named and undefined is none from now on. */
export type GroupChange = Partial<Omit<GroupSettings, 'reporterNotice'>> & {
  readonly reporterNotice?: GroupSettings['reporterNotice'] | undefined;
  readonly resourcesCheckedOn?: GroupFacts['resourcesCheckedOn'];
  readonly invitation?: GroupFacts['invitation'];
  readonly startsOn?: GroupFacts['startsOn'] | undefined;
  readonly skippedWeeks?: readonly LocalDate[];
  readonly weeks?: GroupFacts['weeks'] | undefined;
};

export function groupRow(group: Group): Insertable<GroupTable> {
  return {
    workspaceId: group.workspace,
    id: group.id,
    channelId: group.channel,
    zone: group.zone,
    status: group.status,
    season: group.season,
    k: group.k,
    approvals: group.approvals,
    country: group.country,
    routes: group.routes,
    resourcesCheckedOn: group.resourcesCheckedOn ?? null,
    invitation: group.invitation ?? null,
    ...timesColumns(group.times),
    reminder: group.reminder,
    language: group.language ?? null,
    ...noticeColumns(group.reporterNotice),
    startsOn: group.startsOn ?? null,
    skippedWeeks: JSON.stringify(group.skippedWeeks ?? []),
    seasonWeeks: weeksColumn(group.weeks),
  };
}

const timesColumns = ({ opens, closes }: Group['times']) => ({
  opensWeekday: opens.weekday,
  opensTime: opens.time,
  closesWeekday: closes.weekday,
  closesTime: closes.time,
});

const noticeColumns = (notice: Group['reporterNotice']) => ({
  reporterNotice: notice?.text ?? null,
  reporterNoticeOn: notice?.on ?? null,
});

const weeksColumn = (weeks: Group['weeks']) => (weeks === undefined ? null : JSON.stringify(weeks));

export function columnsOf(change: GroupChange): Updateable<GroupTable> {
  const { times, zone, k, approvals, reminder, country, routes } = change;
  const { resourcesCheckedOn, invitation, skippedWeeks, language } = change;
  return {
    ...(times === undefined ? {} : timesColumns(times)),
    ...(zone === undefined ? {} : { zone }),
    ...(k === undefined ? {} : { k }),
    ...(approvals === undefined ? {} : { approvals }),
    ...(reminder === undefined ? {} : { reminder }),
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
    ...(routes === undefined ? {} : { routes }),
    ...(resourcesCheckedOn === undefined ? {} : { resourcesCheckedOn }),
    ...(invitation === undefined ? {} : { invitation }),
    ...(skippedWeeks === undefined ? {} : { skippedWeeks: JSON.stringify(skippedWeeks) }),
    ...('startsOn' in change ? { startsOn: change.startsOn ?? null } : {}),
    ...('weeks' in change ? { seasonWeeks: weeksColumn(change.weeks) } : {}),
    ...('reporterNotice' in change ? noticeColumns(change.reporterNotice) : {}),
  };
}

export function groupOf(row: Selectable<GroupTable>): Group {
  const language = languageOf(row.language);
  return {
    workspace: row.workspaceId,
    id: row.id,
    channel: row.channelId,
    zone: row.zone,
    status: row.status,
    season: row.season,
    k: row.k,
    approvals: row.approvals,
    country: row.country,
    routes: row.routes,
    ...(row.resourcesCheckedOn === null ? {} : { resourcesCheckedOn: row.resourcesCheckedOn }),
    ...(row.invitation === null ? {} : { invitation: row.invitation }),
    times: {
      opens: { weekday: row.opensWeekday, time: row.opensTime },
      closes: { weekday: row.closesWeekday, time: row.closesTime },
    },
    reminder: row.reminder,
    ...(language === undefined ? {} : { language }),
    ...(row.reporterNotice === null || row.reporterNoticeOn === null
      ? {}
      : { reporterNotice: { text: row.reporterNotice, on: row.reporterNoticeOn } }),
    ...(row.helpLines.length === 0 ? {} : { helpLines: row.helpLines }),
    ...(row.startsOn === null ? {} : { startsOn: row.startsOn }),
    ...(row.skippedWeeks.length === 0 ? {} : { skippedWeeks: row.skippedWeeks }),
    ...(row.daysOff.length === 0 ? {} : { daysOff: row.daysOff }),
    ...(row.seasonWeeks === null ? {} : { weeks: row.seasonWeeks }),
    ...(row.recordDeletedThrough === 0 ? {} : { recordDeletedThrough: row.recordDeletedThrough }),
  };
}
