import { sql } from 'kysely';
import type { PostKey, PostKind } from '../domain/delivery.ts';
import type { ChannelId, RoundId } from '../domain/ids.ts';
import type { Posts } from '../flows/ports.ts';
import type { Database } from './database.ts';
import { createDeliveryQueue } from './delivery-queue.ts';

interface PostRow {
  readonly roundId: RoundId;
  readonly kind: PostKind;
  readonly channelId: ChannelId;
}

export function createPosts(database: Database): Posts {
  const { db } = database;
  return {
    ...createDeliveryQueue<PostKey, PostRow>(database, {
      name: 'post',
      keyColumns: ['round_id', 'kind', 'channel_id'],
      isRow: (key) =>
        sql<boolean>`(workspace_id = ${key.workspace} and round_id = ${key.round}::uuid
          and kind = ${key.kind} and channel_id = ${key.channel})`,
      keyOf: (workspace, row) => ({ workspace, round: row.roundId, kind: row.kind, channel: row.channelId }),
      remembered: (settled) =>
        sql`ts = ${'ts' in settled ? settled.ts : null}, code = ${'code' in settled ? settled.code : null},`,
    }),

    plan: async ({ workspace, round, kind, channel, dueAt }) => {
      const planned = await db
        .insertInto('post')
        .values({ workspaceId: workspace, roundId: round, kind, channelId: channel, dueAt, state: 'planned' })
        .onConflict((conflict) => conflict.columns(['workspaceId', 'roundId', 'kind', 'channelId']).doNothing())
        .returning('state')
        .executeTakeFirst();
      return planned ? 'planned' : 'alreadyPlanned';
    },

    sentTs: async (workspace, round, kind) => {
      const post = await db
        .selectFrom('post')
        .select('ts')
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .where('kind', '=', kind)
        .where('state', '=', 'sent')
        .orderBy('channelId')
        .limit(1)
        .executeTakeFirst();
      return post?.ts ?? undefined;
    },
  };
}
