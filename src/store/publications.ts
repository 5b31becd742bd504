import type { RoundId, WorkspaceId } from '../domain/ids.ts';
import type { Digest, Publication } from '../domain/publication.ts';
import type { Publications } from '../flows/ports/publications.ts';
import type { Database } from './database.ts';

/** Publications are written by `Rounds`, together with the step that they belong to. */
export function createPublications({ db }: Database): Publications {
  return {
    find: async (workspace, round) => {
      const row = await db
        .selectFrom('publication')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .executeTakeFirst();
      return row && publicationOf(row);
    },

    ofSeason: async (workspace, group, season) => {
      const rows = await db
        .selectFrom('publication')
        .innerJoin('round', (join) =>
          join.onRef('round.workspaceId', '=', 'publication.workspaceId').onRef('round.id', '=', 'publication.roundId'),
        )
        .select(['publication.workspaceId', 'publication.roundId', 'publication.digest', 'publication.hash'])
        .select(['round.week', 'round.step'])
        .where('round.workspaceId', '=', workspace)
        .where('round.groupId', '=', group)
        .where('round.season', '=', season)
        .orderBy('round.week')
        .execute();
      return rows.map(({ week, step, ...row }) => ({ week, step, publication: publicationOf(row) }));
    },
  };
}

interface PublicationRow {
  readonly workspaceId: WorkspaceId;
  readonly roundId: RoundId;
  readonly digest: Digest;
  readonly hash: string;
}

const publicationOf = (row: PublicationRow): Publication => ({
  workspace: row.workspaceId,
  round: row.roundId,
  digest: digestOf(row.digest),
  hash: row.hash,
});

/** JSON leaves out a band that is undefined. */
const digestOf = (stored: Digest): Digest =>
  stored.kind === 'nothing'
    ? stored
    : { ...stored, themes: stored.themes.map((theme) => ({ ...theme, band: theme.band })) };
