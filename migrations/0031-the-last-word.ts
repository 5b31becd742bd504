import { type Kysely, sql } from 'kysely';

/**
 * Only what people chose goes on after a close. There is no reading any more, and no state for it: a draft is counted
 * whenever it is looked at, so it may differ a little from what leads approved, and they approve again what they see.
 * Boxes of weeks that wait with words in them stay until the program has taken the themes out; no other is let in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from approval using round
    where round.workspace_id = approval.workspace_id and round.id = approval.round_id
      and round.status = 'drafted'`.execute(db);
  await sql`alter table round disable trigger round_goes_forward`.execute(db);
  await sql`update round set status = 'sealed' where status = 'drafted'`.execute(db);
  await sql`alter table round enable trigger round_goes_forward`.execute(db);
  await goForward(db, {
    unfinished: ['planned', 'open', 'closing', 'sealed'],
    steps: [...untilSealed, ['sealed', 'published'], ['sealed', 'withheld'], ['sealed', 'expired']],
  });
  await sql`drop table reading`.execute(db);
  await sql`
    alter table sealed_reply
      drop constraint sealed_reply_box_check,
      add constraint sealed_reply_box_check check (octet_length(box) = 44) not valid`.execute(db);
}

/** What was chosen cannot be turned into words again: such weeks end with the one fixed sentence. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from sealed_reply where octet_length(box) <> 4124`.execute(db);
  await sql`
    alter table sealed_reply
      drop constraint sealed_reply_box_check,
      add constraint sealed_reply_box_check check (octet_length(box) = 4124)`.execute(db);
  await sql`
    create table reading (
      workspace_id text not null,
      round_id uuid not null,
      box bytea not null,
      constraint reading_pk primary key (workspace_id, round_id),
      constraint reading_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade
    )`.execute(db);
  await goForward(db, {
    unfinished: ['planned', 'open', 'closing', 'sealed', 'drafted'],
    steps: [
      ...untilSealed,
      ['sealed', 'drafted'],
      ['sealed', 'withheld'],
      ['sealed', 'expired'],
      ['drafted', 'published'],
      ['drafted', 'withheld'],
      ['drafted', 'expired'],
    ],
  });
}

type Step = readonly [from: string, to: string];

const untilSealed: readonly Step[] = [
  ['planned', 'open'],
  ['open', 'closing'],
  ['closing', 'sealed'],
  ['closing', 'withheld'],
  ['planned', 'expired'],
  ['open', 'expired'],
  ['closing', 'expired'],
];

/** The states of a round, and the steps between them that its trigger lets through. */
async function goForward(
  db: Kysely<unknown>,
  { unfinished, steps }: { readonly unfinished: readonly string[]; readonly steps: readonly Step[] },
): Promise<void> {
  const list = (texts: readonly string[]) => sql.join(texts.map((text) => sql.lit(text)));
  const { rows } = await sql<{ readonly ours: string }>`select current_schema() as ours`.execute(db);
  const ours = sql.id(rows[0]?.ours ?? 'public');
  await sql`
    create or replace function round_goes_forward() returns trigger language plpgsql
    set search_path = pg_catalog, ${ours}, pg_temp as $$
    begin
      if tg_op = 'INSERT' then
        if new.status <> 'planned' then
          raise exception 'a round begins as planned, not as %', new.status
            using errcode = 'integrity_constraint_violation', constraint = 'round_goes_forward';
        end if;
        return new;
      end if;
      if new.status <> old.status and (old.status, new.status) not in (
        ${sql.join(steps.map((step) => sql`(${list(step)})`))}
      ) then
        raise exception 'a round cannot go from % to %', old.status, new.status
          using errcode = 'integrity_constraint_violation', constraint = 'round_goes_forward';
      end if;
      if new.k <> old.k and (new.k < old.k or old.status <> 'planned' or new.status <> 'open') then
        raise exception 'k of a round changes only at its opening, and only upwards'
          using errcode = 'integrity_constraint_violation', constraint = 'round_k_stays';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    alter table round
      drop constraint round_status_check,
      add constraint round_status_check check (
        status in (${list([...unfinished, 'published', 'withheld', 'expired'])})
      )`.execute(db);
  await sql`drop index round_unfinished_index`.execute(db);
  await sql`
    create index round_unfinished_index on round (workspace_id, closes_at)
    where status in (${list(unfinished)})`.execute(db);
}
