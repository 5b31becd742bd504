import { sql } from 'kysely';
import type { Addressee, GroupId, MemberId } from '../domain/ids.ts';
import type { NoticeKey, NoticeKind } from '../domain/notice.ts';
import type { Notices } from '../flows/ports/deliveries.ts';
import type { Database } from './database.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { slices } from './slices.ts';

interface NoticeRow {
  readonly groupId: GroupId;
  readonly kind: NoticeKind;
  readonly occasion: string;
  readonly memberId: MemberId;
  readonly channelId: Addressee;
}

export function createNotices(database: Database): Notices {
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

    plan: async (rows) => {
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

    forget: async (workspace, member, kind) => {
      const toMember = db.deleteFrom('notice').where('workspaceId', '=', workspace).where('memberId', '=', member);
      await (kind === undefined ? toMember : toMember.where('kind', '=', kind)).execute();
    },

    forgetBefore: async (workspace, instant) => {
      await db
        .deleteFrom('notice')
        .where('workspaceId', '=', workspace)
        .where('dueAt', '<', instant)
        .where('state', 'not in', ['planned', 'claimed', 'sending'])
        .execute();
    },
  };
}
