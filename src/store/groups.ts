import {
  type Insertable,
  type Selectable,
  type SelectQueryBuilder,
  sql,
  type Transaction,
  type Updateable,
} from 'kysely';
import { errorCode } from '../domain/error-code.ts';
import { type Group, type GroupWithLeads, largestK } from '../domain/group.ts';
import type { GroupId, MemberId, WorkspaceId } from '../domain/ids.ts';
import type { GroupChange, Groups } from '../flows/ports/groups.ts';
import type { Database, Handle } from './database.ts';
import type { GroupTable, Tables } from './tables.ts';

export function createGroups({ db, transaction }: Database): Groups {
  return {
    create: (group, leads) =>
      transaction(async (trx) => {
        await trx
          .insertInto('workspace')
          .values({ id: group.workspace })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const created = await trx
          .insertInto('allyGroup')
          .values(rowOf(group))
          .onConflict((conflict) =>
            conflict.columns(['workspaceId', 'channelId']).where('status', 'in', ['running', 'paused']).doNothing(),
          )
          .returning('id')
          .executeTakeFirst();
        if (created === undefined) return 'channelTaken';
        if (leads.length > 0) await trx.insertInto('groupLead').values(leadRows(group, leads)).execute();
        return 'created';
      }),

    find: async (workspace, id) => {
      const row = await withLeads(db).where('workspaceId', '=', workspace).where('id', '=', id).executeTakeFirst();
      return row && groupWithLeads(row);
    },

    active: async (workspace) => {
      const rows = await withLeads(db)
        .where('workspaceId', '=', workspace)
        .where('status', 'in', ['running', 'paused'])
        .orderBy('channelId')
        .execute();
      return rows.map(groupWithLeads);
    },

    ledBy: async (workspace, lead) => {
      const rows = await withLeads(db)
        .where('workspaceId', '=', workspace)
        .where('status', '<>', 'stopped')
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('groupLead')
              .select('memberId')
              .whereRef('groupLead.workspaceId', '=', 'allyGroup.workspaceId')
              .whereRef('groupLead.groupId', '=', 'allyGroup.id')
              .where('memberId', '=', lead),
          ),
        )
        .orderBy('channelId')
        .orderBy('id')
        .execute();
      return rows.map(groupWithLeads);
    },

    move: (before, after) =>
      orTaken(async () => {
        const moved = await db
          .updateTable('allyGroup')
          .set({ status: after.status, season: after.season })
          .where('workspaceId', '=', before.workspace)
          .where('id', '=', before.id)
          .where('status', '=', before.status)
          .where('season', '=', before.season)
          .returning('id')
          .executeTakeFirst();
        return moved ? ('moved' as const) : ('movedMeanwhile' as const);
      }),

    change: async (workspace, id, change) => {
      const changed = await db
        .updateTable('allyGroup')
        .set({ id, ...columnsOf(change) })
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .where('k', '<=', change.k ?? largestK)
        .returning('id')
        .executeTakeFirst();
      if (changed !== undefined) return 'changed';
      const row = await db
        .selectFrom('allyGroup')
        .select('id')
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? 'kLowered' : 'noGroup';
    },

    changeChannel: (workspace, id, channel) =>
      orTaken(async () => {
        await db
          .updateTable('allyGroup')
          .set({ channelId: channel })
          .where('workspaceId', '=', workspace)
          .where('id', '=', id)
          .execute();
        return 'changed' as const;
      }),

    addLead: (workspace, id, lead) =>
      transaction(async (trx) => {
        const leads = await lockedLeads(trx, workspace, id);
        if (leads === undefined) return 'noGroup';
        if (leads.some(({ memberId }) => memberId === lead)) return 'alreadyLead';
        const place = Math.max(-1, ...leads.map((each) => each.place)) + 1;
        await trx
          .insertInto('groupLead')
          .values({ workspaceId: workspace, groupId: id, memberId: lead, place })
          .execute();
        return 'added';
      }),

    removeLead: (workspace, id, lead, least) =>
      transaction(async (trx) => {
        const leads = (await lockedLeads(trx, workspace, id)) ?? [];
        if (!leads.some(({ memberId }) => memberId === lead)) return 'notLead';
        if (leads.length - 1 < least) return 'lastLead';
        await trx
          .deleteFrom('groupLead')
          .where('workspaceId', '=', workspace)
          .where('groupId', '=', id)
          .where('memberId', '=', lead)
          .execute();
        return 'removed';
      }),
  };
}

