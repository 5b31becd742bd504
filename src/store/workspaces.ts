import { type ExpressionBuilder, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { type Place, placeId } from '../domain/installation.ts';
import type { Workspaces } from '../flows/ports/workspaces.ts';
import type { Database, Handle } from './database.ts';
import type { Tables } from './tables.ts';
import { workspacesWithWork } from './workspaces-with-work.ts';

export function createWorkspaces({ db, transaction }: Database): Workspaces {
  return {
    welcome: (place) => welcomePlace(db, place),

    leave: (place, forgetAt) =>
      transaction(async (trx) => {
        await trx.deleteFrom('installation').where('id', '=', placeId(place)).execute();
        return leavePlace(trx, place, forgetAt);
      }),

    lookSoon: async (place, at) => {
      await db
        .updateTable('installation')
        .set({ lookAt: sql`least(look_at, ${at})` })
        .where('id', '=', placeId(place))
        .execute();
    },

    leaveUnserved: async (forgetAt) => {
      const left = await db
        .updateTable('workspace')
        .set({ forgetAt: sql`least(forget_at, ${forgetAt})` })
        .where((row) => row.not(row.exists(installationServing(row))))
        .returning('id')
        .execute();
      return left.map(({ id }) => id);
    },

    exclude: async (organisation, workspaces, forgetAt) => {
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

    include: async (organisation, workspaces) => {
      if (workspaces.length === 0) return;
      await db
        .updateTable('workspace')
        .set({ forgetAt: null })
        .where('organisationId', '=', organisation)
        .where('id', 'in', workspaces)
        .execute();
    },

    known: async () => {
      const rows = await db.selectFrom('workspace').select('id').orderBy('id').execute();
      return rows.map(({ id }) => id);
    },

    leaving: async () => {
      const rows = await db.selectFrom('workspace').select('id').where('forgetAt', 'is not', null).execute();
      return new Set(rows.map(({ id }) => id));
    },

    withWork: (workspaces, now) => workspacesWithWork(db, workspaces, now),

    forgetDue: (now) =>
      transaction(async (trx) => {
        const forgotten = await trx.deleteFrom('workspace').where('forgetAt', '<=', now).returning('id').execute();
        const ids = forgotten.map(({ id }) => id);
        if (ids.length > 0) await trx.deleteFrom('inbox').where('workspaceId', 'in', ids).execute();
        return ids;
      }),
  };
}

/** Everything of the place's workspaces stays. A workspace that was not known is from now on. */
export async function welcomePlace(db: Handle, place: Place): Promise<void> {
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
export async function leavePlace(db: Handle, place: Place, forgetAt: Instant): Promise<readonly WorkspaceId[]> {
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

const isOf = (row: ExpressionBuilder<Tables, 'workspace'>, place: Place) =>
  place.kind === 'workspace' ? row('id', '=', place.workspace) : row('organisationId', '=', place.organisation);
