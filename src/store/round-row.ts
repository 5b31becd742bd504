import { type Insertable, type Selectable, sql } from 'kysely';
import type { GroupId, RoundId, WorkspaceId } from '../domain/ids.ts';
import type { OpenRound, Round, RoundFacts } from '../domain/round.ts';
import type { Handle } from './database.ts';
import { isOfGroup, isRow } from './statements.ts';
import type { RoundTable } from './tables.ts';

/** What is read of rounds, without a change. */
export function readingRounds(db: Handle) {
  return {
    find: async (workspace: WorkspaceId, id: RoundId): Promise<Round | undefined> => {
      const row = await db.selectFrom('round').selectAll().where(isRow(workspace, id)).executeTakeFirst();
      return row && roundOf(row);
    },

    /** The group's round that is open; undefined when none is. */
    openOf: async (workspace: WorkspaceId, group: GroupId): Promise<OpenRound | undefined> => {
      const row = await db
        .selectFrom('round')
        .selectAll()
        .where(isOfGroup(workspace, group))
        .where('status', '=', 'open')
        .executeTakeFirst();
      return row && openRoundOf(row);
    },

    /** All rounds of the group's season, by week. */
    ofSeason: async (workspace: WorkspaceId, group: GroupId, season: number): Promise<readonly Round[]> => {
      const rows = await db
        .selectFrom('round')
        .selectAll()
        .where(isOfGroup(workspace, group))
        .where('season', '=', season)
        .orderBy('week')
        .execute();
      return rows.map(roundOf);
    },

    /** Rounds that are not finished: what the tick looks at. */
    unfinished: async (workspace: WorkspaceId): Promise<readonly Round[]> => {
      const rows = await db
        .selectFrom('round')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('status', 'in', ['planned', 'open', 'closing', 'sealed'])
        .orderBy('closesAt')
        .orderBy('id')
        .execute();
      return rows.map(roundOf);
    },

    /** The states of all rounds in the vault's list, unknown ones left out. */
    statuses: async (ids: readonly RoundId[]): Promise<ReadonlyMap<RoundId, Round['status']>> => {
      const rows = await db
        .selectFrom('round')
        .select(['id', 'status'])
        .where('id', '=', sql<Round['id']>`any(${ids}::uuid[])`)
        .execute();
      return new Map(rows.map(({ id, status }) => [id, status]));
    },
  };
}

export const roundRow = (round: Round): Insertable<RoundTable> => ({
  workspaceId: round.workspace,
  id: round.id,
  groupId: round.group,
  season: round.season,
  week: round.week,
  step: round.step,
  k: round.k,
  ...round.window,
  held: round.held,
  damaged: round.damaged,
  leadLine: round.leadLine ?? null,
  status: round.status,
});

const roundOf = (row: Selectable<RoundTable>): Round => ({ ...factsOf(row), status: row.status });

/** For rows that were asked for by this status. */
const openRoundOf = (row: Selectable<RoundTable>): OpenRound => ({ ...factsOf(row), status: 'open' });

const factsOf = (row: Selectable<RoundTable>): RoundFacts => ({
  workspace: row.workspaceId,
  id: row.id,
  group: row.groupId,
  season: row.season,
  week: row.week,
  step: row.step,
  k: row.k,
  window: { opensAt: row.opensAt, closesAt: row.closesAt, digestAt: row.digestAt, purgeAt: row.purgeAt },
  held: row.held,
  damaged: row.damaged,
  ...(row.leadLine === null ? {} : { leadLine: row.leadLine }),
});