/** Holds the group meanwhile: two leads who remove each other at the same moment do not both succeed. */
async function lockedLeads(trx: Transaction<Tables>, workspace: WorkspaceId, id: GroupId) {
  const group = await trx
    .selectFrom('allyGroup')
    .select('id')
    .where('workspaceId', '=', workspace)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (group === undefined) return undefined;
  return trx
    .selectFrom('groupLead')
    .select(['memberId', 'place'])
    .where('workspaceId', '=', workspace)
    .where('groupId', '=', id)
    .execute();
}

/** One running or paused group for each channel is a rule of the database itself. */
async function orTaken<Outcome>(statement: () => Promise<Outcome>): Promise<Outcome | 'channelTaken'> {
  try {
    return await statement();
  } catch (error) {
    if (errorCode(error) === uniqueViolation) return 'channelTaken';
    throw error;
  }
}

const uniqueViolation = '23505';

type GroupRow = Selectable<GroupTable> & { readonly leads: readonly MemberId[] };

const withLeads = (db: Handle): SelectQueryBuilder<Tables, 'allyGroup', GroupRow> =>
  db
    .selectFrom('allyGroup')
    .selectAll()
    .select(
      sql<readonly MemberId[]>`array(
        select lead.member_id from group_lead as lead
        where lead.workspace_id = ally_group.workspace_id and lead.group_id = ally_group.id
        order by lead.place)`.as('leads'),
    );

function groupWithLeads(row: GroupRow): GroupWithLeads {
  return { group: groupOf(row), leads: row.leads };
}

const leadRows = (group: { readonly workspace: WorkspaceId; readonly id: GroupId }, leads: readonly MemberId[]) =>
  leads.map((memberId, place) => ({ workspaceId: group.workspace, groupId: group.id, memberId, place }));

function rowOf(group: Group): Insertable<GroupTable> {
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
    ...timesColumns(group.times),
    openingLine: group.openingLine,
    reminder: group.reminder,
    ...noticeColumns(group.reporterNotice),
  };
}

const timesColumns = ({ opens, closes, digest }: Group['times']) => ({
  opensWeekday: opens.weekday,
  opensTime: opens.time,
  closesWeekday: closes.weekday,
  closesTime: closes.time,
  digestWeekday: digest.weekday,
  digestTime: digest.time,
});

const noticeColumns = (notice: Group['reporterNotice']) => ({
  reporterNotice: notice?.text ?? null,
  reporterNoticeOn: notice?.on ?? null,
});

function columnsOf(change: GroupChange): Updateable<GroupTable> {
  const { times, zone, k, approvals, openingLine, reminder, country, routes, resourcesCheckedOn } = change;
  return {
    ...(times === undefined ? {} : timesColumns(times)),
    ...(zone === undefined ? {} : { zone }),
    ...(k === undefined ? {} : { k }),
    ...(approvals === undefined ? {} : { approvals }),
    ...(openingLine === undefined ? {} : { openingLine }),
    ...(reminder === undefined ? {} : { reminder }),
    ...(country === undefined ? {} : { country }),
    ...(routes === undefined ? {} : { routes }),
    ...(resourcesCheckedOn === undefined ? {} : { resourcesCheckedOn }),
    ...('reporterNotice' in change ? noticeColumns(change.reporterNotice) : {}),
  };
}

function groupOf(row: Selectable<GroupTable>): Group {
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
    resourcesCheckedOn: row.resourcesCheckedOn,
    times: {
      opens: { weekday: row.opensWeekday, time: row.opensTime },
      closes: { weekday: row.closesWeekday, time: row.closesTime },
      digest: { weekday: row.digestWeekday, time: row.digestTime },
    },
    openingLine: row.openingLine,
    reminder: row.reminder,
    ...(row.reporterNotice === null || row.reporterNoticeOn === null
      ? {}
      : { reporterNotice: { text: row.reporterNotice, on: row.reporterNoticeOn } }),
    ...(row.recordDeletedThrough === 0 ? {} : { recordDeletedThrough: row.recordDeletedThrough }),
  };
}
