import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { PostKey } from '../domain/delivery.ts';
import type { Posts } from '../flows/ports.ts';
import type { Database } from './database.ts';

export function createPosts({ db }: Database): Posts {
  return {
    plan: async ({ workspace, round, kind, channel, dueAt }) => {
      const planned = await db
        .insertInto('post')
        .values({ workspaceId: workspace, roundId: round, kind, channelId: channel, dueAt, state: 'planned' })
        .onConflict((conflict) => conflict.columns(['workspaceId', 'roundId', 'kind', 'channelId']).doNothing())
        .returning('state')
        .executeTakeFirst();
      return planned ? 'planned' : 'alreadyPlanned';
    },

    claim: async (workspace, now, limit, leaseUntil) => {
      const claim = randomUUID();
      const claimed = await db
        .with('due', (query) =>
          query
            .selectFrom('post')
            .select(['roundId', 'kind', 'channelId'])
            .where('workspaceId', '=', workspace)
            .where('state', '=', 'planned')
            .where('dueAt', '<=', now)
            .orderBy('dueAt')
            .limit(limit)
            .forUpdate()
            .skipLocked(),
        )
        .updateTable('post')
        .from('due')
        .set({ state: 'claimed', claim, leaseUntil })
        .where('post.workspaceId', '=', workspace)
        .whereRef('post.roundId', '=', 'due.roundId')
        .whereRef('post.kind', '=', 'due.kind')
        .whereRef('post.channelId', '=', 'due.channelId')
        .returning(['post.roundId', 'post.kind', 'post.channelId', 'post.dueAt'])
        .execute();
      return claimed
        .map((row) => ({
          workspace,
          round: row.roundId,
          kind: row.kind,
          channel: row.channelId,
          claim,
          dueAt: row.dueAt,
        }))
        .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
    },

    beginSending: async (post) => {
      const sending = await db
        .updateTable('post')
        .set({ state: 'sending' })
        .where(isPost(post))
        .where('state', '=', 'claimed')
        .where('claim', '=', post.claim)
        .returning('state')
        .executeTakeFirst();
      return sending ? 'sending' : 'lost';
    },

    settle: async (post, settled) => {
      const done = await db
        .updateTable('post')
        .set({
          state: settled.state,
          claim: null,
          leaseUntil: null,
          ...(settled.state === 'planned' && { dueAt: settled.dueAt }),
          ...(settled.state === 'sent' && { ts: settled.ts }),
          code: 'code' in settled ? settled.code : null,
        })
        .where(isPost(post))
        .where('state', 'in', ['claimed', 'sending'])
        .where('claim', '=', post.claim)
        .returning('state')
        .executeTakeFirst();
      return done ? 'settled' : 'lost';
    },

    recover: async (workspace, now) => {
      const recovered = await db
        .updateTable('post')
        .set({
          state: sql`case state when 'claimed' then 'planned' else 'doubt' end`,
          claim: null,
          leaseUntil: null,
        })
        .where('workspaceId', '=', workspace)
        .where('state', 'in', ['claimed', 'sending'])
        .where('leaseUntil', '<=', now)
        .returning('state')
        .execute();
      const replanned = recovered.filter(({ state }) => state === 'planned').length;
      return { replanned, doubted: recovered.length - replanned };
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

    nextDue: async (workspace) => {
      const next = await db
        .selectFrom('post')
        .select('dueAt')
        .where('workspaceId', '=', workspace)
        .where('state', '=', 'planned')
        .orderBy('dueAt')
        .limit(1)
        .executeTakeFirst();
      return next?.dueAt;
    },
  };
}

const isPost = (key: PostKey) =>
  sql<boolean>`workspace_id = ${key.workspace} and round_id = ${key.round}::uuid
    and kind = ${key.kind} and channel_id = ${key.channel}`;
