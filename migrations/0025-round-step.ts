import { type Kysely, sql } from 'kysely';

/** A planned round follows its programme; from its opening on it asks what it asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function round_step_stays() returns trigger language plpgsql as $$
    begin
      if new.step <> old.step and old.status <> 'planned' then
        raise exception 'a round that has opened keeps its step'
          using errcode = 'integrity_constraint_violation', constraint = 'round_step_stays';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger round_step_stays before update of step on round
    for each row execute function round_step_stays()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger round_step_stays on round`.execute(db);
  await sql`drop function round_step_stays()`.execute(db);
}
