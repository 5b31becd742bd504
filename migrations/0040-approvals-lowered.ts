import { type Kysely, sql } from 'kysely';

/** The other leads are told where one of them asks for fewer approvals. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await allowKinds(db, [...kinds, newKind]);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from notice where kind = ${newKind}`.execute(db);
  await allowKinds(db, kinds);
}

async function allowKinds(db: Kysely<unknown>, allowed: readonly string[]): Promise<void> {
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check
        check (kind in (${sql.join(allowed.map((kind) => sql.lit(kind)))}))`.execute(db);
}

const kinds = [
  ...['channel-lost', 'channel-shared', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice'],
  ...['season-over', 'go-on', 'record-deleted', 'work-stuck', 'contacts-unchecked', 'app-not-invited'],
];
const newKind = 'approvals-lowered';
