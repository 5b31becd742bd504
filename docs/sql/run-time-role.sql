-- A role for the running app that cannot change the rules: not a publication, not a threshold, not a trigger, not a table.
-- Run it as the owner of the database, with the app stopped, after "npm run migrate -- up"; again after each release
-- that changes tables. Running it twice changes nothing.
--
--   psql "$OWNER_URL" -v ON_ERROR_STOP=1 -f docs/sql/run-time-role.sql
--   psql "$OWNER_URL" -c '\password imperfect_ally_app'
--
-- Then set DATABASE_URL to the same database with this role. "npm run migrate" keeps using the owner.

do $$
begin
  if not exists (select from pg_roles where rolname = 'imperfect_ally_app') then
    create role imperfect_ally_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  end if;
  -- The job queue makes a schema of its own, which may hold ids only. What the owner made there is made anew.
  execute format('grant connect, create on database %I to imperfect_ally_app', current_database());
  execute format('revoke create on database %I from public', current_database());
  if exists (
    select from pg_namespace join pg_roles on pg_roles.oid = nspowner
    where nspname = 'pgboss' and rolname <> 'imperfect_ally_app'
  ) then
    drop schema pgboss cascade;
  end if;
end $$;

revoke create on schema public from public;
revoke all on all tables in schema public from imperfect_ally_app;
grant usage on schema public to imperfect_ally_app;
grant select on all tables in schema public to imperfect_ally_app;

grant insert, delete on workspace, installation, group_lead, member, slot, sealed_reply, review, approval,
  promised_action, nudge, post, notice, inbox, lane, people_reading, trouble
  to imperfect_ally_app;
-- A group or a round is removed only with its whole workspace, as at an uninstall, or a round with the whole record of
-- seasons that are over: one that was removed alone could be made again, with a lower threshold or for a second
-- publication.
grant insert on ally_group, round to imperfect_ally_app;
grant update on workspace, installation, group_lead, member, nudge, post, notice, inbox, lane, people_reading,
  trouble to imperfect_ally_app;

-- Everything that a lead may change. A trigger that this role cannot remove refuses to lower a group's threshold.
grant update (channel_id, zone, status, season, k, approvals, country, routes, help_lines, resources_checked_on, opens_weekday,
  opens_time, closes_weekday, closes_time, reminder, reporter_notice, reporter_notice_on, invitation, starts_on,
  skipped_weeks, days_off, season_weeks, language)
  on ally_group to imperfect_ally_app;

-- A round's threshold is copied at its opening; a trigger that this role cannot remove refuses any other change of it.
grant update (opens_at, closes_at, digest_at, purge_at, held, damaged, lead_line, status, k)
  on round to imperfect_ally_app;
-- The step of a planned round follows its programme, until it opens.
grant update (step) on round to imperfect_ally_app;
grant insert, update, delete on own_programme to imperfect_ally_app;
grant update (box) on slot to imperfect_ally_app;

-- Leads change their choices; an approval is given or gone, never changed.
grant update (version, box) on review to imperfect_ally_app;
grant update (text, owner_id, state, version, told_version, told_in) on promised_action to imperfect_ally_app;

-- The record of seasons that are over goes by this function alone, which looks at the weeks itself.
grant execute on function delete_season_record(text, uuid, timestamptz) to imperfect_ally_app;

-- Published once, asked once: nothing but insert. The vault is remembered once.
grant insert on publication, asked, key_vault to imperfect_ally_app;

-- Shares of round keys come and go with weeks and replicas.
grant insert, update, delete on vault_replica, vault_key, vault_share to imperfect_ally_app;
