import { type Kysely, sql } from 'kysely';

/** A group's k may be raised, never lowered: not by a bug, not by hand at a console. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function ally_group_k_is_never_lowered() returns trigger language plpgsql as $$
    begin
      if new.k < old.k then
        raise exception 'k of a group is never lowered'
          using errcode = 'integrity_constraint_violation', constraint = 'ally_group_k_is_never_lowered';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger ally_group_k_is_never_lowered before update on ally_group
    for each row execute function ally_group_k_is_never_lowered()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger ally_group_k_is_never_lowered on ally_group`.execute(db);
  await sql`drop function ally_group_k_is_never_lowered()`.execute(db);
}
