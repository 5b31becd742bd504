import type { Transaction } from 'kysely';
import type { DraftedRound } from '../domain/round.ts';
import type { Reviews } from '../flows/ports/reviews.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Whatever changes a review holds its round meanwhile, as the publication does: one comes after the other. */
export function createReviews({ db, transaction }: Database): Reviews {
  return {
    find: async ({ workspace, id }) => {
      const review = await db
        .selectFrom('review')
        .select(['version', 'box'])
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', id)
        .executeTakeFirst();
      const approvals = await db
        .selectFrom('approval')
        .select('memberId')
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', id)
        .orderBy('memberId')
        .execute();
      return { version: review?.version ?? 0, box: review?.box, approvedBy: approvals.map(({ memberId }) => memberId) };
    },

    change: (round, seen, box) =>
      transaction(async (trx) => {
        if (!(await holdDrafted(trx, round))) return 'tooLate';
        const changed = await trx
          .insertInto('review')
          .values({ workspaceId: round.workspace, roundId: round.id, version: 1, box })
          .onConflict((conflict) =>
            conflict
              .columns(['workspaceId', 'roundId'])
              .doUpdateSet({ version: seen + 1, box })
              .where('review.version', '=', seen),
          )
          .returning('version')
          .executeTakeFirst();
        if (changed === undefined) return 'changedMeanwhile';
        await trx
          .deleteFrom('approval')
          .where('workspaceId', '=', round.workspace)
          .where('roundId', '=', round.id)
          .execute();
        return 'changed';
      }),

    approve: (round, seen, lead) =>
      transaction(async (trx) => {
        if (!(await holdDrafted(trx, round))) return 'tooLate';
        if ((await reviewVersion(trx, round)) !== seen) return 'changedMeanwhile';
        const approved = await trx
          .insertInto('approval')
          .values({ workspaceId: round.workspace, roundId: round.id, memberId: lead })
          .onConflict((conflict) => conflict.doNothing())
          .returning('memberId')
          .executeTakeFirst();
        return approved ? 'approved' : 'alreadyApproved';
      }),
  };
}

/** Keeps others from changing or ending the round until the transaction ends; false when it is not drafted any more. */
async function holdDrafted(trx: Transaction<Tables>, { workspace, id }: DraftedRound): Promise<boolean> {
  const held = await trx
    .selectFrom('round')
    .select('id')
    .where('workspaceId', '=', workspace)
    .where('id', '=', id)
    .where('status', '=', 'drafted')
    .forUpdate()
    .executeTakeFirst();
  return held !== undefined;
}

/** The version of the leads' choices, 0 before the first. Only as good as the hold on its round. */
export async function reviewVersion(
  trx: Transaction<Tables>,
  { workspace, id }: Pick<DraftedRound, 'workspace' | 'id'>,
): Promise<number> {
  const review = await trx
    .selectFrom('review')
    .select('version')
    .where('workspaceId', '=', workspace)
    .where('roundId', '=', id)
    .executeTakeFirst();
  return review?.version ?? 0;
}
