import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Publication } from '../domain/digest.ts';
import type { RoundId, WorkspaceId } from '../domain/ids.ts';
import type { RoundContent } from '../domain/programme.ts';
import type { ClosingRound, FinishedStatus, OpenRound, PlannedRound, Round, SealedRound } from '../domain/round.ts';
import type { Database } from './database.ts';
import { reviewVersion } from './publications.ts';
import { readingRounds, roundRow } from './round-row.ts';
import { insertReplies, type SealedReplyRow, type SlotRow } from './slots.ts';
import { batches, changes, commitDurably, isOfRound, isRow, isThere, outcomeOf } from './statements.ts';
import type { RoundTable, Tables } from './tables.ts';

type RoundKey = Pick<Round, 'workspace' | 'id'>;

/** Each change of a round is one guarded transaction; the caller is told whether it was the one. */
export function createRounds({ db, transaction }: Database) {
  return {
    ...readingRounds(db),

    /** One round per group, season and week. */
    plan: (round: PlannedRound) =>
      outcomeOf(
        db
          .insertInto('round')
          .values(roundRow(round))
          .onConflict((conflict) => conflict.doNothing()),
        'planned',
        'alreadyPlanned',
      ),

    /** Moves a planned round to another window, for instance when too few are enrolled. */
    postpone: (round: PlannedRound, window: Round['window']) =>
      outcomeOf(
        db.updateTable('round').set(window).where(isRow(round.workspace, round.id)).where('status', '=', 'planned'),
        'postponed',
        'notPlanned',
      ),

    /** `planned → expired`, without a publication: a week that never opens, for its group has been stopped. */
    cancel: (round: PlannedRound) =>
      outcomeOf(
        db
          .updateTable('round')
          .set({ status: 'expired' })
          .where(isRow(round.workspace, round.id))
          .where('status', '=', 'planned'),
        'cancelled',
        'notPlanned',
      ),

    /**
     * `planned → open`, while the group is running: writes the slots as they come, in the order given (sorted by handle),
     * and copies k and what is asked, which stays from here on.
     */
    open: (
      round: PlannedRound,
      { k, asked }: { readonly k: number; readonly asked: RoundContent },
      slots: Iterable<SlotRow> | AsyncIterable<SlotRow>,
    ): Promise<'opened' | 'alreadyOpen' | 'groupNotRunning'> =>
      transaction(async (trx) => {
        if (!(await staysRunning(trx, round))) return 'groupNotRunning';
        if (!(await move(trx, round, { status: 'open', k, step: asked.step.id }))) return 'alreadyOpen';
        await trx
          .insertInto('asked')
          .values({ workspaceId: round.workspace, roundId: round.id, asked: JSON.stringify(asked) })
          .execute();
        await insertSlots(trx, round, slots);
        return 'opened';
      }),

    /** `open → closing`: waits for replies in flight; every later one is told "closed". */
    beginClosing: (round: OpenRound): Promise<'closing' | 'alreadyClosing'> =>
      transaction(async (trx) => ((await move(trx, round, { status: 'closing' })) ? 'closing' : 'alreadyClosing')),

    /** `closing → sealed`: inserts what was chosen as it comes, in that order (shuffled), deletes slots and nudges. */
    seal: (
      round: ClosingRound,
      replies: Iterable<SealedReplyRow> | AsyncIterable<SealedReplyRow>,
      damaged: number,
    ): Promise<'sealed' | 'alreadySealed'> =>
      transaction(async (trx) => {
        await commitDurably(trx);
        if (!(await move(trx, round, { status: 'sealed', damaged }))) return 'alreadySealed';
        await insertReplies(trx, round, replies);
        await deleteSlotsAndNudges(trx, round);
        return 'sealed';
      }),

    /** `closing → withheld`: nothing can be shown. Deletes slots and nudges, stores the publication of "nothing". */
    withhold: (round: ClosingRound, publication: Publication, damaged: number): Promise<'withheld' | 'alreadySealed'> =>
      transaction(async (trx) => {
        await commitDurably(trx);
        if (!(await move(trx, round, { status: 'withheld', damaged }))) return 'alreadySealed';
        await insertPublication(trx, publication);
        await deleteSlotsAndNudges(trx, round);
        return 'withheld';
      }),

    setHeld: (workspace: WorkspaceId, id: RoundId, held: boolean) =>
      outcomeOf(
        db.updateTable('round').set({ held }).where(isRow(workspace, id)).where('status', '=', 'sealed'),
        'done',
        'notSealed',
      ),

    /** A lead's own line for the post that follows a week, while that week waits for it; undefined takes it away. */
    setLeadLine: (workspace: WorkspaceId, id: RoundId, line: string | undefined) =>
      outcomeOf(
        db
          .updateTable('round')
          .set({ leadLine: line ?? null })
          .where(isRow(workspace, id))
          .where('status', 'in', ['sealed', 'withheld']),
        'done',
        'tooLate',
      ),

    /** Ends a week unread, after a restore or when its group is stopped: deletes slots and nudges, stores "nothing". */
    expire: (round: OpenRound | ClosingRound, publication: Publication): Promise<'expired' | 'alreadyEnded'> =>
      transaction(async (trx) => {
        await commitDurably(trx);
        if (!(await move(trx, round, { status: 'expired' }))) return 'alreadyEnded';
        await insertPublication(trx, publication);
        await deleteSlotsAndNudges(trx, round);
        return 'expired';
      }),

    /**
     * Ends a round, once: stores the publication, deletes sealed replies and review. With `asReviewed` only while
     * the leads' choices are still of this version and nobody holds the digest: else "changedMeanwhile".
     */
    publish: (
      round: SealedRound,
      publication: Publication,
      status: FinishedStatus,
      asReviewed?: number,
    ): Promise<'published' | 'alreadyPublished' | 'changedMeanwhile'> =>
      transaction(async (trx) => {
        await commitDurably(trx);
        const now = await trx
          .selectFrom('round')
          .select('held')
          .where(isRow(round.workspace, round.id))
          .where('status', '=', round.status)
          .forUpdate()
          .executeTakeFirst();
        if (now === undefined) return 'alreadyPublished';
        // Nobody changes the review while the round is held.
        if (asReviewed !== undefined && (now.held || (await reviewVersion(trx, round)) !== asReviewed))
          return 'changedMeanwhile';
        await move(trx, round, { status });
        await insertPublication(trx, publication);
        for (const table of ['sealedReply', 'review', 'approval'] as const) {
          await trx.deleteFrom(table).where(isOfRound(round.workspace, round.id)).execute();
        }
        return 'published';
      }),
  };
}

