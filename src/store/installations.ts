import { type Insertable, type Selectable, sql } from 'kysely';
import type { Instant } from '../domain/calendar.ts';
import { type MemberId, type OrganisationId, organisationId, type WorkspaceId, workspaceId } from '../domain/ids.ts';
import {
  type BotToken,
  type Installation,
  type InstallationTarget,
  installationId,
  lookAfterAt,
} from '../domain/installation.ts';
import type { Secrets } from '../flows/ports/vault.ts';

import type { Database } from './database.ts';
import { SecretUnreadable } from './engine.ts';
import { changes, outcomeOf } from './statements.ts';
import type { InstallationTable } from './tables.ts';
import { installationServing, leavePlace, welcomePlace } from './workspaces.ts';

/** How many secrets were sealed anew, were so already, and cannot be opened with the keys that there are. */
interface Resealed {
  readonly resealed: number;
  readonly current: number;
  readonly unreadable: number;
}

/** An installation whose token this process alone may look after until its lease ends. */
export interface ClaimedInstallation extends Installation {
  /** Counts the tokens that the place has had. */
  readonly version: number;
}

/** Installations with their tokens sealed; whoever reads the table learns who has the app and nothing to act with. */
export function createInstallations({ db, transaction }: Database, secrets: Secrets) {
  return {
    /** Stores what an installation or a new one brought; welcomes the place's workspaces. */
    keep: ({ place, bot, token }: Installation, now: Instant): Promise<void> =>
      transaction(async (trx) => {
        const kept = {
          kind: place.kind,
          organisationId: place.organisation ?? null,
          botId: bot.id,
          botUserId: bot.user,
          ...sealed(installationId(place), token),
          lookAt: lookAfterAt(token, now),
        };
        await trx
          .insertInto('installation')
          .values({ id: installationId(place), ...kept, version: 1 })
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet({ ...kept, version: sql`installation.version + 1` }),
          )
          .execute();
        await welcomePlace(trx, place);
      }),

    /** The installation of exactly this place. */
    find: async (place: InstallationTarget): Promise<Installation | undefined> => {
      const row = await db
        .selectFrom('installation')
        .selectAll()
        .where('id', '=', installationId(place))
        .executeTakeFirst();
      return row && opened(row);
    },

    /** The installation that serves a workspace: its own, else that of its organisation. */
    serving: async (workspace: WorkspaceId): Promise<Installation | undefined> => {
      const row = await db
        .selectFrom('installation')
        .selectAll()
        .where((each) =>
          each.or([
            each('id', '=', workspace),
            each('id', '=', each.selectFrom('workspace').select('organisationId').where('id', '=', workspace)),
          ]),
        )
        .orderBy(sql`kind = 'workspace'`, 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && opened(row);
    },

    /** The workspace of the organisation in which a person takes part; undefined when there is none. */
    homeOf: async (organisation: OrganisationId, member: MemberId): Promise<WorkspaceId | undefined> => {
      const row = await db
        .selectFrom('member')
        .innerJoin('workspace', 'workspace.id', 'member.workspaceId')
        .select('member.workspaceId')
        .where('workspace.organisationId', '=', organisation)
        .where('member.id', '=', member)
        .orderBy('member.workspaceId')
        .executeTakeFirst();
      return row?.workspaceId;
    },

    /** Notes that an organisation's installation serves a workspace of it. */
    note: async (workspace: WorkspaceId, organisation: OrganisationId): Promise<void> => {
      await db
        .insertInto('workspace')
        .values({ id: workspace, organisationId: organisation })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet({ organisationId: organisation })
            .where('workspace.organisationId', 'is distinct from', organisation),
        )
        .execute();
    },

    /** The known workspaces that an installation serves, by id. */
    served: async (): Promise<readonly WorkspaceId[]> => {
      const rows = await db
        .selectFrom('workspace')
        .select('id')
        .where((row) => row.exists(installationServing(row)))
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /**
     * Claims up to `limit` tokens that are to be looked after by now; one process gets each until `leaseUntil`. Those
     * that cannot be opened are left out.
     */
    claimDue: async (now: Instant, leaseUntil: Instant, limit: number): Promise<readonly ClaimedInstallation[]> => {
      const rows = await db
        .with('due', (query) =>
          query
            .selectFrom('installation')
            .select('id')
            .where('lookAt', '<=', now)
            .orderBy('lookAt')
            .limit(limit)
            .forUpdate()
            .skipLocked(),
        )
        .updateTable('installation')
        .set({ lookAt: leaseUntil })
        .where('id', 'in', (query) => query.selectFrom('due').select('due.id'))
        .returningAll()
        .execute();
      return rows.flatMap((row): ClaimedInstallation[] => {
        const installation = open(row);
        return typeof installation === 'string' ? [] : [{ ...installation, version: row.version }];
      });
    },

    /** Stores what became of a claimed token and when to look next; "overtaken" when the app was installed anew meanwhile. */
    settle: ({ place, version }: ClaimedInstallation, token: BotToken, lookAt: Instant) =>
      outcomeOf(
        db
          .updateTable('installation')
          .set({ ...sealed(installationId(place), token), lookAt, version: version + 1 })
          .where('id', '=', installationId(place))
          .where('version', '=', version),
        'settled',
        'overtaken',
      ),

    /** Slack has ended the claimed token: as `Workspaces.leave`, unless the app was installed anew meanwhile. */
    drop: ({ place, version }: ClaimedInstallation, forgetAt: Instant): Promise<'dropped' | 'overtaken'> =>
      transaction(async (trx) => {
        const dropped = await changes(
          trx.deleteFrom('installation').where('id', '=', installationId(place)).where('version', '=', version),
        );
        if (!dropped) return 'overtaken';
        await leavePlace(trx, place, forgetAt);
        return 'dropped';
      }),

    /** How many places have a token that cannot be opened, by why. */
    unreadable: async (): Promise<Readonly<Record<'unknownKey' | 'damaged', number>>> => {
      const counts = { unknownKey: 0, damaged: 0 };
      for (const row of await db.selectFrom('installation').selectAll().execute()) {
        const outcome = open(row);
        if (typeof outcome === 'string') counts[outcome] += 1;
      }
      return counts;
    },

    /** Seals every token under the key of today. Safe while the app runs. */
    reseal: async (): Promise<Resealed> => {
      const counts = { resealed: 0, current: 0, unreadable: 0 };
      const rows = await db.selectFrom('installation').select(['id', 'token', 'refreshToken']).execute();
      for (const row of rows)
        for (const column of ['token', 'refreshToken'] as const) {
          const before = row[column];
          if (before === null) continue;
          const after = secrets.reseal(purposeOf(column, row.id), before);
          if (after === 'current') counts.current += 1;
          else if (typeof after === 'string') counts.unreadable += 1;
          else {
            // A token that was replaced meanwhile was sealed with the key of today.
            const { numUpdatedRows } = await db
              .updateTable('installation')
              .set({ [column]: after.envelope })
              .where('id', '=', row.id)
              .where(column, '=', before)
              .executeTakeFirstOrThrow();
            counts[numUpdatedRows === 1n ? 'resealed' : 'current'] += 1;
          }
        }
      return counts;
    },
  };

  function sealed(
    id: string,
    { value, renewal }: BotToken,
  ): Pick<Insertable<InstallationTable>, 'token' | 'refreshToken' | 'endsAt'> {
    return {
      token: secrets.seal(purposeOf('token', id), value),
      refreshToken: renewal === undefined ? null : secrets.seal(purposeOf('refreshToken', id), renewal.refreshToken),
      endsAt: renewal?.endsAt ?? null,
    };
  }

  function opened(row: Selectable<InstallationTable>): Installation {
    const installation = open(row);
    if (typeof installation === 'string') throw new SecretUnreadable(installation);
    return installation;
  }

  function open(row: Selectable<InstallationTable>): Installation | 'unknownKey' | 'damaged' {
    const { id, refreshToken, endsAt } = row;
    const installed = { place: placeOf(row), bot: { id: row.botId, user: row.botUserId } };
    const token = secrets.open(purposeOf('token', id), row.token);
    if (typeof token === 'string') return token;
    if (refreshToken === null || endsAt === null) return { ...installed, token: { value: token.secret } };
    const refresh = secrets.open(purposeOf('refreshToken', id), refreshToken);
    if (typeof refresh === 'string') return refresh;
    return { ...installed, token: { value: token.secret, renewal: { refreshToken: refresh.secret, endsAt } } };
  }
}

/** Where the app is installed, with tokens that are sealed at rest. */
export type Installations = ReturnType<typeof createInstallations>;

/** Bound to the envelope, so that a token copied into another place's row does not open there. */
const purposeOf = (column: 'token' | 'refreshToken', id: string) =>
  `${column === 'token' ? 'bot token' : 'refresh token'}/${id}`;

function placeOf({ id, kind, organisationId: organisation }: Selectable<InstallationTable>): InstallationTarget {
  if (kind === 'organisation') return { kind, organisation: organisationId(id) };
  return { kind, workspace: workspaceId(id), ...(organisation === null ? {} : { organisation }) };
}
