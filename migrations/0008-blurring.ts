import { type Kysely, sql } from 'kysely';

/**
 * Rewrites boxes one after the other in the order given. A joined UPDATE would take them in the order of the table,
 * where changed boxes stand last, and so would keep showing which ones had changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function blur_slots(workspace text, round uuid, handles bytea[], befores bytea[], afters bytea[])
    returns void language plpgsql as $$
    begin
      for place in 1 .. cardinality(handles) loop
        update slot set box = afters[place]
        where slot.workspace_id = workspace and slot.round_id = round
          and slot.handle = handles[place] and slot.box = befores[place];
      end loop;
    end $$`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function blur_slots(text, uuid, bytea[], bytea[], bytea[])`.execute(db);
}
