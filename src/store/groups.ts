import { type Selectable, type SelectQueryBuilder, sql, type Transaction } from 'kysely';
import { type Group, type GroupWithLeads, largestK } from '../domain/group.ts';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from '../domain/ids.ts';
import { errorCode } from '../domain/result.ts';
import type { Database, Handle } from './database.ts';
import { columnsOf, type GroupChange, groupOf, groupRow } from './group-row.ts';
import { listsOfGroup } from './lists-of-group.ts';
import { changes, isOfGroup, isRow, outcomeOf } from './statements.ts';
import type { GroupTable, Tables } from './tables.ts';

export function createGroups({ db, transaction }: Database) {
  return {
    ...listsOfGroup(db),

    /** Refused when a running or paused group has the channel already. */
    create: (group: Group, leads: readonly MemberId[]): Promise<'created' | 'channelTaken'> =>
      transaction(async (trx) => {
        await trx
          .insertInto('workspace')
          .values({ id: group.workspace })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const created = await changes(
          trx
            .insertInto('allyGroup')
            .values(groupRow(group))
            .onConflict((conflict) =>
              conflict.columns(['workspaceId', 'channelId']).where('status', 'in', ['running', 'paused']).doNothing(),
            ),
        );
        if (!created) return 'channelTaken';
        if (leads.length > 0) await trx.insertInto('groupLead').values(leadRows(group, leads)).execute();
        return 'created';
      }),

    find: async (workspace: WorkspaceId, id: GroupId): Promise<GroupWithLeads | undefined> => {
      const row = await withLeads(db).where(isRow(workspace, id)).executeTakeFirst();
      return row && groupWithLeads(row);
    },

    /** Running and paused groups of the workspace, oldest channel id first. */
    active: async (workspace: WorkspaceId): Promise<readonly GroupWithLeads[]> => {
      const rows = await withLeads(db)
        .where('workspaceId', '=', workspace)
        .where('status', 'in', ['running', 'paused'])
        .orderBy('channelId')
        .execute();
      return rows.map(groupWithLeads);
    },

    /** Groups in every state, oldest channel id first: for an operator, who is asked about no workspace. */
    ofEveryWorkspace: async (): Promise<readonly Group[]> => {
      const rows = await withLeads(db).orderBy('channelId').orderBy('id').execute();
      return rows.map((row) => groupWithLeads(row).group);
    },

    /** Groups that this person leads and that have not been stopped, oldest channel id first. */
    ledBy: async (workspace: WorkspaceId, lead: MemberId): Promise<readonly GroupWithLeads[]> => {
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

    /** Those of these people who lead a group that has not been stopped. */
    leadsAmong: async (workspace: WorkspaceId, people: readonly MemberId[]): Promise<ReadonlySet<MemberId>> => {
      const rows = await db
        .selectFrom('groupLead')
        .innerJoin('allyGroup', (join) =>
          join
            .onRef('allyGroup.workspaceId', '=', 'groupLead.workspaceId')
            .onRef('allyGroup.id', '=', 'groupLead.groupId'),
        )
        .select('groupLead.memberId')
        .where('groupLead.workspaceId', '=', workspace)
        .where('groupLead.memberId', '=', sql<MemberId>`any(${[...people]}::text[])`)
        .where('allyGroup.status', '<>', 'stopped')
        .execute();
      return new Set(rows.map(({ memberId }) => memberId));
    },

    /** From the state that the caller knows to the next; refused when somebody else was faster or the channel is taken. */
    move: (before: Group, after: Group): Promise<'moved' | 'movedMeanwhile' | 'channelTaken'> =>
      orTaken(async () => {
        return outcomeOf(
          db
            .updateTable('allyGroup')
            .set({ status: after.status, season: after.season })
            .where(isRow(before.workspace, before.id))
            .where('status', '=', before.status)
            .where('season', '=', before.season),
          'moved',
          'movedMeanwhile',
        );
      }),

    /** Changes what is named and nothing else; `kLowered` when that would lower k, and then nothing is changed. */
    change: async (
      workspace: WorkspaceId,
      id: GroupId,
      change: GroupChange,
    ): Promise<'changed' | 'kLowered' | 'noGroup'> => {
      const changed = await changes(
        db
          .updateTable('allyGroup')
          .set({ id, ...columnsOf(change) })
          .where(isRow(workspace, id))
          .where('k', '<=', change.k ?? largestK),
      );
      if (changed) return 'changed';
      const row = await db.selectFrom('allyGroup').select('id').where(isRow(workspace, id)).executeTakeFirst();
      return row ? 'kLowered' : 'noGroup';
    },

    /** The channel in which the group lives from now on. */
    changeChannel: (workspace: WorkspaceId, id: GroupId, channel: ChannelId): Promise<'changed' | 'channelTaken'> =>
      orTaken(async () => {
        await db.updateTable('allyGroup').set({ channelId: channel }).where(isRow(workspace, id)).execute();
        return 'changed' as const;
      }),

    addLead: (workspace: WorkspaceId, id: GroupId, lead: MemberId): Promise<'added' | 'alreadyLead' | 'noGroup'> =>
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

    /** `least`: how many others must remain, or it is refused as `lastLead`. */
    removeLead: (
      workspace: WorkspaceId,
      id: GroupId,
      lead: MemberId,
      least: 0 | 1,
    ): Promise<'removed' | 'notLead' | 'lastLead'> =>
      transaction(async (trx) => {
        const leads = (await lockedLeads(trx, workspace, id)) ?? [];
        if (!leads.some(({ memberId }) => memberId === lead)) return 'notLead';
        if (leads.length - 1 < least) return 'lastLead';
        await trx.deleteFrom('groupLead').where(isOfGroup(workspace, id)).where('memberId', '=', lead).execute();
        return 'removed';
      }),
  };
}

/** Holds the group meanwhile: two leads who remove each other at the same moment do not both succeed. */
async function lockedLeads(trx: Transaction<Tables>, workspace: WorkspaceId, id: GroupId) {
  const group = await trx
    .selectFrom('allyGroup')
    .select('id')
    .where(isRow(workspace, id))
    .forUpdate()
    .executeTakeFirst();
  if (group === undefined) return undefined;
  return trx.selectFrom('groupLead').select(['memberId', 'place']).where(isOfGroup(workspace, id)).execute();
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
