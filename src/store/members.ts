import { type Selectable, sql, type Updateable } from 'kysely';
import type { EveryField } from '../domain/every-field.ts';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from '../domain/ids.ts';
import { type Language, languageOf } from '../domain/language.ts';
import type { Member, MemberPreferences } from '../domain/member.ts';
import type { Database } from './database.ts';
import { isOfGroup, isRow, outcomeOf } from './statements.ts';
import type { MemberTable } from './tables.ts';

export function createMembers({ db }: Database) {
  return {
    /** Refused when the person is enrolled already, here or in another group: a person is in at most one at a time. */
    join: (member: Member) =>
      outcomeOf(
        db
          .insertInto('member')
          .values(rowOf(member))
          .onConflict((conflict) => conflict.columns(['workspaceId', 'id']).doNothing()),
        'joined',
        'alreadyEnrolled',
      ),

    /** Deletes the member with all preferences. */
    leave: (workspace: WorkspaceId, id: MemberId) =>
      outcomeOf(db.deleteFrom('member').where(isRow(workspace, id)), 'left', 'notEnrolled'),

    /** Deletes everybody of a group that has been stopped, with all preferences. */
    releaseAll: async (workspace: WorkspaceId, group: GroupId): Promise<void> => {
      await db.deleteFrom('member').where(isOfGroup(workspace, group)).execute();
    },

    find: async (workspace: WorkspaceId, id: MemberId): Promise<Member | undefined> => {
      const row = await db.selectFrom('member').selectAll().where(isRow(workspace, id)).executeTakeFirst();
      return row && memberOf(row);
    },

    /** Those of these people who take part, in no order. */
    among: async (workspace: WorkspaceId, ids: readonly MemberId[]): Promise<readonly Member[]> => {
      const rows = await db
        .selectFrom('member')
        .selectAll()
        .where('workspaceId', '=', workspace)
        .where('id', '=', sql<MemberId>`any(${[...ids]}::text[])`)
        .execute();
      return rows.map(memberOf);
    },

    ofGroup: async (workspace: WorkspaceId, group: GroupId): Promise<readonly Member[]> => {
      const rows = await db.selectFrom('member').selectAll().where(isOfGroup(workspace, group)).orderBy('id').execute();
      return rows.map(memberOf);
    },

    /** Everybody of the group, by id. */
    idsOfGroup: async (workspace: WorkspaceId, group: GroupId): Promise<readonly MemberId[]> => {
      const rows = await db
        .selectFrom('member')
        .select('id')
        .where(isOfGroup(workspace, group))
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    count: async (workspace: WorkspaceId, group: GroupId): Promise<number> => {
      const { people } = await db
        .selectFrom('member')
        .select(({ fn }) => fn.countAll<number>().as('people'))
        .where(isOfGroup(workspace, group))
        .executeTakeFirstOrThrow();
      return people;
    },

    /** Every combination of preferences that somebody of the group has, once. */
    preferencesOfGroup: async (workspace: WorkspaceId, group: GroupId): Promise<readonly MemberPreferences[]> => {
      const rows = await db
        .selectFrom('member')
        .select(['zone', 'weekday', 'time', 'workingDays', 'country', 'pausedUntil', 'remindMe'])
        .distinct()
        .where(isOfGroup(workspace, group))
        .execute();
      return rows.map(preferencesOf);
    },

    /** Changes the preferences that are named, and no others. */
    update: (workspace: WorkspaceId, id: MemberId, change: Partial<MemberPreferences>) =>
      outcomeOf(
        db
          .updateTable('member')
          .set({ id, ...columnsOf(change) })
          .where(isRow(workspace, id)),
        'changed',
        'notEnrolled',
      ),

    /** Notes a newer version of the consent text; an older one changes nothing. */
    agree: (workspace: WorkspaceId, id: MemberId, consentVersion: number) =>
      outcomeOf(
        db
          .updateTable('member')
          .set(({ fn, ref, val }) => ({
            consentVersion: fn<number>('greatest', [ref('consentVersion'), val(consentVersion)]),
          }))
          .where(isRow(workspace, id)),
        'agreed',
        'notEnrolled',
      ),

    /** Another direct conversation, where Slack no longer knows the one that is stored. Unknown people are ignored. */
    setDirectChannel: async (workspace: WorkspaceId, id: MemberId, directChannelId: ChannelId): Promise<void> => {
      await db.updateTable('member').set({ directChannelId }).where(isRow(workspace, id)).execute();
    },

    /** What they read: the language that they chose, or that of their Slack; undefined is none. Unknown people are ignored. */
    setLanguage: async (
      workspace: WorkspaceId,
      id: MemberId,
      column: 'language' | 'slackLanguage',
      language: Language | undefined,
    ): Promise<void> => {
      await db
        .updateTable('member')
        .set({ [column]: language ?? null })
        .where('workspaceId', '=', workspace)
        .where('id', '=', id)
        .execute();
    },

    /** Whether Slack says that they may be written to. Unknown people are ignored. */
    setAskable: async (workspace: WorkspaceId, id: MemberId, askable: boolean): Promise<void> => {
      await db.updateTable('member').set({ askable }).where(isRow(workspace, id)).execute();
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
  remindMe: member.remindMe,
  consentVersion: member.consentVersion,
  askable: member.askable,
  language: member.language ?? null,
  slackLanguage: member.slackLanguage ?? null,
});

/** A preference that is named and undefined is the usual one again; undefined columns stay as they are. */
const columnsOf = (
  change: Partial<MemberPreferences>,
): EveryField<Updateable<Pick<MemberTable, keyof MemberPreferences>>> => ({
  zone: change.zone,
  time: change.time,
  workingDays: change.workingDays,
  remindMe: change.remindMe,
  weekday: 'weekday' in change ? (change.weekday ?? null) : undefined,
  country: 'country' in change ? (change.country ?? null) : undefined,
  pausedUntil: 'pausedUntil' in change ? (change.pausedUntil ?? null) : undefined,
});

const preferencesOf = (row: Pick<Selectable<MemberTable>, keyof MemberPreferences>): MemberPreferences => ({
  zone: row.zone,
  weekday: row.weekday ?? undefined,
  time: row.time,
  workingDays: row.workingDays,
  country: row.country ?? undefined,
  pausedUntil: row.pausedUntil ?? undefined,
  remindMe: row.remindMe,
});

const languagesOf = (row: Pick<Selectable<MemberTable>, 'language' | 'slackLanguage'>) => {
  const [language, slackLanguage] = [languageOf(row.language), languageOf(row.slackLanguage)];
  return { ...(language === undefined ? {} : { language }), ...(slackLanguage === undefined ? {} : { slackLanguage }) };
};

const memberOf = (row: Selectable<MemberTable>): Member => ({
  workspace: row.workspaceId,
  id: row.id,
  group: row.groupId,
  directChannel: row.directChannelId,
  ...preferencesOf(row),
  consentVersion: row.consentVersion,
  askable: row.askable,
  ...languagesOf(row),
});
