import { type Selectable, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { ChannelPostKind, DoubtAnswer, DoubtfulPost, PostKey, PostKind } from '../domain/delivery.ts';
import type { Addressee, ChannelId, GroupId, RoundId, WorkspaceId } from '../domain/ids.ts';
import type { Database } from './database.ts';
import { type Claimed, createDeliveryQueue } from './delivery-queue.ts';
import { changes, isOfRound, isThere, outcomeOf } from './statements.ts';
import type { Tables } from './tables.ts';

type PostRow = Pick<Selectable<Tables['post']>, 'roundId' | 'kind' | 'channelId'>;

export function createPosts(database: Database) {
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

    plan: ({ workspace, round, kind, channel, dueAt }: PostKey & { readonly dueAt: Instant }) =>
      outcomeOf(
        db
          .insertInto('post')
          .values({ workspaceId: workspace, roundId: round, kind, channelId: channel, dueAt, state: 'planned' })
          .onConflict((conflict) => conflict.columns(['workspaceId', 'roundId', 'kind', 'channelId']).doNothing()),
        'planned',
        'alreadyPlanned',
      ),

    /** Posts of channels that are in doubt and of which no lead has been asked yet. */
    doubtful: async (workspace: WorkspaceId): Promise<readonly DoubtfulPost[]> => {
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

    /**
     * Whether a claimed post may go to its channel now: no other is on its way there, none that was claimed too is due
     * before it, and the last one was sent more than so many seconds ago (by Slack's clock, which is what `ts` tells).
     */
    hasDistance: async (post: Claimed<PostKey>, seconds: number, now: Instant): Promise<boolean> => {
      const { rows } = await sql`
        select from post as other
        where other.workspace_id = ${post.workspace} and other.channel_id = ${post.channel}
          and (other.state = 'sending'
            or other.state = 'claimed'
              and (other.due_at, other.kind = 'digest', other.round_id, other.kind)
                < (${post.dueAt}, ${post.kind === 'digest'}::boolean, ${post.round}::uuid, ${post.kind})
            or ${wasSentWithin(seconds, now)})
        limit 1`.execute(db);
      return rows.length === 0;
    },

    /**
     * Marks a claimed post as on its way, unless another one is, or was sent just now. Replicas that have each claimed a
     * post of the same channel come one after the other here, so that the second sees the first.
     */
    beginInTurn: (post: Claimed<PostKey>, seconds: number, now: Instant): Promise<'sending' | 'lost' | 'tooNear'> =>
      transaction(async (trx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`posts in ${post.workspace}/${post.channel}`}, 0))`.execute(
          trx,
        );
        const { rows: near } = await sql`
          select from post as other
          where other.workspace_id = ${post.workspace} and other.channel_id = ${post.channel}
            and (other.state = 'sending' or ${wasSentWithin(seconds, now)})
          limit 1`.execute(trx);
        if (near.length > 0) return 'tooNear';
        const { rows } = await sql`
          update post set state = 'sending'
          where workspace_id = ${post.workspace} and round_id = ${post.round}::uuid and kind = ${post.kind}
            and channel_id = ${post.channel} and state = 'claimed' and claim = ${post.claim} and lease_until > ${now}
          returning state`.execute(trx);
        return rows.length === 1 ? 'sending' : 'lost';
      }),

    /**
     * A lead's answer about a post in doubt, once: `seen` ends it, `post again` plans it for now. The questions to other
     * leads that have not gone out yet are dropped.
     */
    answerDoubt: (
      { workspace, round, kind, channel }: DoubtfulPost,
      answer: DoubtAnswer,
      now: Instant,
    ): Promise<'done' | 'alreadyAnswered'> =>
      transaction(async (trx) => {
        const answered = await changes(
          trx
            .updateTable('post')
            .set(
              answer === 'seen'
                ? { state: 'skipped' }
                : { state: 'planned', channelId: channel, dueAt: now, code: null },
            )
            .where(isOfRound(workspace, round))
            .where('kind', '=', kind)
            .where('state', '=', 'doubt'),
        );
        if (!answered) return 'alreadyAnswered';
        // A second doubt about the same post is asked about anew.
        await trx
          .deleteFrom('post')
          .where(isOfRound(workspace, round))
          .where('kind', '=', `doubtful-${kind}`)
          .execute();
        return 'done';
      }),

    /**
     * The post that opens a week takes the themes of the week before along, once they are stored: from then on they are a
     * part of it, and the answer stays the same however often it is prepared. `notTaken`: they are not stored, or are on
     * their way or have gone out by themselves.
     */
    takeAlong: async ({ workspace, round, channel }: PostKey, from: RoundId): Promise<'taken' | 'notTaken'> => {
      // A claim is no hindrance: whoever has it finds that it has lost it before it sends.
      const { rows } = await sql`
        update post set state = 'joined', joined_to = ${round}::uuid, claim = null, lease_until = null
        where workspace_id = ${workspace} and round_id = ${from}::uuid and kind = 'digest'
          and (state = 'joined' and joined_to = ${round}::uuid
            or state in ('planned', 'claimed') and channel_id = ${channel} and exists (
              select from publication
              where publication.workspace_id = post.workspace_id and publication.round_id = post.round_id))
        returning kind`.execute(db);
      return rows.length === 0 ? 'notTaken' : 'taken';
    },

    /** What an opening had taken along goes out by itself, for the opening will not: into the same channel, now. */
    giveBack: async ({ workspace, round, channel }: PostKey, now: Instant): Promise<void> => {
      await sql`
        update post set state = 'planned', joined_to = null, due_at = ${now}, channel_id = ${channel}
        where workspace_id = ${workspace} and kind = 'digest' and state = 'joined'
          and joined_to = ${round}::uuid`.execute(db);
    },

    /** Whether a post is planned or on its way. */
    isComing: async ({ workspace, round, kind, channel }: PostKey): Promise<boolean> => {
      return isThere(
        db
          .selectFrom('post')
          .select('state')
          .where(isOfRound(workspace, round))
          .where('kind', '=', kind)
          .where('channelId', '=', channel)
          .where('state', 'in', ['planned', 'claimed', 'sending']),
      );
    },

    /** The `ts` of a post that was certainly sent to this channel. */
    sentTs: async (
      workspace: WorkspaceId,
      round: RoundId,
      kind: PostKind,
      channel: Addressee,
    ): Promise<string | undefined> => {
      const post = await db
        .selectFrom('post')
        .select('ts')
        .where(isOfRound(workspace, round))
        .where('kind', '=', kind)
        .where('channelId', '=', channel)
        .where('state', '=', 'sent')
        .executeTakeFirst();
      return post?.ts ?? undefined;
    },

    /** The channel has another id from now on: what was sent to it and what is to be are of the new one. */
    rename: async (workspace: WorkspaceId, old: ChannelId, channel: ChannelId): Promise<void> => {
      await sql`
        update post set channel_id = ${channel}
        where workspace_id = ${workspace} and channel_id = ${old} and state not in ('claimed', 'sending')
          and not exists (
            select from post as other
            where other.workspace_id = post.workspace_id and other.round_id = post.round_id
              and other.kind = post.kind and other.channel_id = ${channel})`.execute(db);
    },

    /** What a group's former channel was not sent, planned or refused, goes to the new one. Answers with how many. */
    moveTo: async (workspace: WorkspaceId, group: GroupId, channel: ChannelId, now: Instant): Promise<number> => {
      const { rows } = await sql`
        update post set channel_id = ${channel}, state = 'planned', code = null,
          due_at = case state when 'planned' then due_at else ${now}::timestamptz end
        from round
        where post.workspace_id = ${workspace} and post.kind in ${channelKinds}
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

/** By Slack's clock, which is what `ts` tells. */
const wasSentWithin = (seconds: number, now: Instant) => sql<boolean>`(other.state = 'sent'
  and abs(extract(epoch from ${now}::timestamptz) - other.ts::double precision) < ${seconds})`;

const channelKinds = sql`('opening', 'digest', 'invitation', 'goodbye', 'reminder', 'rules')`;

/** Nobody knows whether this post of a channel is there, and nobody has been asked yet. */
export const isUnaskedDoubt = sql<boolean>`(post.state = 'doubt'
  and post.kind in ('opening', 'digest', 'invitation', 'goodbye')
  and not exists (
    select from post as question
    where question.workspace_id = post.workspace_id and question.round_id = post.round_id
      and question.kind = 'doubtful-' || post.kind))`;
