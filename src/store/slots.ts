import { type SqlBool, sql, type Transaction } from 'kysely';
import { sealedBytes } from '../crypto/slot.ts';
import type { Instant } from '../domain/calendar.ts';
import type { RoundId, WorkspaceId } from '../domain/ids.ts';
import type { Round, SealedRound } from '../domain/round.ts';
import type { Database, Handle } from './database.ts';
import { batches, commitDurably, isOfRound, isRow, isThere, slices } from './statements.ts';
import type { Tables } from './tables.ts';

export interface SealedReplyRow {
  /** A random UUID (v4). */
  readonly id: string;
  readonly box: Uint8Array;
}

/** A member's sealed place in a round: a handle that only the link key can compute, and an encrypted box. */
export interface SlotRow {
  readonly handle: Uint8Array;
  readonly box: Uint8Array;
}

export function createSlots({ db, transaction }: Database) {
  return {
    read: async (workspace: WorkspaceId, round: RoundId, handle: Uint8Array): Promise<Uint8Array | undefined> => {
      const row = await db
        .selectFrom('slot')
        .select('box')
        .where(isOfRound(workspace, round))
        .where('handle', '=', handle)
        .executeTakeFirst();
      return row?.box;
    },

    /**
     * One statement that holds the round open meanwhile; "saved" is a promise that the reply is in the seal. From the
     * round's end on it is "closed", also where nobody has come to close it yet. With `before` it is "changedMeanwhile"
     * where that box is not there any more.
     */
    write: async (
      workspace: WorkspaceId,
      round: RoundId,
      { handle, box, before }: SlotRow & { readonly before?: Uint8Array },
      now: Instant,
    ): Promise<'saved' | 'closed' | 'noSlot' | 'changedMeanwhile'> => {
      const { isHeld, isWritten } = await db
        .with('held', (ctes) => heldOpen(ctes, workspace, round, now))
        .with('written', (ctes) => {
          const update = ctes
            .updateTable('slot')
            .from('held')
            .set({ box })
            .where('slot.workspaceId', '=', workspace)
            .whereRef('slot.roundId', '=', 'held.id')
            .where('slot.handle', '=', handle);
          return (before === undefined ? update : update.where('slot.box', '=', before)).returning('slot.roundId');
        })
        .selectNoFrom(({ exists, selectFrom }) => [
          exists(selectFrom('held').select('held.id')).as('isHeld'),
          exists(selectFrom('written').select('written.roundId')).as('isWritten'),
        ])
        .executeTakeFirstOrThrow();
      if (!isHeld) return 'closed';
      if (isWritten) return 'saved';
      return before === undefined ? 'noSlot' : 'changedMeanwhile';
    },

    count: async (workspace: WorkspaceId, round: RoundId): Promise<number> => {
      const { slots } = await db
        .selectFrom('slot')
        .select(({ fn }) => fn.countAll<number>().as('slots'))
        .where(isOfRound(workspace, round))
        .executeTakeFirstOrThrow();
      return slots;
    },

    all: (workspace: WorkspaceId, round: RoundId): Promise<readonly SlotRow[]> =>
      db.selectFrom('slot').select(['handle', 'box']).where(isOfRound(workspace, round)).orderBy('handle').execute(),

    /** The thousand slots after this handle, in the same order, or the first; empty at the end. For rounds of any size. */
    page: async (
      workspace: WorkspaceId,
      round: RoundId,
      after: Uint8Array | undefined,
    ): Promise<readonly SlotRow[]> => {
      const page = await db
        .selectFrom('slot')
        .select(['handle', 'box'])
        .where(isOfRound(workspace, round))
        .where('handle', '>', after ?? new Uint8Array())
        .orderBy('handle')
        .limit(slotsAtOnce)
        .execute();
      const last = page.at(-1)?.handle;
      // Whoever asks for page after page would ask for ever.
      if (after !== undefined && last !== undefined && Buffer.compare(last, after) <= 0)
        throw new Error('a page of slots does not come after the one before');
      return page;
    },

    /** Replaces each box that is still `before`, in the order given, in one transaction; a box written meanwhile stays. */
    reencrypt: (
      workspace: WorkspaceId,
      round: RoundId,
      boxes: readonly { readonly handle: Uint8Array; readonly before: Uint8Array; readonly after: Uint8Array }[],
      now: Instant,
    ): Promise<'blurred' | 'closed'> =>
      transaction(async (trx) => {
        if (!(await holdOpen(trx, workspace, round, now))) return 'closed';
        await lockAll(trx, workspace, round);
        for (const slice of slices(boxes, 500)) {
          await sql`select blur_slots(
            ${workspace}::text, ${round}::uuid, ${slice.map(({ handle }) => handle)}::bytea[],
            ${slice.map(({ before }) => before)}::bytea[], ${slice.map(({ after }) => after)}::bytea[])`.execute(trx);
        }
        return 'blurred';
      }),
  };
}

