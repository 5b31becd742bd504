import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { OrganisationId, WorkspaceId } from '../domain/ids.ts';
import { type InstallationTarget, installationId } from '../domain/installation.ts';
import type { Database, Handle } from './database.ts';
import { isPageDue } from './people-readings.ts';
import { isUnaskedDoubt } from './posts.ts';
import type { Tables } from './tables.ts';

/** The workspaces that the database knows, and which of them are to be forgotten. */
export function createWorkspaces({ db, transaction }: Database) {
  return {
    /** The app is there (again): nothing of the place's workspaces is forgotten. */
    welcome: (place: InstallationTarget): Promise<void> => welcomePlace(db, place),

    /**
     * The app was removed. The place's token is deleted at once; its workspaces, unless their organisation has the app as
     * well, stop and are forgotten at that moment, or earlier when that was said before. Answers with those workspaces.
     */
    leave: (place: InstallationTarget, forgetAt: Instant): Promise<readonly WorkspaceId[]> =>
      transaction(async (trx) => {
        await trx.deleteFrom('installation').where('id', '=', installationId(place)).execute();
        return leavePlace(trx, place, forgetAt);
      }),

    /** The place's token is to be looked after at that moment already. */
    lookSoon: async (place: InstallationTarget, at: Instant): Promise<void> => {
      await db
        .updateTable('installation')
        .set({ lookAt: sql`least(look_at, ${at})` })
        .where('id', '=', installationId(place))
        .execute();
    },

    /** The one token from the environment has ended: the workspaces that no installation serves stop, as with `leave`. */
    leaveUnserved: async (forgetAt: Instant): Promise<readonly WorkspaceId[]> => {
      const left = await db
        .updateTable('workspace')
        .set({ forgetAt: sql`least(forget_at, ${forgetAt})` })
        .where((row) => row.not(row.exists(installationServing(row))))
        .returning('id')
        .execute();
      return left.map(({ id }) => id);
    },

    /** An organisation takes the app away from some of its workspaces and keeps it in others. Those that have it of their own stay; answers with the known ones that stop. */
    exclude: async (
      organisation: OrganisationId,
      workspaces: readonly WorkspaceId[],
      forgetAt: Instant,
    ): Promise<readonly WorkspaceId[]> => {
      if (workspaces.length === 0) return [];
      const excluded = await db
        .updateTable('workspace')
        .set({ forgetAt: sql`least(forget_at, ${forgetAt})` })
        .where('organisationId', '=', organisation)
        .where('id', 'in', workspaces)
        .where((row) =>
          row.not(
            row.exists(
              row.selectFrom('installation').select('installation.id').whereRef('installation.id', '=', 'workspace.id'),
            ),
          ),
        )
        .returning('id')
        .execute();
      return excluded.map(({ id }) => id);
    },

    /** An organisation gives the app back to some of its workspaces. */
    include: async (organisation: OrganisationId, workspaces: readonly WorkspaceId[]): Promise<void> => {
      if (workspaces.length === 0) return;
      await db
        .updateTable('workspace')
        .set({ forgetAt: null })
        .where('organisationId', '=', organisation)
        .where('id', 'in', workspaces)
        .execute();
    },

    /** All whose rows are here, by id. */
    known: async (): Promise<readonly WorkspaceId[]> => {
      const rows = await db.selectFrom('workspace').select('id').orderBy('id').execute();
      return rows.map(({ id }) => id);
    },

    /** Those that the app was removed from and that are not forgotten yet. */
    leaving: async (): Promise<ReadonlySet<WorkspaceId>> => {
      const rows = await db.selectFrom('workspace').select('id').where('forgetAt', 'is not', null).execute();
      return new Set(rows.map(({ id }) => id));
    },

    /**
     * Of the given workspaces those in which something is due by now: a message, a step of a week, a week to plan, a lease
     * that has ended, a post that leads are to be asked about. One question for all of them.
     */
    withWork: (workspaces: readonly WorkspaceId[], now: Instant): Promise<ReadonlySet<WorkspaceId>> =>
      workspacesWithWork(db, workspaces, now),

    /** Deletes every row of the workspaces whose moment has come. Their keys are what the sweep of the vault finds. */
    forgetDue: (now: Instant): Promise<readonly WorkspaceId[]> =>
      transaction(async (trx) => {
        const forgotten = await trx.deleteFrom('workspace').where('forgetAt', '<=', now).returning('id').execute();
        const ids = forgotten.map(({ id }) => id);
        if (ids.length > 0) await trx.deleteFrom('inbox').where('workspaceId', 'in', ids).execute();
        return ids;
      }),
  };
}

