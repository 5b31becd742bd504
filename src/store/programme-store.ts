import type { GroupId, RoundId, WorkspaceId } from '../domain/ids.ts';
import type { Programme } from '../domain/programme.ts';
import type { Database } from './database.ts';
import { isOfGroup, isOfRound } from './statements.ts';

/** What groups have of programmes, as it was stored: whoever takes it must check it. */
export function createProgrammeStore({ db }: Database) {
  return {
    /** A group's own programme. */
    async programme(
      workspace: WorkspaceId,
      group: GroupId,
    ): Promise<{ stored: unknown; revision: number } | undefined> {
      return db
        .selectFrom('ownProgramme')
        .select(['programme as stored', 'revision'])
        .where(isOfGroup(workspace, group))
        .executeTakeFirst();
    },

    /** Puts the next revision there, unless somebody else has. */
    async replace(
      workspace: WorkspaceId,
      group: GroupId,
      programme: Programme,
      revision: number,
    ): Promise<'replaced' | 'changedMeanwhile'> {
      const row = { revision: revision + 1, programme: JSON.stringify(programme) };
      const first = db
        .insertInto('ownProgramme')
        .values({ workspaceId: workspace, groupId: group, ...row })
        .onConflict((conflict) => conflict.doNothing())
        .returning('revision');
      const next = db
        .updateTable('ownProgramme')
        .set(row)
        .where(isOfGroup(workspace, group))
        .where('revision', '=', revision)
        .returning('revision');
      const replaced = await (revision === 0 ? first.executeTakeFirst() : next.executeTakeFirst());
      return replaced === undefined ? 'changedMeanwhile' : 'replaced';
    },

    /** What a round asks. */
    async asked(workspace: WorkspaceId, round: RoundId): Promise<unknown> {
      const row = await db.selectFrom('asked').select('asked').where(isOfRound(workspace, round)).executeTakeFirst();
      return row?.asked;
    },
  };
}
