import { type Kysely, sql } from 'kysely';

/**
 * Leads may delete what is kept of the seasons that are over. The role that the app runs with removes no publication and
 * no round by itself: this function does, with its owner's right, and only once every week of the group has ended and
 * been told. A season that was deleted is never written again, so that nobody can put another record in its place.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ readonly ours: string }>`select current_schema() as ours`.execute(db);
  const ours = sql.id(rows[0]?.ours ?? 'public');
  await sql`
    alter table ally_group
      add column record_deleted_through integer not null default 0,
      add constraint ally_group_record_deleted_check check (record_deleted_through >= 0)`.execute(db);
  await sql`
    create function delete_season_record(of_workspace text, of_group uuid, at_instant timestamptz) returns text
    language plpgsql security definer set search_path = pg_catalog, ${ours}, pg_temp as $$
    declare
      found ally_group%rowtype;
      deleted integer;
      promises integer;
    begin
      -- Nobody starts another season meanwhile.
      select * into found from ally_group where workspace_id = of_workspace and id = of_group for update;
      if found.status is null or found.status not in ('ended', 'stopped') then
        return 'notOver';
      end if;
      if exists (
        select from round
        where workspace_id = of_workspace and group_id = of_group
          and (
            status not in ('published', 'withheld', 'expired')
            -- A week of which too few answered must not be told from the others by its haste.
            or (
              digest_at > at_instant
              and exists (
                select from publication where publication.workspace_id = round.workspace_id and round_id = round.id
              )
            )
            or exists (
              select from post
              where post.workspace_id = round.workspace_id and round_id = round.id
                and kind = 'digest' and state in ('planned', 'claimed', 'sending')
            )
          )
      ) then
        return 'unfinished';
      end if;
      delete from promised_action
      where workspace_id = of_workspace and group_id = of_group and season <= found.season;
      get diagnostics promises = row_count;
      delete from round where workspace_id = of_workspace and group_id = of_group and season <= found.season;
      get diagnostics deleted = row_count;
      if found.status = 'stopped' then
        delete from own_programme where workspace_id = of_workspace and group_id = of_group;
      end if;
      update ally_group set record_deleted_through = found.season
      where workspace_id = of_workspace and id = of_group and record_deleted_through <> found.season;
      return case when deleted + promises > 0 then 'deleted' else 'nothingLeft' end;
    end $$`.execute(db);
  await sql`revoke execute on function delete_season_record(text, uuid, timestamptz) from public`.execute(db);
  await sql`
    create function season_stays_deleted() returns trigger language plpgsql
    set search_path = pg_catalog, ${ours}, pg_temp as $$
    declare
      through integer;
    begin
      -- Waits for whoever deletes just now, and then sees it.
      select record_deleted_through into through from ally_group
      where workspace_id = new.workspace_id and id = new.group_id for share;
      if through >= new.season then
        raise exception 'the record of this season was deleted'
          using errcode = 'integrity_constraint_violation', constraint = 'season_stays_deleted';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger season_stays_deleted before insert on round
    for each row execute function season_stays_deleted()`.execute(db);
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check check (
        kind in (
          'channel-lost', 'channel-shared', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice',
          'season-over', 'go-on', 'record-deleted'
        )
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from notice where kind = 'record-deleted'`.execute(db);
  await sql`
    alter table notice
      drop constraint notice_kind_check,
      add constraint notice_kind_check check (
        kind in (
          'channel-lost', 'channel-shared', 'lead-added', 'lead-removed', 'leads-changed', 'lead-gone', 'held-twice',
          'season-over', 'go-on'
        )
      )`.execute(db);
  await sql`drop trigger season_stays_deleted on round`.execute(db);
  await sql`drop function season_stays_deleted()`.execute(db);
  await sql`drop function delete_season_record(text, uuid, timestamptz)`.execute(db);
  await sql`alter table ally_group drop column record_deleted_through`.execute(db);
}