/** Some four megabytes. */
const slotsAtOnce = 1000;

/**
 * Keeps the round open until this transaction ends: whoever closes it waits. An UPDATE that merely joins the round's
 * status is not enough, for it may be decided on a row that another transaction is just closing: this locks the row, and
 * looks again at what it had to wait for. Who closes waits in no queue (PostgreSQL lets new holders join those it waits
 * for), so from the round's end on nobody may hold it any more.
 */
const heldOpen = (db: Pick<Handle, 'selectFrom'>, workspace: WorkspaceId, round: RoundId, now: Instant) =>
  db
    .selectFrom('round')
    .select('round.id')
    .where('round.workspaceId', '=', workspace)
    .where('round.id', '=', round)
    .where('round.status', '=', 'open')
    .where('round.closesAt', '>', now)
    .forShare();

async function holdOpen(...held: Parameters<typeof heldOpen>): Promise<boolean> {
  return (await heldOpen(...held).executeTakeFirst()) !== undefined;
}

/** In one fixed order: two replicas that blur in their two random orders would wait for each other. */
async function lockAll(trx: Transaction<Tables>, workspace: WorkspaceId, round: RoundId): Promise<void> {
  await trx
    .selectFrom('slot')
    .select(sql<null>`null`.as('nothing'))
    .where(isOfRound(workspace, round))
    .orderBy('handle')
    .forUpdate()
    .execute();
}

/** A box of 1.1, which holds words, is larger. */
const holdsWords = sql<SqlBool>`octet_length(box) <> ${sql.lit(sealedBytes)}`;

export function createSealedReplies({ db, transaction }: Database) {
  return {
    all: (workspace: WorkspaceId, round: RoundId): Promise<readonly SealedReplyRow[]> =>
      db.selectFrom('sealedReply').select(['id', 'box']).where(isOfRound(workspace, round)).orderBy('id').execute(),

    /** Whether there are boxes of 1.1 among them, which hold words. */
    holdWords: async (workspace: WorkspaceId, round: RoundId): Promise<boolean> => {
      return isThere(
        db.selectFrom('sealedReply').select('id').where(isOfRound(workspace, round)).where(holdsWords).limit(1),
      );
    },

    /** Puts boxes without words in the place of those with, all of them, once and durably, while the round is sealed. */
    replaceWords: (round: SealedRound, replies: readonly SealedReplyRow[]): Promise<'replaced' | 'alreadyReplaced'> =>
      transaction(async (trx) => {
        await commitDurably(trx);
        const held = await isThere(
          trx
            .selectFrom('round')
            .select('id')
            .where(isRow(round.workspace, round.id))
            .where('status', '=', 'sealed')
            .forUpdate(),
        );
        if (!held) return 'alreadyReplaced';
        const { numDeletedRows } = await trx
          .deleteFrom('sealedReply')
          .where(isOfRound(round.workspace, round.id))
          .where(holdsWords)
          .executeTakeFirstOrThrow();
        if (numDeletedRows === 0n) return 'alreadyReplaced';
        await insertReplies(trx, round, replies);
        return 'replaced';
      }),
  };
}

export async function insertReplies(
  trx: Transaction<Tables>,
  round: Pick<Round, 'workspace' | 'id'>,
  replies: Iterable<SealedReplyRow> | AsyncIterable<SealedReplyRow>,
): Promise<void> {
  for await (const slice of batches(replies)) {
    await sql`
      insert into sealed_reply (workspace_id, round_id, id, box)
      select ${round.workspace}::text, ${round.id}::uuid, id, box
      from unnest(${slice.map((reply) => reply.id)}::uuid[], ${slice.map((reply) => reply.box)}::bytea[])
        with ordinality as given (id, box, place)
      order by place`.execute(trx);
  }
}
