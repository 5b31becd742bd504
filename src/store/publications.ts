import type { Selectable, Transaction } from 'kysely';
import type { Digest, Publication } from '../domain/digest.ts';
import type { GroupId, MemberId, RoundId, StepId, WorkspaceId } from '../domain/ids.ts';
import type { SealedRound } from '../domain/round.ts';
import type { Database } from './database.ts';
import { changes, isOfRound, isRow, isThere, outcomeOf } from './statements.ts';
import type { Tables } from './tables.ts';

/** Publications are written by `Rounds`, together with the step that they belong to. */
export function createPublications({ db }: Database) {
  return {
    find: async (workspace: WorkspaceId, round: RoundId): Promise<Publication | undefined> => {
      const row = await db.selectFrom('publication').selectAll().where(isOfRound(workspace, round)).executeTakeFirst();
      return row && publicationOf(row);
    },

    /** Of one group's season, with the week each belongs to. */
    ofSeason: async (
      workspace: WorkspaceId,
      group: GroupId,
      season: number,
    ): Promise<readonly { readonly week: number; readonly step: StepId; readonly publication: Publication }[]> => {
      const rows = await db
        .selectFrom('publication')
        .innerJoin('round', (join) =>
          join.onRef('round.workspaceId', '=', 'publication.workspaceId').onRef('round.id', '=', 'publication.roundId'),
        )
        .selectAll('publication')
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

const publicationOf = (row: Selectable<Tables['publication']>): Publication => ({
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

/** What leads have decided about a draft. Whoever changes it holds its round meanwhile, as the publication does: of two, one is told. */
export function createReviews({ db, transaction }: Database) {
  return {
    /** `box`: the choices, undefined before the first (version 0). */
    find: async ({
      workspace,
      id,
    }: SealedRound): Promise<{
      readonly version: number;
      readonly box: Uint8Array | undefined;
      readonly approvedBy: readonly MemberId[];
    }> => {
      const review = await db
        .selectFrom('review')
        .select(['version', 'box'])
        .where(isOfRound(workspace, id))
        .executeTakeFirst();
      const approvals = await db
        .selectFrom('approval')
        .select('memberId')
        .where(isOfRound(workspace, id))
        .orderBy('memberId')
        .execute();
      return { version: review?.version ?? 0, box: review?.box, approvedBy: approvals.map(({ memberId }) => memberId) };
    },

    /** Replaces the choices of the version that was seen; all approvals end. */
    change: (round: SealedRound, seen: number, box: Uint8Array): Promise<'changed' | 'changedMeanwhile' | 'tooLate'> =>
      transaction(async (trx) => {
        if (!(await holdSealed(trx, round))) return 'tooLate';
        const changed = await changes(
          trx
            .insertInto('review')
            .values({ workspaceId: round.workspace, roundId: round.id, version: 1, box })
            .onConflict((conflict) =>
              conflict
                .columns(['workspaceId', 'roundId'])
                .doUpdateSet({ version: seen + 1, box })
                .where('review.version', '=', seen),
            ),
        );
        if (!changed) return 'changedMeanwhile';
        await trx.deleteFrom('approval').where(isOfRound(round.workspace, round.id)).execute();
        return 'changed';
      }),

    /** Once per lead, and only of the version that the lead saw. */
    approve: (
      round: SealedRound,
      seen: number,
      lead: MemberId,
    ): Promise<'approved' | 'alreadyApproved' | 'changedMeanwhile' | 'tooLate'> =>
      transaction(async (trx) => {
        if (!(await holdSealed(trx, round))) return 'tooLate';
        if ((await reviewVersion(trx, round)) !== seen) return 'changedMeanwhile';
        return outcomeOf(
          trx
            .insertInto('approval')
            .values({ workspaceId: round.workspace, roundId: round.id, memberId: lead })
            .onConflict((conflict) => conflict.doNothing()),
          'approved',
          'alreadyApproved',
        );
      }),
  };
}

/** Keeps others from changing or ending the round until the transaction ends; false when it has ended. */
async function holdSealed(trx: Transaction<Tables>, { workspace, id }: SealedRound): Promise<boolean> {
  return isThere(
    trx.selectFrom('round').select('id').where(isRow(workspace, id)).where('status', '=', 'sealed').forUpdate(),
  );
}

/** The version of the leads' choices, 0 before the first. Only as good as the hold on its round. */
export async function reviewVersion(
  trx: Transaction<Tables>,
  { workspace, id }: Pick<SealedRound, 'workspace' | 'id'>,
): Promise<number> {
  const review = await trx.selectFrom('review').select('version').where(isOfRound(workspace, id)).executeTakeFirst();
  return review?.version ?? 0;
}
