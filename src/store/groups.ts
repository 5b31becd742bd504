import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { Group, GroupWithLeads } from '../domain/group.ts';
import type { GroupId, MemberId, WorkspaceId } from '../domain/ids.ts';
import type { Groups } from '../flows/ports.ts';
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

    setStatus: async (workspace, id, status) => {
      await db
        .updateTable('allyGroup')
        .set({ status })
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .execute();
    },
  };
}

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

function rowOf(group: Group): GroupTable {
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
    opensWeekday: group.times.opens.weekday,
    opensTime: group.times.opens.time,
    closesWeekday: group.times.closes.weekday,
    closesTime: group.times.closes.time,
    digestWeekday: group.times.digest.weekday,
    digestTime: group.times.digest.time,
    openingLine: group.openingLine,
    reminder: group.reminder,
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
  };
}
