import { type Kysely, sql } from 'kysely';

/** Published once and never changed. A publication goes only together with its round, as at an uninstall. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table publication (
      workspace_id text not null,
      round_id uuid not null,
      digest jsonb not null,
      hash text not null,
      constraint publication_pk primary key (workspace_id, round_id),
      constraint publication_round_fk foreign key (workspace_id, round_id)
        references round (workspace_id, id) on delete cascade,
      constraint publication_hash_check check (hash ~ '^[0-9a-f]{64}$')
    )`.execute(db);
  await sql`
    create function publication_stays() returns trigger language plpgsql as $$
    begin
      -- A cascade comes after the round's own row is gone.
      if tg_op = 'DELETE' then
        if not exists (select from round where round.workspace_id = old.workspace_id and round.id = old.round_id) then
          return old;
        end if;
      end if;
      raise exception 'a publication is never changed'
        using errcode = 'integrity_constraint_violation', constraint = 'publication_stays';
    end $$`.execute(db);
  await sql`
    create trigger publication_stays before update or delete on publication
    for each row execute function publication_stays()`.execute(db);
  await sql`
    create trigger publications_stay before truncate on publication
    for each statement execute function publication_stays()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table publication`.execute(db);
  await sql`drop function publication_stays()`.execute(db);
}
