import { type Kysely, sql } from 'kysely';

/** A round goes its way once and forwards; its k may rise with the group's at the opening and stays from then on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function round_goes_forward() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        if new.status <> 'planned' then
          raise exception 'a round begins as planned, not as %', new.status
            using errcode = 'integrity_constraint_violation', constraint = 'round_goes_forward';
        end if;
        return new;
      end if;
      if new.status <> old.status and (old.status, new.status) not in (
        ('planned', 'open'), ('open', 'closing'), ('closing', 'sealed'), ('sealed', 'drafted'),
        ('drafted', 'published'), ('closing', 'withheld'), ('sealed', 'withheld'), ('drafted', 'withheld'),
        ('planned', 'expired'), ('open', 'expired'), ('closing', 'expired'), ('sealed', 'expired'),
        ('drafted', 'expired')
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
    create trigger round_goes_forward before insert or update on round
    for each row execute function round_goes_forward()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger round_goes_forward on round`.execute(db);
  await sql`drop function round_goes_forward()`.execute(db);
}
