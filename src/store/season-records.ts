import { type ExpressionBuilder, sql } from 'kysely';
import type { RecordRemoval, SeasonRecords } from '../flows/ports/season-records.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

export function createSeasonRecords({ db }: Database): SeasonRecords {
  return {
    isThere: async (workspace, group) => {
      const found = await db
        .selectFrom('allyGroup')
        .select('id')
        .where('workspaceId', '=', workspace)
        .where('id', '=', group)
        .where(hasRecord)
        .executeTakeFirst();
      return found !== undefined;
    },

    ofStopped: async (workspace, lead) => {
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
    remove: async (workspace, group, now) => {
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
