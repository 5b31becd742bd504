import { type Kysely, sql } from 'kysely';

/**
 * The post of the day on which a week opens takes the themes of the week before along, so they need no day of their own.
 * A week that is open keeps the moment that it was planned with, and its themes are posted then. What was promised so
 * far was read by the channel: only what is new or changes is told again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post
      add column joined_to uuid,
      drop constraint post_state_check,
      add constraint post_state_check check (
        state in ('planned', 'claimed', 'sending', 'sent', 'skipped', 'expired', 'failed', 'doubt', 'joined')
      ),
      add constraint post_joined_check check ((state = 'joined') = (joined_to is not null)),
      drop constraint post_kind_check,
      add constraint post_kind_check check (
        kind in (
          'opening', 'digest', 'goodbye', 'reminder', 'rules', 'draft', 'facilitation', 'waiting', 'approval-first',
          'approval-last', 'doubtful-opening', 'doubtful-digest', 'doubtful-goodbye'
        )
      )`.execute(db);
  await sql`
    alter table round
      add column lead_line text,
      add constraint round_lead_line_check check (length(lead_line) between 1 and 300)`.execute(db);
  await sql`
    alter table promised_action
      add column told_version integer not null default 0,
      add column told_in uuid`.execute(db);
  await sql`update promised_action set told_version = version`.execute(db);
  await sql`
    alter table ally_group
      drop column digest_weekday,
      drop column digest_time,
      drop column opening_line,
      add constraint ally_group_weekdays_check check (
        opens_weekday between 1 and 7 and closes_weekday between 1 and 7
      ),
      add constraint ally_group_times_check check (
        opens_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and closes_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
      )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ally_group
      add column digest_weekday integer not null default 1,
      add column digest_time text not null default '08:00',
      add column opening_line boolean not null default true,
      drop constraint ally_group_weekdays_check,
      drop constraint ally_group_times_check,
      add constraint ally_group_weekdays_check check (
        opens_weekday between 1 and 7 and closes_weekday between 1 and 7 and digest_weekday between 1 and 7
      ),
      add constraint ally_group_times_check check (
        opens_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        and closes_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
        and digest_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
      )`.execute(db);
  await sql`
    alter table ally_group
      alter column digest_weekday drop default,
      alter column digest_time drop default,
      alter column opening_line drop default`.execute(db);
  await sql`alter table promised_action drop column told_version, drop column told_in`.execute(db);
  await sql`alter table round drop column lead_line`.execute(db);
  await sql`delete from post where kind in ('goodbye', 'reminder', 'rules', 'doubtful-goodbye')`.execute(db);
  await sql`update post set state = 'skipped', joined_to = null where state = 'joined'`.execute(db);
  await sql`
    alter table post
      drop column joined_to,
      drop constraint post_state_check,
      add constraint post_state_check check (
        state in ('planned', 'claimed', 'sending', 'sent', 'skipped', 'expired', 'failed', 'doubt')
      ),
      drop constraint post_kind_check,
      add constraint post_kind_check check (
        kind in (
          'opening', 'digest', 'draft', 'facilitation', 'waiting', 'approval-first', 'approval-last',
          'doubtful-opening', 'doubtful-digest'
        )
      )`.execute(db);
}
