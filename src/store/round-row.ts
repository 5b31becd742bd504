import type { Selectable } from 'kysely';
import type { OpenRound, Round, RoundFacts } from '../domain/round.ts';
import type { RoundTable } from './tables.ts';

export const roundRow = (round: Round): RoundTable => ({
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
  status: round.status,
});

export const roundOf = (row: Selectable<RoundTable>): Round => ({ ...factsOf(row), status: row.status });

/** For rows that were asked for by this status. */
export const openRoundOf = (row: Selectable<RoundTable>): OpenRound => ({ ...factsOf(row), status: 'open' });

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
});
