import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { GroupId, MemberId, RoundId, WorkspaceId } from '../domain/ids.ts';
import { mostRunning, type PromisedAction } from '../domain/promised-action.ts';
import type { Database } from './database.ts';
import { isOfGroup, isRow, isThere, outcomeOf } from './statements.ts';
import type { PromisedActionTable, Tables } from './tables.ts';

export type RecordRemoval = 'deleted' | 'nothingLeft' | 'notOver' | 'unfinished';

/** What groups have promised to try. */
export function createPromisedActions({ db }: Database) {
  return {
    /** Refused while as many run as may. */
    add: async ({
      workspace,
      id,
      group,
      season,
      week,
      text,
      owner,
      state,
    }: Omit<PromisedAction, 'version'>): Promise<'added' | 'tooMany'> => {
      const { rows } = await sql`
        insert into promised_action
          (workspace_id, id, group_id, season, week, place, text, owner_id, state, version)
        select ${workspace}, ${id}::uuid, ${group}::uuid, ${season}::int, ${week}::int, coalesce(max(place), 0) + 1,
          ${text}, ${owner ?? null}::text, ${state}, 1
        from promised_action
        where workspace_id = ${workspace} and group_id = ${group}::uuid and season = ${season}::int
        having count(*) filter (where state in ('planned', 'doing')) < ${mostRunning}::int
        on conflict do nothing
        returning id`.execute(db);
      return rows.length === 1 ? 'added' : 'tooMany';
    },

    /** In the order in which they were promised. */
    ofSeason: async (workspace: WorkspaceId, group: GroupId, season: number): Promise<readonly PromisedAction[]> => {
      const rows = await db
        .selectFrom('promisedAction')
        .selectAll()
        .where(isOfGroup(workspace, group))
        .where('season', '=', season)
        .orderBy('place')
        .orderBy('id')
        .execute();
      return rows.map(actionOf);
    },

    /**
     * Those that the channel has not read as they are now, in the same order: from now on they count as told in the post
     * that opens this week, which tells them again whenever it is prepared.
     */
    tell: async (
      workspace: WorkspaceId,
      group: GroupId,
      season: number,
      round: RoundId,
    ): Promise<readonly PromisedAction[]> => {
      const rows = await db
        .updateTable('promisedAction')
        .set(({ ref }) => ({ toldVersion: ref('version'), toldIn: round }))
        .where(isOfGroup(workspace, group))
        .where('season', '=', season)
        .where(({ or, eb, ref }) => or([eb('version', '>', ref('toldVersion')), eb('toldIn', '=', round)]))
        .returningAll()
        .execute();
      return rows.toSorted((one, other) => one.place - other.place).map(actionOf);
    },

    /** Replaces the words, owner and state of the version given. */
    change: ({ workspace, id, version, text, owner, state }: PromisedAction) =>
      outcomeOf(
        db
          .updateTable('promisedAction')
          .set({ text, ownerId: owner ?? null, state, version: version + 1 })
          .where(isRow(workspace, id))
          .where('version', '=', version),
        'changed',
        'changedMeanwhile',
      ),

    /** Takes a person's name off everything they promised. */
    disown: async (workspace: WorkspaceId, member: MemberId): Promise<void> => {
      await db
        .updateTable('promisedAction')
        .set({ ownerId: null })
        .where('workspaceId', '=', workspace)
        .where('ownerId', '=', member)
        .execute();
    },
  };
}

const actionOf = (row: Selectable<PromisedActionTable>): PromisedAction => ({
  workspace: row.workspaceId,
  id: row.id,
  group: row.groupId,
  season: row.season,
  week: row.week,
  text: row.text,
  owner: row.ownerId ?? undefined,
  state: row.state,
  version: row.version,
});

/** What is kept of a group's seasons: weeks, what they asked, their publications, and what was promised. */
export function createSeasonRecords({ db }: Database) {
  return {
    isThere: async (workspace: WorkspaceId, group: GroupId): Promise<boolean> => {
      return isThere(db.selectFrom('allyGroup').select('id').where(isRow(workspace, group)).where(hasRecord));
    },

    /** Groups that have been stopped, whose record is still there, and that this person led. */
    ofStopped: async (workspace: WorkspaceId, lead: MemberId): Promise<readonly GroupId[]> => {
      const rows = await db
        .selectFrom('allyGroup')
        .innerJoin('groupLead', (join) =>
          join
            .onRef('groupLead.workspaceId', '=', 'allyGroup.workspaceId')
            .onRef('groupLead.groupId', '=', 'allyGroup.id'),
        )
        .select('allyGroup.id')
        .where('allyGroup.workspaceId', '=', workspace)
        .where('groupLead.memberId', '=', lead)
        .where('allyGroup.status', '=', 'stopped')
        .where(hasRecord)
        .orderBy('allyGroup.channelId')
        .orderBy('allyGroup.id')
        .execute();
      return rows.map(({ id }) => id);
    },

    // The run-time role removes neither rounds nor publications: the database's own function decides whether it may be.
    /**
     * Deletes the record of every season so far, and the programme of a group that has been stopped; all or nothing.
     * `notOver` while a season runs; `unfinished` while a week has not ended, or its channel has not been told.
     */
    remove: async (workspace: WorkspaceId, group: GroupId, now: Instant): Promise<RecordRemoval> => {
      const { rows } = await sql<{ readonly outcome: RecordRemoval }>`
        select delete_season_record(${workspace}::text, ${group}::uuid, ${now}::timestamptz) as outcome`.execute(db);
      return rows[0]?.outcome ?? 'notOver';
    },
  };
}

const hasRecord = ({ exists, or, selectFrom }: ExpressionBuilder<Tables, 'allyGroup'>) =>
  or(
    (['round', 'promisedAction'] as const).map((table) =>
      exists(
        selectFrom(table)
          .select(`${table}.id`)
          .whereRef(`${table}.workspaceId`, '=', 'allyGroup.workspaceId')
          .whereRef(`${table}.groupId`, '=', 'allyGroup.id'),
      ),
    ),
  );
