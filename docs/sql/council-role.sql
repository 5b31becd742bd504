-- A role that can read and do nothing else, for an audit in front of the works council or the data-protection officer
-- (docs/approval/works-council.md). Run it as a superuser, after "npm run migrate -- up" and docs/sql/run-time-role.sql;
-- again after each release that changes tables. Running it twice changes nothing.
--
--   psql "$OWNER_URL" -v ON_ERROR_STOP=1 -f docs/sql/council-role.sql
--
-- It reads who has joined and, until a week closes, who skipped or paused. So nobody can log in with it until the audit
-- begins, and nobody afterwards:
--
--   psql "$OWNER_URL" -c '\password imperfect_ally_council'
--   psql "$OWNER_URL" -c 'alter role imperfect_ally_council login'
--   psql "$OWNER_URL" -c 'alter role imperfect_ally_council nologin'

do $$
begin
  if not exists (select from pg_roles where rolname = 'imperfect_ally_council') then
    create role imperfect_ally_council;
  end if;
  alter role imperfect_ally_council nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 4;
  execute format('grant connect on database %I to imperfect_ally_council', current_database());
  -- Jobs hold ids only; the audit looks whether that is so.
  if exists (select from pg_namespace where nspname = 'pgboss') then
    grant usage on schema pgboss to imperfect_ally_council;
    grant select on all tables in schema pgboss to imperfect_ally_council;
  end if;
end $$;

-- Whether settings of the server write down what the tables leave out.
grant pg_read_all_settings to imperfect_ally_council;

grant usage on schema public to imperfect_ally_council;
grant select on all tables in schema public to imperfect_ally_council;
-- Slack's tokens are sealed, and no part of the audit.
revoke select on installation from imperfect_ally_council;
