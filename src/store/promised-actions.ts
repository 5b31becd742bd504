import { type Selectable, sql } from 'kysely';
import { mostRunning, type PromisedAction } from '../domain/promised-action.ts';
import type { PromisedActions } from '../flows/ports/promised-actions.ts';
import type { Database } from './database.ts';
import type { PromisedActionTable } from './tables.ts';

export function createPromisedActions({ db }: Database): PromisedActions {
  return {
    add: async ({ workspace, id, group, season, week, text, owner, state }) => {
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

    ofSeason: async (workspace, group, season) => {
      const rows = await db
        .selectFrom('promisedAction')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('groupId', '=', group)
        .where('season', '=', season)
        .orderBy('place')
        .orderBy('id')
        .execute();
      return rows.map(actionOf);
    },

    change: async ({ workspace, id, version, text, owner, state }) => {
      const changed = await db
        .updateTable('promisedAction')
        .set({ text, ownerId: owner ?? null, state, version: version + 1 })
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .where('version', '=', version)
        .returning('id')
        .executeTakeFirst();
      return changed ? 'changed' : 'changedMeanwhile';
    },

    disown: async (workspace, member) => {
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
