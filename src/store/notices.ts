import { type Selectable, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { NoticeKey, NoticeKind } from '../domain/delivery.ts';
import type { MemberId, WorkspaceId } from '../domain/ids.ts';
import type { Database } from './database.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { outcomeOf, slices } from './statements.ts';
import type { Tables } from './tables.ts';

type NoticeRow = Pick<Selectable<Tables['notice']>, 'groupId' | 'kind' | 'occasion' | 'memberId' | 'channelId'>;

export function createNotices(database: Database) {
  const { db } = database;
  return {
    ...createDeliveryQueue<NoticeKey, NoticeRow>(database, {
      name: 'notice',
      keyColumns: ['group_id', 'kind', 'occasion', 'member_id', 'channel_id'],
      isRow: (key) =>
        sql<boolean>`(workspace_id = ${key.workspace} and group_id = ${key.group}::uuid and kind = ${key.kind}
          and occasion = ${key.occasion} and member_id = ${key.member})`,
      claimable: sql<boolean>`true`,
      keyOf: (workspace, row) => ({
        workspace,
        group: row.groupId,
        kind: row.kind,
        occasion: row.occasion,
        member: row.memberId,
        channel: row.channelId,
      }),
      remembered: () => sql``,
    }),

    /** Plans what is not planned yet; the key makes doing it twice harmless. Answers with the number of new rows. */
    plan: async (rows: readonly (NoticeKey & { readonly dueAt: Instant })[]): Promise<number> => {
      let planned = 0;
      for (const slice of slices(rows)) {
        const inserted = await db
          .insertInto('notice')
          .values(
            slice.map((row) => ({
              workspaceId: row.workspace,
              groupId: row.group,
              kind: row.kind,
              occasion: row.occasion,
              memberId: row.member,
              channelId: row.channel,
              dueAt: row.dueAt,
              state: 'planned' as const,
            })),
          )
          .onConflict((conflict) => conflict.doNothing())
          .returning('state')
          .execute();
        planned += inserted.length;
      }
      return planned;
    },

    /** Deletes what is to be said or was said to a person: everything, or one kind. */
    forget: async (workspace: WorkspaceId, member: MemberId, kind?: NoticeKind): Promise<void> => {
      const toMember = db.deleteFrom('notice').where('workspaceId', '=', workspace).where('memberId', '=', member);
      await (kind === undefined ? toMember : toMember.where('kind', '=', kind)).execute();
    },

    /** Deletes what was due before and is settled. */
    forgetBefore: async (workspace: WorkspaceId, instant: Instant): Promise<void> => {
      await db
        .deleteFrom('notice')
        .where('workspaceId', '=', workspace)
        .where('dueAt', '<', instant)
        .where('state', 'not in', ['planned', 'claimed', 'sending'])
        .execute();
    },
  };
}

export function createInbox({ db }: Database) {
  return {
    receive: (workspace: WorkspaceId, eventId: string, now: Instant) =>
      outcomeOf(
        db
          .insertInto('inbox')
          .values({ workspaceId: workspace, eventId, receivedAt: now })
          .onConflict((conflict) => conflict.columns(['workspaceId', 'eventId']).doNothing()),
        'new',
        'seen',
      ),

    forgetBefore: async (instant: Instant): Promise<void> => {
      await db.deleteFrom('inbox').where('receivedAt', '<', instant).execute();
    },
  };
}
