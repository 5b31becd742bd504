import type { Selectable } from 'kysely';
import type { Member, MemberPreferences } from '../domain/member.ts';
import type { Members } from '../flows/ports/members.ts';
import type { Database } from './database.ts';
import type { MemberTable } from './tables.ts';

export function createMembers({ db }: Database): Members {
  return {
    join: async (member) => {
      const joined = await db
        .insertInto('member')
        .values(rowOf(member))
        .onConflict((conflict) => conflict.columns(['workspaceId', 'id']).doNothing())
        .returning('id')
        .executeTakeFirst();
      return joined ? 'joined' : 'alreadyEnrolled';
    },

    leave: async (workspace, id) => {
      const left = await db
        .deleteFrom('member')
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return left ? 'left' : 'notEnrolled';
    },

    releaseAll: async (workspace, group) => {
      await db.deleteFrom('member').where('workspaceId', '=', workspace).where('groupId', '=', group).execute();
    },

    find: async (workspace, id) => {
      const row = await db
        .selectFrom('member')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && memberOf(row);
    },

    ofGroup: async (workspace, group) => {
      const rows = await db
        .selectFrom('member')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('groupId', '=', group)
        .orderBy('id')
        .execute();
      return rows.map(memberOf);
    },

    idsOfGroup: async (workspace, group) => {
      const rows = await db
        .selectFrom('member')
        .select('id')
        .where('workspaceId', '=', workspace)
        .where('groupId', '=', group)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    count: async (workspace, group) => {
      const { people } = await db
        .selectFrom('member')
        .select(({ fn }) => fn.countAll<number>().as('people'))
        .where('workspaceId', '=', workspace)
        .where('groupId', '=', group)
        .executeTakeFirstOrThrow();
      return people;
    },

    preferencesOfGroup: async (workspace, group) => {
      const rows = await db
        .selectFrom('member')
        .select(['zone', 'weekday', 'time', 'workingDays', 'country', 'pausedUntil'])
        .distinct()
        .where('workspaceId', '=', workspace)
        .where('groupId', '=', group)
        .execute();
      return rows.map(preferencesOf);
    },

    update: async (workspace, id, change) => {
      const changed = await db
        .updateTable('member')
        .set({ id, ...columnsOf(change) })
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return changed ? 'changed' : 'notEnrolled';
    },

    agree: async (workspace, id, consentVersion) => {
      const agreed = await db
        .updateTable('member')
        .set(({ fn, ref, val }) => ({
          consentVersion: fn<number>('greatest', [ref('consentVersion'), val(consentVersion)]),
        }))
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return agreed ? 'agreed' : 'notEnrolled';
    },

    setZone: async (workspace, id, zone) => {
      const changed = await db
        .updateTable('member')
        .set({ zone })
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .where('zone', '<>', zone)
        .returning('id')
        .executeTakeFirst();
      return changed ? 'changed' : 'unchanged';
    },
  };
}

const rowOf = (member: Member): MemberTable => ({
  workspaceId: member.workspace,
  id: member.id,
  groupId: member.group,
  directChannelId: member.directChannel,
  zone: member.zone,
  weekday: member.weekday ?? null,
  time: member.time,
  workingDays: member.workingDays,
  country: member.country ?? null,
  pausedUntil: member.pausedUntil ?? null,
  consentVersion: member.consentVersion,
});

/** A preference that is named and undefined is the usual one again. */
function columnsOf(change: Partial<MemberPreferences>): Partial<MemberTable> {
  return {
    ...(change.zone === undefined ? {} : { zone: change.zone }),
    ...(change.time === undefined ? {} : { time: change.time }),
    ...(change.workingDays === undefined ? {} : { workingDays: change.workingDays }),
    ...('weekday' in change ? { weekday: change.weekday ?? null } : {}),
    ...('country' in change ? { country: change.country ?? null } : {}),
    ...('pausedUntil' in change ? { pausedUntil: change.pausedUntil ?? null } : {}),
  };
}

const preferencesOf = (
  row: Pick<Selectable<MemberTable>, 'zone' | 'weekday' | 'time' | 'workingDays' | 'country' | 'pausedUntil'>,
): MemberPreferences => ({
  zone: row.zone,
  weekday: row.weekday ?? undefined,
  time: row.time,
  workingDays: row.workingDays,
  country: row.country ?? undefined,
  pausedUntil: row.pausedUntil ?? undefined,
});

const memberOf = (row: Selectable<MemberTable>): Member => ({
  workspace: row.workspaceId,
  id: row.id,
  group: row.groupId,
  directChannel: row.directChannelId,
  ...preferencesOf(row),
  consentVersion: row.consentVersion,
});
