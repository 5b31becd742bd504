import type { Insertable, Selectable, Updateable } from 'kysely';
import { defined, type EveryField } from '../domain/every-field.ts';
import type { Group, GroupFacts } from '../domain/group.ts';
import { languageOf } from '../domain/language.ts';
import type { GroupTable } from './tables.ts';

/** What is named and undefined is none from now on. */
export type GroupChange = Partial<
  Omit<
    EveryField<GroupFacts>,
    'workspace' | 'id' | 'channel' | 'season' | 'helpLines' | 'daysOff' | 'recordDeletedThrough'
  >
>;

export function groupRow(group: Group): EveryField<Insertable<GroupTable>> {
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
    resourcesCheckedOn: group.resourcesCheckedOn,
    invitation: group.invitation,
    opensWeekday: group.times.opens.weekday,
    opensTime: group.times.opens.time,
    closesWeekday: group.times.closes.weekday,
    closesTime: group.times.closes.time,
    reminder: group.reminder,
    language: group.language ?? null,
    reporterNotice: group.reporterNotice?.text ?? null,
    reporterNoticeOn: group.reporterNotice?.on ?? null,
    startsOn: group.startsOn,
    skippedWeeks: JSON.stringify(group.skippedWeeks ?? []),
    seasonWeeks: group.weeks && JSON.stringify(group.weeks),
  };
}

/** Undefined where a column stays as it is. */
export function columnsOf(
  change: GroupChange,
): Omit<EveryField<Updateable<GroupTable>>, 'workspaceId' | 'id' | 'channelId' | 'status' | 'season'> {
  const noneOr = <T>(field: keyof GroupChange, value: T | undefined): T | null | undefined =>
    field in change ? (value ?? null) : undefined;
  return {
    zone: change.zone,
    k: change.k,
    approvals: change.approvals,
    country: change.country,
    routes: change.routes,
    resourcesCheckedOn: noneOr('resourcesCheckedOn', change.resourcesCheckedOn),
    invitation: noneOr('invitation', change.invitation),
    opensWeekday: change.times?.opens.weekday,
    opensTime: change.times?.opens.time,
    closesWeekday: change.times?.closes.weekday,
    closesTime: change.times?.closes.time,
    reminder: change.reminder,
    language: change.language,
    reporterNotice: noneOr('reporterNotice', change.reporterNotice?.text),
    reporterNoticeOn: noneOr('reporterNotice', change.reporterNotice?.on),
    startsOn: noneOr('startsOn', change.startsOn),
    skippedWeeks: 'skippedWeeks' in change ? JSON.stringify(change.skippedWeeks ?? []) : undefined,
    seasonWeeks: noneOr('weeks', change.weeks && JSON.stringify(change.weeks)),
  };
}

export function groupOf(row: Selectable<GroupTable>): Group {
  const facts: EveryField<GroupFacts> = {
    workspace: row.workspaceId,
    id: row.id,
    channel: row.channelId,
    zone: row.zone,
    season: row.season,
    k: row.k,
    approvals: row.approvals,
    country: row.country,
    routes: row.routes,
    resourcesCheckedOn: row.resourcesCheckedOn ?? undefined,
    invitation: row.invitation ?? undefined,
    times: {
      opens: { weekday: row.opensWeekday, time: row.opensTime },
      closes: { weekday: row.closesWeekday, time: row.closesTime },
    },
    reminder: row.reminder,
    language: languageOf(row.language),
    reporterNotice:
      row.reporterNotice === null || row.reporterNoticeOn === null
        ? undefined
        : { text: row.reporterNotice, on: row.reporterNoticeOn },
    helpLines: row.helpLines.length === 0 ? undefined : row.helpLines,
    startsOn: row.startsOn ?? undefined,
    skippedWeeks: row.skippedWeeks.length === 0 ? undefined : row.skippedWeeks,
    daysOff: row.daysOff.length === 0 ? undefined : row.daysOff,
    weeks: row.seasonWeeks ?? undefined,
    recordDeletedThrough: row.recordDeletedThrough === 0 ? undefined : row.recordDeletedThrough,
  };
  return { ...defined(facts), status: row.status };
}