/** Everything of the place's workspaces stays. A workspace that was not known is from now on. */
export async function welcomePlace(db: Handle, place: InstallationTarget): Promise<void> {
  if (place.kind === 'organisation') {
    await db
      .updateTable('workspace')
      .set({ forgetAt: null })
      .where('organisationId', '=', place.organisation)
      .execute();
    return;
  }
  const organisationId = place.organisation ?? null;
  await db
    .insertInto('workspace')
    .values({ id: place.workspace, organisationId })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ organisationId, forgetAt: null }))
    .execute();
}

/** Stops the place's workspaces that no installation serves any more. */
export async function leavePlace(
  db: Handle,
  place: InstallationTarget,
  forgetAt: Instant,
): Promise<readonly WorkspaceId[]> {
  const left = await db
    .updateTable('workspace')
    .set({ forgetAt: sql`least(forget_at, ${forgetAt})` })
    .where((row) => isOf(row, place))
    .where((row) => row.not(row.exists(installationServing(row))))
    .returning('id')
    .execute();
  return left.map(({ id }) => id);
}

/** The installation that serves a workspace's row: its own, or its organisation's. */
export const installationServing = (row: ExpressionBuilder<Tables, 'workspace'>) =>
  row
    .selectFrom('installation')
    .select('installation.id')
    .where((each) =>
      each.or([
        each('installation.id', '=', sql<string>`workspace.id`),
        each('installation.id', '=', sql<string>`workspace.organisation_id`),
      ]),
    );

const isOf = (row: ExpressionBuilder<Tables, 'workspace'>, place: InstallationTarget) =>
  place.kind === 'workspace' ? row('id', '=', place.workspace) : row('organisationId', '=', place.organisation);

/** Of the given workspaces those that something is due in, each found by a few steps through an index. */
async function workspacesWithWork(
  db: Handle,
  workspaces: readonly WorkspaceId[],
  now: Instant,
): Promise<ReadonlySet<WorkspaceId>> {
  const { rows } = await sql<{ readonly id: WorkspaceId }>`
    select id from unnest(${[...workspaces]}::text[]) as given (id)
    where ${sql.join([...deliveriesDue(now), unaskedDoubt, roundDue(now), weekToPlan, isPageDue(sql`given.id`, now)], sql` or `)}`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Messages whose moment has come, and those that a process which died had claimed. */
const deliveriesDue = (now: Instant): RawBuilder<boolean>[] =>
  ['nudge', 'post', 'notice'].flatMap((name) => {
    const table = sql.table(name);
    return [
      sql<boolean>`exists (
        select from ${table} where workspace_id = given.id and state = 'planned' and due_at <= ${now})`,
      sql<boolean>`exists (
        select from ${table} where workspace_id = given.id and state in ('claimed', 'sending') and lease_until <= ${now})`,
    ];
  });

const unaskedDoubt = sql<boolean>`exists (select from post where workspace_id = given.id and ${isUnaskedDoubt})`;

const roundDue = (now: Instant) => sql<boolean>`exists (
  select from round
  where workspace_id = given.id and status in ('planned', 'open', 'closing', 'sealed') and case status
    when 'planned' then opens_at <= ${now} and exists (
      select from ally_group
      where ally_group.workspace_id = given.id and ally_group.id = round.group_id and ally_group.status = 'running')
    when 'open' then closes_at <= ${now}
    when 'sealed' then case when held then purge_at else digest_at end <= ${now}
    else true
  end)`;

/** A group between two weeks, or after its last. */
const weekToPlan = sql<boolean>`exists (
  select from ally_group
  where workspace_id = given.id and status = 'running' and not exists (
    select from round
    where round.workspace_id = given.id and round.group_id = ally_group.id
      and round.status in ('planned', 'open', 'closing')))`;
