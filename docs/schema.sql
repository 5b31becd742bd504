-- Written by npm run schema from the migrations; what each word means: docs/glossary.md.

create table ally_group (
  workspace_id text not null,
  id uuid not null,
  channel_id text not null,
  zone text not null,
  status text not null,
  season integer not null,
  k integer not null,
  approvals integer not null,
  country text not null,
  routes text[] not null,
  resources_checked_on date,
  opens_weekday integer not null,
  opens_time text not null,
  closes_weekday integer not null,
  closes_time text not null,
  reminder boolean not null,
  reporter_notice text,
  reporter_notice_on date,
  record_deleted_through integer not null default 0,
  help_lines jsonb not null default '[]'::jsonb,
  invitation text,
  starts_on date,
  skipped_weeks jsonb not null default '[]'::jsonb,
  days_off jsonb not null default '[]'::jsonb,
  season_weeks jsonb,
  language text,
  PRIMARY KEY (workspace_id, id),
  CHECK (
CASE
    WHEN jsonb_typeof(days_off) = 'array'::text THEN jsonb_array_length(days_off) <= 30
    ELSE false
END),
  CHECK (
CASE
    WHEN jsonb_typeof(help_lines) = 'array'::text THEN jsonb_array_length(help_lines) <= 10
    ELSE false
END),
  CHECK (
CASE
    WHEN jsonb_typeof(skipped_weeks) = 'array'::text THEN jsonb_array_length(skipped_weeks) <= 60
    ELSE false
END),
  CHECK ((reporter_notice IS NULL) = (reporter_notice_on IS NULL) AND reporter_notice <> ''::text),
  CHECK (approvals >= 0 AND approvals <= 2),
  CHECK (cardinality(routes) = 2),
  CHECK (k >= 5 AND k <= 25),
  CHECK (length(invitation) >= 1 AND length(invitation) <= 600),
  CHECK (opens_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text AND closes_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  CHECK (opens_weekday >= 1 AND opens_weekday <= 7 AND closes_weekday >= 1 AND closes_weekday <= 7),
  CHECK (record_deleted_through >= 0),
  CHECK (season >= 1),
  CHECK (season_weeks IS NULL OR
CASE
    WHEN jsonb_typeof(season_weeks) = 'array'::text THEN jsonb_array_length(season_weeks) >= 1 AND jsonb_array_length(season_weeks) <= 52
    ELSE false
END),
  CHECK (status = ANY (ARRAY['running'::text, 'paused'::text, 'stopped'::text, 'ended'::text])),
  FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ally_group_active_channel_key ON public.ally_group USING btree (workspace_id, channel_id) WHERE (status = ANY (ARRAY['running'::text, 'paused'::text]));
CREATE TRIGGER ally_group_k_is_never_lowered BEFORE UPDATE ON public.ally_group FOR EACH ROW EXECUTE FUNCTION ally_group_k_is_never_lowered();

create table approval (
  workspace_id text not null,
  round_id uuid not null,
  member_id text not null,
  PRIMARY KEY (workspace_id, round_id, member_id),
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);

create table asked (
  workspace_id text not null,
  round_id uuid not null,
  asked jsonb not null,
  PRIMARY KEY (workspace_id, round_id),
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);

create table group_lead (
  workspace_id text not null,
  group_id uuid not null,
  member_id text not null,
  place integer not null,
  PRIMARY KEY (workspace_id, group_id, member_id),
  FOREIGN KEY (workspace_id, group_id) REFERENCES ally_group(workspace_id, id) ON DELETE CASCADE
);

create table inbox (
  workspace_id text not null,
  event_id text not null,
  received_at timestamp with time zone not null,
  PRIMARY KEY (workspace_id, event_id)
);

create table installation (
  id text not null,
  kind text not null,
  organisation_id text,
  bot_id text not null,
  bot_user_id text not null,
  token text not null,
  refresh_token text,
  ends_at timestamp with time zone,
  look_at timestamp with time zone not null,
  version integer not null,
  PRIMARY KEY (id),
  CHECK ((refresh_token IS NULL) = (ends_at IS NULL)),
  CHECK (kind = 'workspace'::text OR kind = 'organisation'::text AND organisation_id = id),
  CHECK (token ~~ 'ally1.%'::text AND refresh_token ~~ 'ally1.%'::text),
  CHECK (version >= 1)
);

create table key_vault (
  one boolean not null,
  id uuid not null,
  PRIMARY KEY (one),
  CHECK (one)
);

create table lane (
  workspace_id text not null,
  pace double precision not null,
  free_at timestamp with time zone not null,
  PRIMARY KEY (workspace_id),
  CHECK (pace > 0::double precision),
  FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);

create table member (
  workspace_id text not null,
  id text not null,
  group_id uuid not null,
  direct_channel_id text not null,
  zone text not null,
  weekday integer,
  time text not null,
  working_days integer[] not null,
  country text,
  paused_until date,
  consent_version integer not null,
  askable boolean not null default true,
  remind_me boolean not null default false,
  language text,
  slack_language text,
  PRIMARY KEY (workspace_id, id),
  CHECK ("time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text),
  CHECK (weekday >= 1 AND weekday <= 7),
  CHECK (working_days <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
  FOREIGN KEY (workspace_id, group_id) REFERENCES ally_group(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX member_group_index ON public.member USING btree (workspace_id, group_id, id);

create table notice (
  workspace_id text not null,
  group_id uuid not null,
  kind text not null,
  occasion text not null,
  member_id text not null,
  channel_id text not null,
  state text not null,
  due_at timestamp with time zone not null,
  claim uuid,
  lease_until timestamp with time zone,
  PRIMARY KEY (workspace_id, group_id, kind, occasion, member_id),
  CHECK ((state = ANY (ARRAY['claimed'::text, 'sending'::text])) = (claim IS NOT NULL) AND (claim IS NULL) = (lease_until IS NULL)),
  CHECK (kind = ANY (ARRAY['channel-lost'::text, 'channel-shared'::text, 'lead-added'::text, 'lead-removed'::text, 'leads-changed'::text, 'lead-gone'::text, 'held-twice'::text, 'season-over'::text, 'go-on'::text, 'record-deleted'::text, 'work-stuck'::text, 'contacts-unchecked'::text, 'app-not-invited'::text, 'approvals-lowered'::text])),
  CHECK (state = ANY (ARRAY['planned'::text, 'claimed'::text, 'sending'::text, 'sent'::text, 'skipped'::text, 'expired'::text, 'failed'::text, 'doubt'::text])),
  FOREIGN KEY (workspace_id, group_id) REFERENCES ally_group(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX notice_due_index ON public.notice USING btree (workspace_id, due_at) WHERE (state = 'planned'::text);
CREATE INDEX notice_lease_index ON public.notice USING btree (workspace_id, lease_until) WHERE (state = ANY (ARRAY['claimed'::text, 'sending'::text]));
CREATE INDEX notice_member_index ON public.notice USING btree (workspace_id, member_id);

create table nudge (
  workspace_id text not null,
  round_id uuid not null,
  member_id text not null,
  ordinal integer not null,
  state text not null,
  due_at timestamp with time zone not null,
  claim uuid,
  lease_until timestamp with time zone,
  PRIMARY KEY (workspace_id, round_id, member_id, ordinal),
  CHECK ((state = ANY (ARRAY['claimed'::text, 'sending'::text])) = (claim IS NOT NULL) AND (claim IS NULL) = (lease_until IS NULL)),
  CHECK (ordinal = ANY (ARRAY[0, 1])),
  CHECK (state = ANY (ARRAY['planned'::text, 'claimed'::text, 'sending'::text, 'sent'::text, 'skipped'::text, 'expired'::text, 'failed'::text, 'doubt'::text])),
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX nudge_doubt_index ON public.nudge USING btree (workspace_id) WHERE ((state = 'doubt'::text) AND (ordinal = 0));
CREATE INDEX nudge_due_index ON public.nudge USING btree (workspace_id, due_at) WHERE (state = 'planned'::text);
CREATE INDEX nudge_lease_index ON public.nudge USING btree (workspace_id, lease_until) WHERE (state = ANY (ARRAY['claimed'::text, 'sending'::text]));

create table own_programme (
  workspace_id text not null,
  group_id uuid not null,
  revision integer not null,
  programme jsonb not null,
  PRIMARY KEY (workspace_id, group_id),
  CHECK (revision >= 1),
  FOREIGN KEY (workspace_id, group_id) REFERENCES ally_group(workspace_id, id) ON DELETE CASCADE
);

create table people_reading (
  workspace_id text not null,
  begun_at timestamp with time zone,
  walk text,
  page_at timestamp with time zone not null,
  lease_until timestamp with time zone,
  read_at timestamp with time zone,
  failing_since timestamp with time zone,
  PRIMARY KEY (workspace_id),
  CHECK (walk IS NULL OR begun_at IS NOT NULL),
  FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);

create table post (
  workspace_id text not null,
  round_id uuid not null,
  kind text not null,
  channel_id text not null,
  state text not null,
  due_at timestamp with time zone not null,
  claim uuid,
  lease_until timestamp with time zone,
  ts text,
  code text,
  joined_to uuid,
  PRIMARY KEY (workspace_id, round_id, kind, channel_id),
  CHECK ((state = 'joined'::text) = (joined_to IS NOT NULL)),
  CHECK ((state = 'sent'::text) = (ts IS NOT NULL)),
  CHECK ((state = ANY (ARRAY['claimed'::text, 'sending'::text])) = (claim IS NOT NULL) AND (claim IS NULL) = (lease_until IS NULL)),
  CHECK (kind = ANY (ARRAY['opening'::text, 'digest'::text, 'goodbye'::text, 'reminder'::text, 'rules'::text, 'draft'::text, 'facilitation'::text, 'waiting'::text, 'approval-first'::text, 'approval-last'::text, 'doubtful-opening'::text, 'doubtful-digest'::text, 'doubtful-goodbye'::text, 'invitation'::text, 'doubtful-invitation'::text])),
  CHECK (state = ANY (ARRAY['planned'::text, 'claimed'::text, 'sending'::text, 'sent'::text, 'skipped'::text, 'expired'::text, 'failed'::text, 'doubt'::text, 'joined'::text])),
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX post_doubt_index ON public.post USING btree (workspace_id) WHERE (state = 'doubt'::text);
CREATE INDEX post_due_index ON public.post USING btree (workspace_id, due_at) WHERE (state = 'planned'::text);
CREATE INDEX post_lease_index ON public.post USING btree (workspace_id, lease_until) WHERE (state = ANY (ARRAY['claimed'::text, 'sending'::text]));

create table promised_action (
  workspace_id text not null,
  id uuid not null,
  group_id uuid not null,
  season integer not null,
  week integer not null,
  place integer not null,
  text text not null,
  owner_id text,
  state text not null,
  version integer not null,
  told_version integer not null default 0,
  told_in uuid,
  PRIMARY KEY (workspace_id, id),
  CHECK (length(text) >= 1 AND length(text) <= 200),
  CHECK (season >= 1 AND week >= 1),
  CHECK (state = ANY (ARRAY['planned'::text, 'doing'::text, 'done'::text, 'dropped'::text])),
  CHECK (version >= 1),
  FOREIGN KEY (workspace_id, group_id) REFERENCES ally_group(workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX promised_action_season_index ON public.promised_action USING btree (workspace_id, group_id, season, place);

create table publication (
  workspace_id text not null,
  round_id uuid not null,
  digest jsonb not null,
  hash text not null,
  PRIMARY KEY (workspace_id, round_id),
  CHECK (hash ~ '^[0-9a-f]{64}$'::text),
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);
CREATE TRIGGER publication_stays BEFORE DELETE OR UPDATE ON public.publication FOR EACH ROW EXECUTE FUNCTION publication_stays();
CREATE TRIGGER publications_stay BEFORE TRUNCATE ON public.publication FOR EACH STATEMENT EXECUTE FUNCTION publication_stays();

create table review (
  workspace_id text not null,
  round_id uuid not null,
  version integer not null,
  box bytea not null,
  PRIMARY KEY (workspace_id, round_id),
  CHECK (version >= 1),
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);

create table round (
  workspace_id text not null,
  id uuid not null,
  group_id uuid not null,
  season integer not null,
  week integer not null,
  step text not null,
  k integer not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  digest_at timestamp with time zone not null,
  purge_at timestamp with time zone not null,
  held boolean not null,
  damaged integer not null,
  status text not null,
  lead_line text,
  PRIMARY KEY (workspace_id, id),
  CHECK (damaged >= 0),
  CHECK (k >= 5 AND k <= 25),
  CHECK (length(lead_line) >= 1 AND length(lead_line) <= 300),
  CHECK (opens_at < closes_at AND closes_at <= purge_at),
  CHECK (season >= 1 AND week >= 1),
  CHECK (status = ANY (ARRAY['planned'::text, 'open'::text, 'closing'::text, 'sealed'::text, 'published'::text, 'withheld'::text, 'expired'::text])),
  FOREIGN KEY (workspace_id, group_id) REFERENCES ally_group(workspace_id, id) ON DELETE CASCADE,
  UNIQUE (workspace_id, group_id, season, week)
);
CREATE INDEX round_unfinished_index ON public.round USING btree (workspace_id, closes_at) WHERE (status = ANY (ARRAY['planned'::text, 'open'::text, 'closing'::text, 'sealed'::text]));
CREATE UNIQUE INDEX round_open_key ON public.round USING btree (workspace_id, group_id) WHERE (status = 'open'::text);
CREATE TRIGGER round_goes_forward BEFORE INSERT OR UPDATE ON public.round FOR EACH ROW EXECUTE FUNCTION round_goes_forward();
CREATE TRIGGER round_step_stays BEFORE UPDATE OF step ON public.round FOR EACH ROW EXECUTE FUNCTION round_step_stays();
CREATE TRIGGER season_stays_deleted BEFORE INSERT ON public.round FOR EACH ROW EXECUTE FUNCTION season_stays_deleted();

create table sealed_reply (
  workspace_id text not null,
  round_id uuid not null,
  id uuid not null,
  box bytea not null,
  PRIMARY KEY (workspace_id, round_id, id),
  CHECK (octet_length(box) = 44) NOT VALID,
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);

create table slot (
  workspace_id text not null,
  round_id uuid not null,
  handle bytea not null,
  box bytea not null,
  PRIMARY KEY (workspace_id, round_id, handle),
  CHECK (octet_length(box) = 4124),
  CHECK (octet_length(handle) = 32),
  FOREIGN KEY (workspace_id, round_id) REFERENCES round(workspace_id, id) ON DELETE CASCADE
);

create table trouble (
  workspace_id text not null,
  job text not null,
  about text not null,
  code text not null,
  since timestamp with time zone not null,
  last_at timestamp with time zone not null,
  PRIMARY KEY (workspace_id, job, about),
  FOREIGN KEY (workspace_id) REFERENCES workspace(id) ON DELETE CASCADE
);

create table vault_key (
  workspace_id text not null,
  round_id uuid not null,
  kind text not null,
  destroyed boolean not null default false,
  PRIMARY KEY (workspace_id, round_id, kind),
  CHECK (kind = ANY (ARRAY['link'::text, 'content'::text]))
);

create table vault_replica (
  replica_id uuid not null,
  seen_at timestamp with time zone not null default now(),
  PRIMARY KEY (replica_id)
);

create table vault_share (
  workspace_id text not null,
  round_id uuid not null,
  kind text not null,
  replica_id uuid not null,
  public_half bytea not null,
  sealed bytea,
  made_at timestamp with time zone not null default now(),
  PRIMARY KEY (workspace_id, round_id, kind, replica_id),
  CHECK (kind = ANY (ARRAY['link'::text, 'content'::text])),
  CHECK (octet_length(public_half) = 32),
  CHECK (octet_length(sealed) = 92),
  FOREIGN KEY (replica_id) REFERENCES vault_replica(replica_id) ON DELETE CASCADE
);

create table workspace (
  id text not null,
  organisation_id text,
  forget_at timestamp with time zone,
  PRIMARY KEY (id)
);
CREATE INDEX workspace_forget_index ON public.workspace USING btree (id, forget_at) WHERE (forget_at IS NOT NULL);

CREATE OR REPLACE FUNCTION public.ally_group_k_is_never_lowered()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    begin
      if new.k < old.k then
        raise exception 'k of a group is never lowered'
          using errcode = 'integrity_constraint_violation', constraint = 'ally_group_k_is_never_lowered';
      end if;
      return new;
    end $function$
;

CREATE OR REPLACE FUNCTION public.blur_slots(workspace text, round uuid, handles bytea[], befores bytea[], afters bytea[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
    begin
      for place in 1 .. cardinality(handles) loop
        update slot set box = afters[place]
        where slot.workspace_id = workspace and slot.round_id = round
          and slot.handle = handles[place] and slot.box = befores[place];
      end loop;
    end $function$
;

CREATE OR REPLACE FUNCTION public.delete_season_record(of_workspace text, of_group uuid, at_instant timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
    end $function$
;

CREATE OR REPLACE FUNCTION public.publication_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    begin
      -- A cascade comes after the round's own row is gone.
      if tg_op = 'DELETE' then
        if not exists (select from round where round.workspace_id = old.workspace_id and round.id = old.round_id) then
          return old;
        end if;
      end if;
      raise exception 'a publication is never changed'
        using errcode = 'integrity_constraint_violation', constraint = 'publication_stays';
    end $function$
;

CREATE OR REPLACE FUNCTION public.round_goes_forward()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    begin
      if tg_op = 'INSERT' then
        if new.status <> 'planned' then
          raise exception 'a round begins as planned, not as %', new.status
            using errcode = 'integrity_constraint_violation', constraint = 'round_goes_forward';
        end if;
        return new;
      end if;
      if new.status <> old.status and (old.status, new.status) not in (
        ('planned', 'open'), ('open', 'closing'), ('closing', 'sealed'), ('closing', 'withheld'), ('planned', 'expired'), ('open', 'expired'), ('closing', 'expired'), ('sealed', 'published'), ('sealed', 'withheld'), ('sealed', 'expired')
      ) then
        raise exception 'a round cannot go from % to %', old.status, new.status
          using errcode = 'integrity_constraint_violation', constraint = 'round_goes_forward';
      end if;
      if new.k <> old.k and (new.k < old.k or old.status <> 'planned' or new.status <> 'open') then
        raise exception 'k of a round changes only at its opening, and only upwards'
          using errcode = 'integrity_constraint_violation', constraint = 'round_k_stays';
      end if;
      return new;
    end $function$
;

CREATE OR REPLACE FUNCTION public.round_step_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    begin
      if new.step <> old.step and old.status <> 'planned' then
        raise exception 'a round that has opened keeps its step'
          using errcode = 'integrity_constraint_violation', constraint = 'round_step_stays';
      end if;
      return new;
    end $function$
;

CREATE OR REPLACE FUNCTION public.season_stays_deleted()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
    end $function$
;