/** Holds the group's state meanwhile: a pause or a stop comes either before the opening or after it. */
async function staysRunning(trx: Transaction<Tables>, round: Round): Promise<boolean> {
  return isThere(
    trx
      .selectFrom('allyGroup')
      .select('id')
      .where(isRow(round.workspace, round.group))
      .where('status', '=', 'running')
      .forShare(),
  );
}

/** The guarded step from the state that the caller knows; false when somebody else has taken it. */
async function move(
  trx: Transaction<Tables>,
  round: Round,
  change: Pick<RoundTable, 'status'> & Partial<Pick<RoundTable, 'k' | 'damaged' | 'step'>>,
): Promise<boolean> {
  return changes(
    trx.updateTable('round').set(change).where(isRow(round.workspace, round.id)).where('status', '=', round.status),
  );
}

async function insertSlots(
  trx: Transaction<Tables>,
  round: RoundKey,
  slots: Iterable<SlotRow> | AsyncIterable<SlotRow>,
): Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  for await (const slice of batches(slots)) {
    await last;
    // As one string of bytes each: an array would be sent as text, twice as long. The next are sealed meanwhile.
    last = sql`
      insert into slot (workspace_id, round_id, handle, box)
      select ${round.workspace}::text, ${round.id}::uuid,
        ${pieceAt(slice.map(({ handle }) => handle))}, ${pieceAt(slice.map(({ box }) => box))}
      from generate_series(0, ${slice.length - 1}::integer) as place
      order by place`.execute(trx);
    last.catch(() => undefined); // Awaited above or below, but perhaps only after it has failed.
  }
  await last;
}

/** Of strings of bytes that are equally long, the one at `place`. */
function pieceAt(pieces: readonly Uint8Array[]): RawBuilder<Uint8Array> {
  const length = sql`${pieces[0]?.length ?? 0}::integer`;
  return sql`substring(${Buffer.concat(pieces)}::bytea from 1 + place * ${length} for ${length})`;
}

async function deleteSlotsAndNudges(trx: Transaction<Tables>, round: RoundKey): Promise<void> {
  for (const table of ['slot', 'nudge'] as const) {
    await trx.deleteFrom(table).where(isOfRound(round.workspace, round.id)).execute();
  }
}

async function insertPublication(trx: Transaction<Tables>, publication: Publication): Promise<void> {
  await trx
    .insertInto('publication')
    .values({
      workspaceId: publication.workspace,
      roundId: publication.round,
      digest: JSON.stringify(publication.digest),
      hash: publication.hash,
    })
    .execute();
}
