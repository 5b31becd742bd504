import { type Kysely, sql } from 'kysely';

/**
 * A group is set up before its contacts are confirmed, which are then not dated; it keeps its own words of invitation.
 * People are invited by a post, and leads are told once what a first week waits for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ally_group
      alter column resources_checked_on drop not null,
      add column invitation text,
      add constraint ally_group_invitation_check check (length(invitation) between 1 and 600)`.execute(db);
  await allowKinds(db, 'post', [...postKinds, ...newPostKinds]);
  await allowKinds(db, 'notice', [...noticeKinds, ...newNoticeKinds]);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from post where kind in (${sql.join(newPostKinds.map((kind) => sql.lit(kind)))})`.execute(db);
  await sql`delete from notice where kind in (${sql.join(newNoticeKinds.map((kind) => sql.lit(kind)))})`.execute(db);
  await allowKinds(db, 'post', postKinds);
  await allowKinds(db, 'notice', noticeKinds);
  await sql`update ally_group set resources_checked_on = date '1970-01-01' where resources_checked_on is null`.execute(
    db,
  );
  await sql`
    alter table ally_group
      alter column resources_checked_on set not null,
      drop column invitation`.execute(db);
}

async function allowKinds(db: Kysely<unknown>, table: 'post' | 'notice', kinds: readonly string[]): Promise<void> {
  const constraint = sql.id(`${table}_kind_check`);
  await sql`
    alter table ${sql.table(table)}
      drop constraint ${constraint},
      add constraint ${constraint} check (kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))}))`.execute(db);
}

const postKinds = [
  ...['opening', 'digest', 'goodbye', 'reminder', 'rules', 'draft', 'facilitation', 'waiting', 'approval-first'],
  ...['approval-last', 'doubtful-opening', 'doubtful-digest', 'doubtful-goodbye'],
];
const newPostKinds = ['invitation', 'doubtful-invitation'];

const noticeKinds = [
  ...['channel-lost', 'channel-shared', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice'],
  ...['season-over', 'go-on', 'record-deleted', 'work-stuck'],
];
const newNoticeKinds = ['contacts-unchecked', 'app-not-invited'];
