import { sql } from 'kysely';
import type { ChannelPostKind, PostKey, PostKind } from '../domain/delivery.ts';
import type { Addressee, ChannelId, RoundId } from '../domain/ids.ts';
import type { Posts } from '../flows/ports/deliveries.ts';
import type { Database } from './database.ts';
import { createDeliveryQueue } from './delivery-queue.ts';

interface PostRow {
  readonly roundId: RoundId;
  readonly kind: PostKind;
  readonly channelId: Addressee;
}

export function createPosts(database: Database): Posts {
  const { db, transaction } = database;
  return {
    ...createDeliveryQueue<PostKey, PostRow>(database, {
      name: 'post',
      keyColumns: ['round_id', 'kind', 'channel_id'],
      isRow: (key) =>
        sql<boolean>`(workspace_id = ${key.workspace} and round_id = ${key.round}::uuid
          and kind = ${key.kind} and channel_id = ${key.channel})`,
      claimable: sql<boolean>`true`,
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

    doubtful: async (workspace) => {
      const { rows } = await sql<{
        readonly roundId: RoundId;
        readonly kind: ChannelPostKind;
        readonly channelId: ChannelId;
      }>`
        select round_id, kind, channel_id from post
        where workspace_id = ${workspace} and ${isUnaskedDoubt}
        order by round_id, kind`.execute(db);
      return rows.map(({ roundId, kind, channelId }) => ({ workspace, round: roundId, kind, channel: channelId }));
    },

    hasDistance: async (post, seconds, now) => {
      const { rows } = await sql`
        select from post as other
        where other.workspace_id = ${post.workspace} and other.channel_id = ${post.channel}
          and (other.state = 'sending'
            or other.state = 'claimed'
              and (other.due_at, other.round_id, other.kind) < (${post.dueAt}, ${post.round}::uuid, ${post.kind})
            or other.state = 'sent'
              and abs(extract(epoch from ${now}::timestamptz) - other.ts::double precision) < ${seconds})
        limit 1`.execute(db);
      return rows.length === 0;
    },

    answerDoubt: ({ workspace, round, kind, channel }, answer, now) =>
      transaction(async (trx) => {
        const answered = await trx
          .updateTable('post')
          .set(answer === 'seen' ? { state: 'skipped' } : { state: 'planned', dueAt: now, code: null })
          .where('workspaceId', '=', workspace)
          .where('roundId', '=', round)
          .where('kind', '=', kind)
          .where('channelId', '=', channel)
          .where('state', '=', 'doubt')
          .returning('state')
          .executeTakeFirst();
        if (answered === undefined) return 'alreadyAnswered';
        // A second doubt about the same post is asked about anew.
        await trx
          .deleteFrom('post')
          .where('workspaceId', '=', workspace)
          .where('roundId', '=', round)
          .where('kind', '=', `doubtful-${kind}`)
          .execute();
        return 'done';
      }),

    sentTs: async (workspace, round, kind, channel) => {
      const post = await db
        .selectFrom('post')
        .select('ts')
        .where('workspaceId', '=', workspace)
        .where('roundId', '=', round)
        .where('kind', '=', kind)
        .where('channelId', '=', channel)
        .where('state', '=', 'sent')
        .executeTakeFirst();
      return post?.ts ?? undefined;
    },

    moveTo: async (workspace, group, channel, now) => {
      const { rows } = await sql`
        update post set channel_id = ${channel}, state = 'planned', code = null,
          due_at = case state when 'planned' then due_at else ${now}::timestamptz end
        from round
        where post.workspace_id = ${workspace} and post.kind in ('opening', 'digest')
          and (post.state = 'failed' or post.state = 'planned' and post.channel_id <> ${channel})
          and round.workspace_id = post.workspace_id and round.id = post.round_id and round.group_id = ${group}::uuid
          and not exists (
            select from post as other
            where other.workspace_id = post.workspace_id and other.round_id = post.round_id
              and other.kind = post.kind and other.channel_id = ${channel} and post.channel_id <> ${channel}
          )
        returning post.kind`.execute(db);
      return rows.length;
    },
  };
}

/** Nobody knows whether this post of a channel is there, and nobody has been asked yet. */
export const isUnaskedDoubt = sql<boolean>`(post.state = 'doubt' and post.kind in ('opening', 'digest')
  and not exists (
    select from post as question
    where question.workspace_id = post.workspace_id and question.round_id = post.round_id
      and question.kind = 'doubtful-' || post.kind))`;
